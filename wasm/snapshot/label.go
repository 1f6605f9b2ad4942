package snapshot

import "untick/wasm/finding"

// byMarkup are the sources that belong to a control by markup, in the order in which a browser's accessible name is
// computed (W3C accname 1.2, section 4.3.2), and after them those that only stand beside it.
var (
	byMarkup = []Source{LabelledBy, ARIALabel, For, Wrap, Own}
	beside   = []Source{Next, RowHeader, Term, Row, Prev, Title}
	switches = []Source{RowHeader, Term, Row, Prev, Next, Title}
	groups   = []Source{Legend, Prev, RowHeader, Term, Row, Title} // a group's row holds its answers as well
	context  = []Source{Legend, ColHeader, Heading, Parent}
)

// Label is the text that a reader takes for the control's label, and where it was found. A checkbox's text follows it; a
// switch's stands in its row; a radio group's question stands before it. Both are "" when nothing is near.
func (c *Control) Label() (string, Source) {
	if text, from := first(c.Texts, byMarkup); text != "" {
		return text, from
	}
	switch {
	case len(c.Options) > 0 && c.Kind != finding.Select:
		return first(c.Texts, groups)
	case c.Kind == finding.Checkbox || c.Kind == finding.Radio:
		return first(c.Texts, beside)
	}
	return first(c.Texts, switches)
}

// Near are the other texts that belong to the control: its row, its description. What stands right beside a control that
// has a label of its own is its neighbour's label, and so left out.
func (c *Control) Near() []Text {
	if len(c.Options) > 0 && c.Kind != finding.Select {
		return only(c.Texts, Legend, RowHeader, Term, Prev, Title, DescribedBy) // rows and cards hold the answers
	}
	if text, _ := first(c.Texts, byMarkup); text != "" {
		return only(c.Texts, RowHeader, Term, Row, Title, DescribedBy, Card)
	}
	return only(c.Texts, RowHeader, Term, Prev, Next, Row, Title, DescribedBy, Card)
}

// Context are the texts of what the control stands in, from near to far: legend, column, heading, the text above its
// list.
func (c *Control) Context() []Text { return only(c.Texts, context...) }

// Label is the text of a member of a radio group or of an option.
func (o *Option) Label() string {
	text, _ := first(o.Texts, []Source{LabelledBy, ARIALabel, For, Wrap, Own, Next, Row, Prev, Title})
	return text
}

func first(texts []Text, order []Source) (string, Source) {
	for _, s := range order {
		for _, t := range texts {
			if t.Source == s {
				return t.Text, s
			}
		}
	}
	return "", ""
}

func only(texts []Text, sources ...Source) []Text {
	var out []Text
	for _, s := range sources {
		for _, t := range texts {
			if t.Source == s {
				out = append(out, t)
			}
		}
	}
	return out
}
