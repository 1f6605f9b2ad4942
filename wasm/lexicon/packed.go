package lexicon

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// The tables travel in checker.wasm as the constant of packed_tables.go, made of the constants of lang_*.go by
//
// since as they stand there they weigh 30 KB gzip more (and package embed for a file would weigh 50 KB). It holds a block
// for every language in the order of the list, and before them the one of lang_und.go, with a NUL between two. A block has
// a line for each of lineNames, without the name; the words are folded and sorted. In an alphabet of its own a language
// has one byte a letter: base + its low 7 bits. Letters outside of that follow an escape in UTF-8.
//
//go:generate go test -run TestPacked -update .
const escape = '\x1b'

// lineNames are the names of a table's lines, in the order in which they are packed.
var lineNames = func() []string {
	names := append([]string{"@common", "@letters", "@prefixes", "@negation"}, conceptNames[:]...)
	names = append(names, choiceNames...)
	for _, t := range topicNames {
		names = append(names, "t."+string(t))
	}
	return names
}()

// Lines that detect.go reads of every language, and where the concepts begin.
const (
	commonLine = iota
	lettersLine
	prefixesLine
	negationLine
	firstConcept
)

// theBlocks are the blocks of packed: that of lang_und.go, then one for each of languages.
var theBlocks = sync.OnceValue(func() []string { return strings.Split(packed, "\x00") })

// linesOf returns the lines of language number i of the list, of -1 those common to all; the first n, all if n < 0.
func linesOf(i, n int) []string {
	s := latinScript
	if i >= 0 {
		s = languages[i].in
	}
	lines := strings.SplitN(theBlocks()[i+1], "\n", n)
	for j := range lines {
		lines[j] = unpack(lines[j], alphabets[s])
	}
	return lines
}

// alphabets are the first of the 128 letters that have one byte in the tables of a script, 0 where none have.
var alphabets = [scripts]rune{
	cyrillic: 0x400, greek: 0x380, arabic: 0x620, hebrew: 0x580, devanagari: 0x900, bengali: 0x980,
	armenian: 0x530, georgian: 0x10C0, thai: 0xE00, tamil: 0xB80, myanmar: 0x1000,
}

// unpack turns the bytes of an alphabet back into UTF-8.
func unpack(line string, base rune) string {
	if base == 0 {
		return line
	}
	out := make([]byte, 0, 2*len(line))
	for i := 0; i < len(line); i++ {
		switch b := line[i]; {
		case b == escape:
			_, w := utf8.DecodeRuneInString(line[i+1:])
			out = append(out, line[i+1:i+1+w]...)
			i += w
		case b >= 0x80:
			out = utf8.AppendRune(out, base+rune(b-0x80))
		default:
			out = append(out, b)
		}
	}
	return string(out)
}
