package snapshot

import (
	"errors"
	"strconv"
	"unicode/utf8"

	"github.com/tidwall/gjson"

	"untick/wasm/finding"
)

// The ways in which Decode refuses its input.
var (
	ErrTooLarge = errors.New("snapshot is larger than " + strconv.Itoa(MaxBytes) + " bytes")
	ErrTooDeep  = errors.New("snapshot is nested deeper than " + strconv.Itoa(maxDepth) + " levels")
	ErrNotJSON  = errors.New("snapshot is not valid JSON")
	ErrVersion  = errors.New("snapshot is not of version " + strconv.Itoa(Version))
	ErrShape    = errors.New("snapshot is not of the documented shape")
)

const (
	maxDepth    = 32 // the wire form needs 7
	maxForms    = 500
	maxFields   = 200
	maxHeadings = 40
	maxWithin   = 16
	maxShort    = 300 // runes of a name, a class list, a selector part
	maxSelector = 2_000
	maxHidden   = 8
)

// Decode reads the wire form. It never trusts a length, a number or a name in it: what is too long is cut, what is not
// in an enumeration becomes that enumeration's neutral value, and what has not the documented shape is refused.
func Decode(data []byte) (*Snapshot, error) {
	if len(data) > MaxBytes {
		return nil, ErrTooLarge
	}
	if !shallow(data) {
		return nil, ErrTooDeep
	}
	if !gjson.ValidBytes(data) {
		return nil, ErrNotJSON
	}
	return FromJSON(gjson.ParseBytes(data))
}

// FromJSON reads a snapshot out of a larger document that is already known to be valid and shallow.
func FromJSON(doc gjson.Result) (*Snapshot, error) {
	if !doc.IsObject() {
		return nil, ErrShape
	}
	s := &Snapshot{}
	controls := gjson.Result{}
	ok := true
	doc.ForEach(func(key, v gjson.Result) bool {
		switch key.String() {
		case "v":
			s.Version = int(number(v, 0, 1<<20))
		case "page":
			s.Page = page(v)
		case "forms":
			ok = ok && v.IsArray()
			each(v, maxForms, func(f gjson.Result) { s.Forms = append(s.Forms, form(f)) })
		case "controls":
			ok = ok && v.IsArray()
			controls = v
		case "dropped":
			s.Dropped = int(number(v, 0, 1<<30))
		}
		return ok
	})
	if !ok {
		return nil, ErrShape
	}
	if s.Version != Version {
		return nil, ErrVersion
	}
	s.Dropped += each(controls, MaxControls, func(c gjson.Result) {
		s.Controls = append(s.Controls, control(c, len(s.Forms)))
	})
	return s, nil
}

