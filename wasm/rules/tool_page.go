package rules

import "untick/wasm/finding"

// toolPage acquits what stands in a to-do list, a mailbox, a filter, a permission matrix or a game: a ticked box there is
// the user's own work, whatever its words say.
func toolPage(s *Subject) (Verdict, bool) {
	return Verdict{}, s.Kind == finding.Tool
}
