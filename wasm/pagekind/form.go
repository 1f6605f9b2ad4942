package pagekind

import (
	"strings"

	"untick/wasm/finding"
	"untick/wasm/lexicon"
	"untick/wasm/snapshot"
)

// formKind judges a form by its fields and the words on its button.
func formKind(s *snapshot.Snapshot, i int) finding.PageKind {
	f := &s.Forms[i]
	var fields, passwords, emails, areas, searches, cards int
	for j, t := range f.Fields {
		fields++
		name := ""
		if j < len(f.Names) {
			name = strings.ToLower(f.Names[j])
		}
		switch {
		case t == "password":
			passwords++
		case t == "email" || strings.Contains(name, "email") || strings.Contains(name, "e-mail"):
			emails++
		case t == "textarea":
			areas++
		case t == "search":
			searches++
		}
		if strings.Contains(name, "cc-number") || strings.Contains(name, "cardnumber") || strings.Contains(name, "cvc") {
			cards++
		}
	}
	words := lexicon.PageWords(f.Submit, s.Page.Lang)
	seeks := words[lexicon.TopicFilter] > 0 || named(f, "search", "filter", "suche", "recherche")
	switch {
	case fields > 0 && fields == searches, seeks && passwords == 0 && emails == 0 && f.Method != "post":
		return finding.Tool
	case cards > 0 || words[lexicon.TopicCheckout] > 0 && fields >= 3:
		return finding.Checkout
	case passwords >= 2, passwords == 1 && fields >= 5, words[lexicon.TopicSignUp] > 0 && fields >= 3:
		return finding.SignUp
	case passwords == 1 && words[lexicon.TopicSignUp] > words[lexicon.TopicLogin]:
		return finding.SignUp
	case passwords == 1:
		return finding.Login
	case areas > 0 && (emails > 0 || words[lexicon.TopicComment] > 0) && fields <= 8:
		return finding.Comment
	case fields <= 4 && areas == 0 && (emails > 0 || fields > 0 && (words[lexicon.TopicNewsletter] > 0 || named(f, "newsletter"))):
		return finding.Newsletter
	}
	return finding.OtherPage
}

// named reports whether the form's action, id, name or class holds one of the words.
func named(f *snapshot.Form, words ...string) bool {
	text := strings.ToLower(f.Action + " " + f.ID)
	for _, w := range words {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