// shallow reports whether no bracket is nested deeper than maxDepth: gjson's validation recurses, and a page could
// otherwise exhaust the stack.
func shallow(data []byte) bool {
	depth, inString := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case inString && c == '\\':
			i++
		case c == '"':
			inString = !inString
		case inString:
		case c == '{' || c == '[':
			if depth++; depth > maxDepth {
				return false
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return true
}

// each calls f with the first max members of an array and returns how many it left out.
func each(v gjson.Result, max int, f func(gjson.Result)) int {
	n := 0
	if v.IsArray() {
		v.ForEach(func(_, e gjson.Result) bool {
			if n++; n <= max {
				f(e)
			}
			return true
		})
	}
	if n > max {
		return n - max
	}
	return 0
}

func page(v gjson.Result) Page {
	var p Page
	v.ForEach(func(key, v gjson.Result) bool {
		switch key.String() {
		case "host":
			p.Host = text(v, maxShort)
		case "path":
			p.Path = text(v, maxShort)
		case "frame":
			p.Frame = text(v, maxSelector)
		case "lang":
			p.Lang = text(v, 35) // RFC 5646 section 4.4.1
		case "title":
			p.Title = text(v, maxShort)
		case "headings":
			each(v, maxHeadings, func(h gjson.Result) { p.Headings = append(p.Headings, text(h, maxShort)) })
		case "text":
			p.Text = text(v, MaxPageText)
		case "navigation":
			p.Navigation = text(v, 20)
		case "width":
			p.Width = number(v, 0, 1e6)
		case "height":
			p.Height = number(v, 0, 1e6)
		case "scroll_h":
			p.ScrollH = number(v, 0, 1e8)
		}
		return true
	})
	return p
}

func form(v gjson.Result) Form {
	var f Form
	v.ForEach(func(key, v gjson.Result) bool {
		switch key.String() {
		case "fields":
			each(v, maxFields, func(e gjson.Result) { f.Fields = append(f.Fields, text(e, 40)) })
		case "names":
			each(v, maxFields, func(e gjson.Result) { f.Names = append(f.Names, text(e, 100)) })
		case "submit":
			f.Submit = text(v, maxShort)
		case "submit_y":
			f.SubmitY = number(v, -1e8, 1e8)
		case "method":
			f.Method = text(v, 10)
		case "action":
			f.Action = text(v, maxShort)
		case "id":
			f.ID = text(v, maxShort)
		}
		return true
	})
	return f
}

func control(v gjson.Result, forms int) Control {
	c := Control{Form: -1, State: finding.Mixed, Default: finding.Mixed, Kind: finding.Button}
	v.ForEach(func(key, v gjson.Result) bool {
		switch key.String() {
		case "kind":
			c.Kind = oneOf(v, finding.Kinds, finding.Button)
		case "nth":
			c.Nth = int(number(v, 0, 1<<30))
		case "selector":
			c.Selector = text(v, maxSelector)
		case "role":
			c.Role = text(v, 40)
		case "name":
			c.Name = text(v, maxShort)
		case "id":
			c.ID = text(v, maxShort)
		case "class":
			c.Class = text(v, maxShort)
		case "state":
			c.State = oneOf(v, finding.States, finding.Mixed)
		case "default":
			c.Default = oneOf(v, finding.States, finding.Mixed)
		case "disabled":
			c.Disabled = v.Bool()
		case "required":
			c.Required = v.Bool()
		case "touched":
			c.Touched = v.Bool()
		case "form":
			if c.Form = int(number(v, -1, 1<<20)); c.Form >= forms {
				c.Form = -1
			}
		case "within":
			each(v, maxWithin, func(e gjson.Result) { c.Within = append(c.Within, text(e, 20)) })
		case "texts":
			c.Texts = texts(v)
		case "options":
			each(v, MaxOptions, func(e gjson.Result) { c.Options = append(c.Options, option(e)) })
		case "look":
			if v.IsObject() {
				c.Look = look(v)
			}
		}
		return true
	})
	return c
}

func texts(v gjson.Result) []Text {
	var out []Text
	each(v, MaxTexts, func(e gjson.Result) {
		t := Text{Source: oneOf(e.Get("s"), sources, ""), Text: text(e.Get("t"), MaxText)}
		if t.Source != "" && t.Text != "" {
			out = append(out, t)
		}
	})
	return out
}

func option(v gjson.Result) Option {
	return Option{
		Value:    text(v.Get("value"), maxShort),
		Selected: v.Get("selected").Bool(),
		Default:  v.Get("default").Bool(),
		Disabled: v.Get("disabled").Bool(),
		Nth:      int(number(v.Get("nth"), 0, 1<<30)),
		Texts:    texts(v.Get("texts")),
	}
}

func look(v gjson.Result) *Look {
	l := &Look{Opacity: 1}
	for _, f := range []struct {
		name string
		into *float64
		max  float64
	}{
		{"x", &l.X, 1e8}, {"y", &l.Y, 1e8}, {"w", &l.W, 1e8}, {"h", &l.H, 1e8},
		{"cx", &l.CX, 1e8}, {"cy", &l.CY, 1e8}, {"font", &l.Font, 1e5}, {"opacity", &l.Opacity, 1},
	} {
		if e := v.Get(f.name); e.Exists() {
			*f.into = number(e, -f.max, f.max)
		}
	}
	l.Fore, l.Back = text(v.Get("fore"), 60), text(v.Get("back"), 60)
	each(v.Get("hidden"), maxHidden, func(e gjson.Result) { l.Hidden = append(l.Hidden, text(e, 20)) })
	return l
}

// oneOf reads a member of an enumeration, or returns otherwise.
func oneOf[T ~string](v gjson.Result, all []T, otherwise T) T {
	s := v.String()
	for _, e := range all {
		if s == string(e) {
			return e
		}
	}
	return otherwise
}

// number reads a number and holds it between min and max; what is no number is 0, held likewise.
func number(v gjson.Result, min, max float64) float64 {
	n := 0.0
	if v.Type == gjson.Number {
		n = v.Num
	}
	switch {
	case !(n >= min):
		return min
	case n > max:
		return max
	}
	return n
}

// text reads a string, cut to max runes and repaired where it is not UTF-8.
func text(v gjson.Result, max int) string {
	if v.Type != gjson.String {
		return ""
	}
	return Cut(v.Str, max)
}

// Cut returns the first max runes of s, with white space folded and invalid UTF-8 replaced. It copies, so that a short
// text does not keep a whole snapshot in memory.
func Cut(s string, max int) string {
	out := make([]byte, 0, min(len(s), 4*max))
	n, space := 0, false
	for _, r := range s {
		if isSpace(r) {
			space = len(out) > 0
			continue
		}
		if space {
			if n++; n > max {
				break
			}
			out = append(out, ' ')
			space = false
		}
		if n++; n > max {
			break
		}
		out = utf8.AppendRune(out, r)
	}
	return string(out)
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', '\f', '\v', 0, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF, 0x200B:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}
