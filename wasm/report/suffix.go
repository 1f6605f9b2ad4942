package report

import (
	_ "embed" // for the list
	"strings"
)

//go:generate go run suffixes_gen.go

// suffixes is the public suffix list (https://publicsuffix.org/list/): a rule a line, sorted, so that a search needs no
// table to be built first.
//
//go:embed suffixes.txt
var suffixes string

// publicSuffix finds the public suffix of a host by the list's algorithm: an exception goes before everything, else
// the longest rule prevails. ok is false where no rule matches, which the list would answer with "*" and Untick does not.
func publicSuffix(host string) (suffix string, ok bool) {
	for s := host; s != ""; {
		_, parent, _ := strings.Cut(s, ".")
		if listed("!" + s) {
			return parent, true
		}
		if listed(s) || parent != "" && listed("*."+parent) {
			return s, true
		}
		s = parent
	}
	return "", false
}

func listed(rule string) bool { return hasLine(suffixes, rule) }

// hasLine finds a line of a sorted text by bisection.
func hasLine(text, want string) bool {
	lo, hi := 0, len(text) // both at the start of a line
	for lo < hi {
		start := lo + strings.LastIndexByte(text[lo:lo+(hi-lo)/2], '\n') + 1
		length := strings.IndexByte(text[start:], '\n')
		line := text[start : start+length]
		switch strings.Compare(line, want) {
		case 0:
			return true
		case -1:
			lo = start + length + 1
		default:
			hi = start
		}
	}
	return false
}
