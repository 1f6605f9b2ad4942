package language

import (
	"fmt"
	"math"
	"strconv"
	"time"
)

// numbers is how a language writes numbers, shares and dates.
type numbers struct {
	group    string // between three digits
	percent  string // after a share, with its space
	both     bool   // an interval has the sign at both ends
	months   [12]string
	day      string // format of a date: day, month's name, year, month
	first    string // the first of a month, where it is not "1"
	singular func(n int) bool
}

var (
	english = [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
	german  = [12]string{"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"}
	french  = [12]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}
	spanish = [12]string{"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"}
)

func one(n int) bool       { return n == 1 }
func oneOrNone(n int) bool { return n == 0 || n == 1 }
func none(int) bool        { return false }

// Count is a whole number.
func (l *Language) Count(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + l.group + s[i:]
	}
	return s
}

// Percent is a share, from 0 to 1, in whole per cent.
func (l *Language) Percent(share float64) string { return whole(share) + l.percent }

// Interval is an interval of shares.
func (l *Language) Interval(low, high float64) string {
	if l.both {
		return l.Percent(low) + "–" + l.Percent(high)
	}
	return whole(low) + "–" + l.Percent(high)
}

func whole(share float64) string { return strconv.FormatFloat(math.Round(share*100), 'f', 0, 64) }

// Plural is the form of a word that goes with a number.
func (l *Language) Plural(n int, one, many string) string {
	if l.singular(n) {
		return one
	}
	return many
}

// LongDate is a date (2006-01-02) as it stands in a sentence; what is no date stays as it is.
func (l *Language) LongDate(date string) string {
	t, err := time.Parse(time.DateOnly, date)
	if err != nil {
		return date
	}
	if l.first != "" && t.Day() == 1 {
		return fmt.Sprintf("%s %s %d", l.first, l.months[t.Month()-1], t.Year())
	}
	return fmt.Sprintf(l.day, t.Day(), l.months[t.Month()-1], t.Year(), int(t.Month()))
}
