package snapshot

import (
	"errors"
	"unicode/utf8"

	"untick/wasm/finding"
)

// The ways in which Decode refuses its input.
var (
	ErrTooLarge = errors.New("snapshot is larger than 32 MB")
	ErrTooDeep  = errors.New("snapshot is nested too deep")
	ErrNotJSON  = errors.New("snapshot is not valid JSON")
	ErrVersion  = errors.New("snapshot is of another version")
	ErrShape    = errors.New("snapshot is not of the documented shape")
)

const (
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
	return decode(data, func(r *reader) *Snapshot { return r.snapshot() })
}

// Request is what checker.wasm is asked.
type Request struct {
	Snapshot *Snapshot
	All      bool           // every control, not only the findings
	Region   finding.Region // whose laws are asked for
}

// DecodeRequest reads {"all": bool, "region": Region, "snapshot": Snapshot}; all and region may be missing.
func DecodeRequest(data []byte) (*Request, error) {
	q := &Request{}
	s, err := decode(data, func(r *reader) (s *Snapshot) {
		r.object(func(key string) {
			switch key {
			case "all":
				q.All = r.yes()
			case "region":
				q.Region = oneOf(r, finding.Regions, finding.Anywhere)
			case "snapshot":
				s = r.snapshot()
			default:
				r.skip()
			}
		})
		return s
	})
	q.Snapshot = s
	return q, err
}

func decode(data []byte, read func(*reader) *Snapshot) (*Snapshot, error) {
	if len(data) > MaxBytes {
		return nil, ErrTooLarge
	}
	r := &reader{data: data}
	s := read(r)
	r.end()
	switch {
	case r.err != nil:
		return nil, r.err
	case s == nil:
		return nil, ErrShape
	case s.Version != Version:
		return nil, ErrVersion
	}
	for i := range s.Controls {
		if s.Controls[i].Form >= len(s.Forms) {
			s.Controls[i].Form = -1
		}
	}
	return s, nil
}

func (r *reader) snapshot() *Snapshot {
	s := &Snapshot{}
	dropped := 0
	r.object(func(key string) {
		switch key {
		case "v":
			s.Version = int(r.number(0, 1<<20))
		case "page":
			s.Page = r.page()
		case "forms":
			r.array(maxForms, func() { s.Forms = append(s.Forms, r.form()) })
		case "controls":
			dropped = r.array(MaxControls, func() { s.Controls = append(s.Controls, r.control()) })
		case "dropped":
			s.Dropped = int(r.number(0, 1<<30))
		default:
			r.skip()
		}
	})
	s.Dropped += dropped
	return s
}

func (r *reader) page() Page {
	var p Page
	r.object(func(key string) {
		switch key {
		case "host":
			p.Host = r.text(maxShort)
		case "path":
			p.Path = r.text(maxShort)
		case "frame":
			p.Frame = r.text(maxSelector)
		case "lang":
			p.Lang = r.text(35) // RFC 5646 section 4.4.1
		case "title":
			p.Title = r.text(maxShort)
		case "headings":
			r.array(maxHeadings, func() { p.Headings = append(p.Headings, r.text(maxShort)) })
		case "text":
			p.Text = r.text(MaxPageText)
		case "navigation":
			p.Navigation = r.text(20)
		case "width":
			p.Width = r.number(0, 1e6)
		case "height":
			p.Height = r.number(0, 1e6)
		case "scroll_h":
			p.ScrollH = r.number(0, 1e8)
		default:
			r.skip()
		}
	})
	return p
}

func (r *reader) form() Form {
	var f Form
	r.object(func(key string) {
		switch key {
		case "fields":
			r.array(maxFields, func() { f.Fields = append(f.Fields, r.text(40)) })
		case "names":
			r.array(maxFields, func() { f.Names = append(f.Names, r.text(100)) })
		case "submit":
			f.Submit = r.text(maxShort)
		case "submit_y":
			f.SubmitY = r.number(-1e8, 1e8)
		case "method":
			f.Method = r.text(10)
		case "action":
			f.Action = r.text(maxShort)
		case "id":
			f.ID = r.text(maxShort)
		default:
			r.skip()
		}
	})
	return f
}

