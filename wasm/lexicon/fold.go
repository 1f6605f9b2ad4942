package lexicon

import "unicode"

// class is what a rune is for the cutting of a text into words.
type class uint8

const (
	blank  class = iota // white space and whatever is not below
	letter              // of a script that puts spaces between words
	dense               // of a script that does not: Han, kana, Hangul, Thai, Lao, Khmer, Myanmar
	digit
	joiner // apostrophes
	comma  // ends a clause: , ; : and the dashes
	stop   // ends a sentence
	open   // ( [ and their kin
	shut
	nothing // invisible: soft hyphen, zero-width joiners, combining marks that folding drops
)

// classOf returns the class of r. Ranges by hand: the tables of package unicode would weigh more than the whole lexicon.
func classOf(r rune) class {
	switch {
	case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z':
		return letter
	case r >= '0' && r <= '9', r >= 0x660 && r <= 0x669, r >= 0x6F0 && r <= 0x6F9, r >= 0x966 && r <= 0x96F:
		return digit
	case r < 0x80:
		return asciiClass(r)
	}
	return wideClass(r)
}

func asciiClass(r rune) class {
	switch r {
	case '\'', '`':
		return joiner
	case ',', ';', ':':
		return comma
	case '.', '!', '?', '\n', '|':
		return stop
	case '(', '[':
		return open
	case ')', ']':
		return shut
	}
	return blank
}

func wideClass(r rune) class {
	switch r {
	case 0x2019, 0x2018, 0x02BC, 0x00B4, 0x05F3:
		return joiner
	case 0x060C, 0x061B, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x2013, 0x2014, 0x2026:
		return comma
	case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0x061F, 0x0964, 0x2022, 0x00BF, 0x00A1:
		return stop
	case 0xFF08, 0x3010, 0x3014:
		return open
	case 0xFF09, 0x3011, 0x3015:
		return shut
	case 0x00AD, 0xFEFF, 0x0640, 0x00AA, 0x00BA:
		return nothing
	case 0x00D7, 0x00F7:
		return blank
	}
	switch {
	case r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060 && r <= 0x2064:
		return nothing
	case r >= 0x0300 && r <= 0x036F, r >= 0x0591 && r <= 0x05C7 && r != 0x05BE, r >= 0x064B && r <= 0x065F, r == 0x0670, r == 0x093C:
		return nothing
	case r >= 0x00C0 && r <= 0x02AF, r >= 0x0370 && r <= 0x058F, r >= 0x05D0 && r <= 0x05F2, r >= 0x0620 && r <= 0x06D3,
		r >= 0x0900 && r <= 0x0DFF, r >= 0x10A0 && r <= 0x10FF, r >= 0x1E00 && r <= 0x1FFF:
		return letter
	case r >= 0x3040 && r <= 0x30FF, r >= 0x3400 && r <= 0x4DBF, r >= 0x4E00 && r <= 0x9FFF, r >= 0xAC00 && r <= 0xD7A3,
		r >= 0x0E00 && r <= 0x0EFF, r >= 0x1780 && r <= 0x17FF, r >= 0x1000 && r <= 0x109F, r == 0x3005,
		r >= 0x1100 && r <= 0x11FF:
		return dense
	case r >= 0xFF21 && r <= 0xFF3A, r >= 0xFF41 && r <= 0xFF5A:
		return letter
	case r >= 0xFF10 && r <= 0xFF19:
		return digit
	}
	return blank
}

// latin folds the accented letters of U+00C0–U+017F, in their order; a full stop means: leave it as it is.
const latin = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..aaaaaa.ceeeeiiii.nooooo.ouuuuy.y" +
	"aaaaaaccccccccdd..eeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkklllllll" +
	"lllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz."

// fold returns r without case, width and accent: what a reader takes for the same letter. Vietnamese keeps its marks
// (U+1E00 and above, ơ, ư, đ), since they tell words apart there, and so do the Indian scripts.
func fold(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z':
		return r + 32
	case r < 0x80:
		return r
	case r >= 0xFF01 && r <= 0xFF5E:
		return fold(r - 0xFEE0)
	case r >= 0xC0 && r < 0x180:
		if f := latin[r-0xC0]; f != '.' {
			return rune(f)
		}
	}
	return foldWide(unicode.ToLower(r))
}

func foldWide(r rune) rune {
	switch r {
	case 0x3C2: // final sigma
		return 0x3C3
	case 0x3AC:
		return 0x3B1
	case 0x3AD:
		return 0x3B5
	case 0x3AE:
		return 0x3B7
	case 0x3AF, 0x3CA, 0x390:
		return 0x3B9
	case 0x3CC:
		return 0x3BF
	case 0x3CD, 0x3CB, 0x3B0:
		return 0x3C5
	case 0x3CE:
		return 0x3C9
	case 0x451: // ё
		return 0x435
	case 0x622, 0x623, 0x625, 0x671: // alef with hamza or madda
		return 0x627
	case 0x649, 0x6CC: // alef maqsura, Persian yeh
		return 0x64A
	case 0x6A9: // Persian kaf
		return 0x643
	case 0x629, 0x6C0, 0x6C1: // ta marbuta
		return 0x647
	case 0x901: // chandrabindu for anusvara, and letters with a nukta for those without
		return 0x902
	case 0x958, 0x959, 0x95A:
		return r - 0x958 + 0x915
	case 0x95B:
		return 0x91C
	case 0x95C, 0x95D:
		return r - 0x95C + 0x921
	case 0x95E:
		return 0x92B
	case 0x219, 0x15F:
		return 's'
	case 0x21B, 0x163:
		return 't'
	}
	return r
}
