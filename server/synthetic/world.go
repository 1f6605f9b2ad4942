// Package synthetic is a made-up world: sites, and installs that come upon them and report through the real reporting path.
// It gives figures whose truth is known, to look at and to hold the pages against. All its sites are names below localhost
// (RFC 6761), which no real finding is ever of.
package synthetic

import (
	"math"
	"math/rand/v2"
	"slices"

	"untick/wasm/finding"
	"untick/wasm/report"
)

// Size is how much of a world is made.
type Size struct {
	Sites  int
	Epochs int // the last is the current one
	Visits int // median of the installs that come upon a site in an epoch
}

// World is what there is to come upon. The same seed and size make the same one.
type World struct {
	Sites []Site
	Size  Size
	draw  *rand.Rand
}

// Site is a made-up site.
type Site struct {
	Domain   string
	Language string
	Regions  []report.Region // of its visitors, the commonest first
	Visits   int             // installs in an epoch
	Controls []Control
}

// Control is what a site switches on, or does not.
type Control struct {
	PageKind finding.PageKind
	Kind     finding.Kind
	Purpose  finding.Purpose
	Polarity finding.Polarity
	Cues     []finding.Cue
	Label    string
	// On is the share of first sights at which it is on, before and after Turn, the place of an epoch in the world.
	On, After float64
	Turn      int
	// Law is set where the default is off in the European Economic Area and the United Kingdom.
	Law bool
}

// New makes a world.
func New(seed uint64, size Size) *World {
	w := &World{Size: size, draw: rand.New(rand.NewPCG(seed, 0x756e7469636b))}
	names := w.names(size.Sites)
	for _, name := range names {
		w.Sites = append(w.Sites, w.site(name))
	}
	return w
}

var (
	firstNames = []string{"amber", "birch", "cedar", "clover", "copper", "elder", "fjord", "harbour", "heron", "juniper", "lantern",
		"linden", "maple", "marsh", "meadow", "north", "otter", "paper", "pebble", "quill", "raven", "sorrel", "swift", "tide"}
	lastNames = []string{"bank", "books", "fit", "games", "mail", "market", "news", "play", "post", "rides", "shop", "social", "stays", "travel"}
)

// names are so many different ones.
func (w *World) names(n int) []string {
	var all []string
	for _, first := range firstNames {
		for _, last := range lastNames {
			all = append(all, first+"-"+last)
		}
	}
	w.draw.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:min(n, len(all))]
}

// MaxSites is how many names there are.
func MaxSites() int { return len(firstNames) * len(lastNames) }

var visitors = map[string][]report.Region{
	"en": {"us", "uk", "eea"}, "de": {"eea"}, "fr": {"eea", "ca"}, "es": {"eea", "americas"}, "zh-CN": {"cn", "asia"},
}

func (w *World) site(name string) Site {
	languages := []string{"en", "en", "en", "de", "de", "fr", "es", "zh-CN"}
	s := Site{Domain: name + ".localhost", Language: languages[w.draw.IntN(len(languages))]}
	s.Regions = visitors[s.Language]
	// As with real sites, a few are seen by many: a log-normal distribution.
	s.Visits = max(4, int(float64(w.Size.Visits)*math.Exp(0.6*w.draw.NormFloat64())))
	purposes := slices.Clone(worded)
	w.draw.Shuffle(len(purposes), func(i, j int) { purposes[i], purposes[j] = purposes[j], purposes[i] })
	for _, purpose := range purposes[:1+w.draw.IntN(3)] {
		s.Controls = append(s.Controls, w.control(purpose, s.Language))
	}
	return s
}

func (w *World) control(purpose finding.Purpose, language string) Control {
	c := Control{
		PageKind: one(w, finding.Settings, finding.Settings, finding.SignUp, finding.Checkout, finding.ConsentDialog),
		Kind:     one(w, finding.Checkbox, finding.Checkbox, finding.ARIA, finding.Radio, finding.Select),
		Purpose:  purpose, Polarity: finding.Gives, Label: labels[purpose][language],
		On: one(w, 0.98, 0.94, 0.9, 0.6, 0.04), Turn: w.Size.Epochs, Law: w.draw.IntN(4) == 0,
	}
	if w.draw.IntN(2) == 0 {
		c.Cues = append(c.Cues, one(w, finding.Tiny, finding.Faint, finding.BelowSubmit))
	}
	if w.draw.IntN(4) == 0 {
		c.Cues = append(c.Cues, finding.ManyInOne)
	}
	c.After = c.On
	if w.draw.IntN(4) == 0 && w.Size.Epochs > 3 {
		c.Turn, c.After = 1+w.draw.IntN(w.Size.Epochs-2), 1.02-c.On
	}
	return c
}

func one[T any](w *World, values ...T) T { return values[w.draw.IntN(len(values))] }

// Visit is what one install reports of a site in an epoch: of each control that it came upon, its state before anybody touched it.
type Visit struct {
	Region report.Region
	Seen   []Sight
}

// Sight is a control as one install found it.
type Sight struct {
	Control *Control
	State   finding.State
}

// visits draws those of one site in an epoch, at its place in the world.
func (w *World) visits(s *Site, at int) []Visit {
	n := max(1, int(float64(s.Visits)*(0.8+0.4*w.draw.Float64())))
	all := make([]Visit, 0, n)
	for range n {
		v := Visit{Region: s.Regions[0]}
		if len(s.Regions) > 1 && w.draw.Float64() > 0.65 {
			v.Region = s.Regions[1+w.draw.IntN(len(s.Regions)-1)]
		}
		for i := range s.Controls {
			c := &s.Controls[i]
			if w.draw.Float64() > 0.9 {
				continue // a page that this install did not open
			}
			v.Seen = append(v.Seen, Sight{c, w.state(c, v.Region, at)})
		}
		all = append(all, v)
	}
	return all
}

func (w *World) state(c *Control, region report.Region, at int) finding.State {
	on := c.On
	if at >= c.Turn {
		on = c.After
	}
	if c.Law && (region == "eea" || region == "uk") {
		on = min(on, 0.03)
	}
	if w.draw.Float64() < on {
		return finding.On
	}
	return finding.Off
}
