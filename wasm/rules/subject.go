package rules

import (
	"untick/wasm/finding"
	"untick/wasm/lexicon"
	"untick/wasm/pagekind"
	"untick/wasm/snapshot"
)

// Subject is a control together with what the words on and around it say.
type Subject struct {
	Page    *page
	Control *snapshot.Control
	Kind    finding.PageKind // of what the control stands in
	Label   string
	Meaning lexicon.Meaning // of the label, or of what is around it where the label is bare
	Context bool            // the meaning comes from around the label
	Options []option        // of a radio group or a select
	Chosen  int             // index of the selected option, -1 when none is
}

// option is one answer of a radio group or select, read.
type option struct {
	Label   string
	Choice  lexicon.Choice
	Meaning lexicon.Meaning
}

// page is a frame's controls, read. The same texts stand around many of them, so each is read once.
type page struct {
	snap     *snapshot.Snapshot
	lang     string
	subjects []Subject
	meanings map[string]lexicon.Meaning
	choices  map[string]lexicon.Choice
	words    map[string]map[lexicon.PageTopic]int
	lists    map[int]mailing // of each form, by newsletterTopic
	giving   map[int]bool    // of each form, by selectAll
}

func (p *page) read(text string) lexicon.Meaning {
	return once(p.meanings, text, p.lang, lexicon.Read)
}

func (p *page) choice(text string) lexicon.Choice {
	return once(p.choices, text, p.lang, lexicon.ReadChoice)
}

func (p *page) topics(text string) map[lexicon.PageTopic]int {
	return once(p.words, text, p.lang, lexicon.PageWords)
}

// once reads a text that was not read before.
func once[T any](known map[string]T, text, lang string, read func(text, lang string) T) T {
	v, ok := known[text]
	if !ok {
		v = read(text, lang)
		known[text] = v
	}
	return v
}

func readPage(snap *snapshot.Snapshot, kinds *pagekind.Kinds, lang string) *page {
	p := &page{
		snap: snap, lang: lang, subjects: make([]Subject, len(snap.Controls)),
		meanings: map[string]lexicon.Meaning{}, choices: map[string]lexicon.Choice{},
		words: map[string]map[lexicon.PageTopic]int{},
	}
	for i := range snap.Controls {
		c := &snap.Controls[i]
		s := &p.subjects[i]
		s.Page, s.Control, s.Kind, s.Chosen = p, c, kinds.Of(c), -1
		s.readOptions()
		s.readLabel()
		if inConsentManager(s) {
			s.Kind = finding.ConsentDialog // whatever page it lies over
		}
	}
	return p
}

// pageLanguage is the language of the page's own words; its lang attribute is a hint.
func pageLanguage(s *snapshot.Snapshot) string {
	text := s.Page.Title
	for _, h := range s.Page.Headings {
		text += ". " + h
	}
	text += ". " + s.Page.Text
	return lexicon.Detect(snapshot.Cut(text, 1_000), s.Page.Lang)
}

// readOptions reads the answers of a radio group or select.
func (s *Subject) readOptions() {
	for i := range s.Control.Options {
		o := &s.Control.Options[i]
		label := o.Label()
		if o.Selected {
			s.Chosen = i
		}
		s.Options = append(s.Options, option{
			Label:   label,
			Choice:  s.Page.choice(label),
			Meaning: s.Page.read(label),
		})
	}
}

// readLabel reads the label; where it says nothing by itself ("On", "E-mail", "Google"), the texts around it.
func (s *Subject) readLabel() {
	label, _ := s.Control.Label()
	s.Label = label
	s.Meaning = s.Page.read(label)
	if known(s.Meaning) {
		return
	}
	bare := label == "" || s.Page.choice(label).Kind != lexicon.NoChoice
	for _, t := range s.Control.Near() {
		if t.Text == label || t.Source == snapshot.Card && !bare {
			continue
		}
		if m := s.Page.read(t.Text); known(m) && (bare || m.Sure) {
			s.take(t.Text, m, bare)
			return
		}
	}
	for _, t := range s.Control.Context() {
		if bare {
			if m := s.Page.read(t.Text); known(m) {
				s.take(t.Text, m, true)
				return
			}
			continue
		}
		if short(label) && (t.Source != snapshot.Heading || s.Kind == finding.Settings) {
			if m := s.Page.read(t.Text + ": " + label); known(m) && m.Sure {
				s.take(t.Text, m, false)
				return
			}
		}
	}
}

// take makes the meaning found around the label the control's own, and its text the label where there was none.
func (s *Subject) take(text string, m lexicon.Meaning, bare bool) {
	s.Meaning, s.Context = m, true
	if bare {
		s.Label = text
	}
}

// known reports whether a reading says anything of what the control does. A neutral reading of a purpose that shares is
// only a guess at the subject.
func known(m lexicon.Meaning) bool {
	return m.Purpose != finding.OtherSetting && (m.Polarity != finding.Neutral || !m.Purpose.Shares())
}

// short labels name a channel or a category ("E-mail", "Statistics"): too few words to say anything else. In scripts that
// set no spaces a letter counts as much as half a word.
func short(label string) bool {
	words, wide := 1, 0
	for _, r := range label {
		switch {
		case r == ' ':
			words++
		case r >= 0x0e00 && r < 0x0e80 || r >= 0x3040:
			wide++
		}
	}
	return words <= 3 && wide <= 6 && len(label) <= 60
}

// Shown is the label as a reader would name the control: of a choice, the question with the answer.
func (s *Subject) Shown() string {
	if s.Chosen < 0 || s.Options[s.Chosen].Label == "" {
		return s.Label
	}
	if s.Label == "" {
		return s.Options[s.Chosen].Label
	}
	return s.Label + ": " + s.Options[s.Chosen].Label
}

// On reports whether the control is set.
func (s *Subject) On() bool { return s.Control.State == finding.On }

// OffNow reports whether the control is not set.
func (s *Subject) OffNow() bool { return s.Control.State == finding.Off }

// IsChoice reports whether the control is one answer out of several.
func (s *Subject) IsChoice() bool { return len(s.Options) > 0 }

// Answered reports whether one of the answers is chosen while there are others.
func (s *Subject) Answered() bool { return s.Chosen >= 0 && (len(s.Options) > 1 || s.Closed()) }

// Closed reports whether the control is a list that is no <select> and not open: the answer that it shows is all that is known.
func (s *Subject) Closed() bool { return len(s.Options) == 1 && s.Control.Role == "combobox" }