func (r *reader) control() Control {
	c := Control{Form: -1, State: finding.Mixed, Default: finding.Mixed, Kind: finding.Button}
	r.object(func(key string) {
		switch key {
		case "kind":
			c.Kind = oneOf(r, finding.Kinds, finding.Button)
		case "nth":
			c.Nth = int(r.number(0, 1<<30))
		case "selector":
			c.Selector = r.text(maxSelector)
		case "role":
			c.Role = r.text(40)
		case "name":
			c.Name = r.text(maxShort)
		case "id":
			c.ID = r.text(maxShort)
		case "class":
			c.Class = r.text(maxShort)
		case "state":
			c.State = oneOf(r, finding.States, finding.Mixed)
		case "default":
			c.Default = oneOf(r, finding.States, finding.Mixed)
		case "disabled":
			c.Disabled = r.yes()
		case "required":
			c.Required = r.yes()
		case "own":
			c.Own = r.yes()
		case "touched":
			c.Touched = r.yes()
		case "form":
			c.Form = int(r.number(-1, 1<<20))
		case "within":
			r.array(maxWithin, func() { c.Within = append(c.Within, r.text(20)) })
		case "texts":
			c.Texts = r.texts()
		case "options":
			r.array(MaxOptions, func() { c.Options = append(c.Options, r.option()) })
		case "look":
			if r.peek() == 'n' {
				r.skip()
			} else {
				c.Look = r.look()
			}
		default:
			r.skip()
		}
	})
	return c
}

func (r *reader) texts() []Text {
	var out []Text
	r.array(MaxTexts, func() {
		var t Text
		r.object(func(key string) {
			switch key {
			case "s":
				t.Source = oneOf(r, sources, "")
			case "t":
				t.Text = r.text(MaxText)
			default:
				r.skip()
			}
		})
		if t.Source != "" && t.Text != "" {
			out = append(out, t)
		}
	})
	return out
}

func (r *reader) option() Option {
	var o Option
	r.object(func(key string) {
		switch key {
		case "value":
			o.Value = r.text(maxShort)
		case "selected":
			o.Selected = r.yes()
		case "default":
			o.Default = r.yes()
		case "disabled":
			o.Disabled = r.yes()
		case "nth":
			o.Nth = int(r.number(0, 1<<30))
		case "texts":
			o.Texts = r.texts()
		default:
			r.skip()
		}
	})
	return o
}

func (r *reader) look() *Look {
	l := &Look{Opacity: 1}
	r.object(func(key string) {
		switch key {
		case "x":
			l.X = r.number(-1e8, 1e8)
		case "y":
			l.Y = r.number(-1e8, 1e8)
		case "w":
			l.W = r.number(0, 1e8)
		case "h":
			l.H = r.number(0, 1e8)
		case "cx":
			l.CX = r.number(-1e8, 1e8)
		case "cy":
			l.CY = r.number(-1e8, 1e8)
		case "font":
			l.Font = r.number(0, 1e5)
		case "opacity":
			l.Opacity = r.number(0, 1)
		case "fore":
			l.Fore = r.text(60)
		case "back":
			l.Back = r.text(60)
		case "hidden":
			r.array(maxHidden, func() { l.Hidden = append(l.Hidden, r.text(20)) })
		default:
			r.skip()
		}
	})
	return l
}

// oneOf reads a member of an enumeration, or returns otherwise.
func oneOf[T ~string](r *reader, all []T, otherwise T) T {
	s := r.text(40)
	for _, e := range all {
		if s == string(e) {
			return e
		}
	}
	return otherwise
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
