package language

import (
	"fmt"
	"strconv"
	"strings"
)

// read takes a language out of a catalogue: blocks with an empty line between them, each a key and below it the translations, a line
// a language, after its tag and a space. One that begins or ends with a space is quoted as Go quotes. One file for all languages is
// a fifth smaller than one for each, and shows side by side what says the same.
func read(catalogue, tag string) (map[string]string, error) {
	all := map[string]string{}
	for block := range strings.SplitSeq(strings.TrimSpace(catalogue), "\n\n") {
		key, lines, _ := strings.Cut(block, "\n")
		if _, twice := all[key]; twice {
			return nil, fmt.Errorf("couldn't read the catalogue: it has %q twice", key)
		}
		for line := range strings.SplitSeq(lines, "\n") {
			said, ok := strings.CutPrefix(line, tag+" ")
			if !ok {
				continue
			}
			if strings.HasPrefix(said, `"`) {
				var err error
				if said, err = strconv.Unquote(said); err != nil {
					return nil, fmt.Errorf("couldn't read the catalogue's %q in %s: %w", key, tag, err)
				}
			}
			all[key] = said
		}
	}
	return all, nil
}
