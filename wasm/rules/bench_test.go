package rules

import (
	"fmt"
	"testing"

	"untick/wasm/finding"
	"untick/wasm/snapshot"
)

// BenchmarkJudge judges a settings page of 1,000 controls, 63 different labels among them.
func BenchmarkJudge(b *testing.B) {
	labels := []string{
		"Share my data with partners", "Send me offers by e-mail", "Dark mode", "Remember me on this device",
		"Hide my profile from search engines", "Personalised ads based on my activity",
		"Notify me when someone replies to my comment", "Use my location", "I have read and accept the terms",
	}
	s := &snapshot.Snapshot{Version: snapshot.Version, Page: snapshot.Page{Lang: "en", Title: "Privacy settings"}}
	for i := range 1000 {
		s.Controls = append(s.Controls, snapshot.Control{
			Kind: finding.Checkbox, Nth: i, Form: -1, State: finding.States[i%2],
			Texts: []snapshot.Text{{Source: snapshot.For, Text: fmt.Sprint(labels[i%9], " ", i%7)}, {Source: snapshot.Heading, Text: "Privacy"}},
			Look:  &snapshot.Look{W: 200, H: 20, Font: 14, Fore: "rgb(0, 0, 0)", Back: "rgb(255, 255, 255)", Opacity: 1},
		})
	}
	for b.Loop() {
		Judge(s)
	}
}
