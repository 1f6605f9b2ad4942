package page

import "strings"

// The states of an operator's answer, in words.

var answerStates = map[string]string{
	"shown": "shown", "disputed": "open: the operator disputes it", "corrected": "corrected: the dispute was right", "withheld": "withheld after a review",
}

func answerState(v string) string { return words(answerStates, v) }

// visibleLines is Visible for a text of several lines.
func visibleLines(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = Visible(lines[i])
	}
	return strings.Join(lines, "\n")
}
