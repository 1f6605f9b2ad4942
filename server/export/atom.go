package export

import (
	"html"
	"net/http"
	"strings"
)

// Entry is one piece of a feed's news; its texts are plain.
type Entry struct {
	ID      string // a URN, for a server does not know every name that it is read under
	Title   string
	Updated string // RFC 3339, UTC
	Link    string // path on this server
	Summary string
}

// Feed is a view's news.
type Feed struct {
	Title   string
	Entries []Entry
}

// Atom answers with a feed (RFC 4287) of the page at a path with a query, which is "" or begins with its question mark.
// Written by hand: encoding/xml would cost the Worker 60 KB gzip.
func Atom(w http.ResponseWriter, path, query string, f Feed) {
	updated := "1970-01-01T00:00:00Z"
	for _, e := range f.Entries {
		updated = max(updated, e.Updated)
	}
	var b strings.Builder
	element := func(indent, name, text string) {
		b.WriteString(indent + "<" + name + ">" + XMLText(text) + "</" + name + ">\n")
	}
	link := func(indent, rel, path string) {
		b.WriteString(indent + `<link rel="` + rel + `" href="` + XMLText(path) + "\"/>\n")
	}
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
	element("  ", "id", "urn:untick:feed:"+strings.TrimPrefix(path, "/")+query)
	element("  ", "title", f.Title)
	element("  ", "updated", updated)
	b.WriteString("  <author><name>Untick’s reporters</name></author>\n")
	link("  ", "self", path+".atom"+query)
	link("  ", "alternate", path+query)
	for _, e := range f.Entries {
		b.WriteString("  <entry>\n")
		element("    ", "id", e.ID)
		element("    ", "title", e.Title)
		element("    ", "updated", e.Updated)
		link("    ", "alternate", e.Link)
		element("    ", "summary", e.Summary)
		b.WriteString("  </entry>\n")
	}
	b.WriteString("</feed>\n")
	head(w, "application/atom+xml; charset=utf-8")
	w.Write([]byte(b.String())) // an error here means that the client has gone
}

// PNG answers with a picture.
func PNG(w http.ResponseWriter, picture []byte) {
	head(w, "image/png")
	w.Write(picture) // an error here means that the client has gone
}

// SVG answers with a chart.
func SVG(w http.ResponseWriter, svg string) {
	head(w, "image/svg+xml; charset=utf-8")
	w.Write([]byte(svg)) // an error here means that the client has gone
}

// XMLText makes a text XML's text, with the characters left out that XML does not allow or that turn a line around.
func XMLText(s string) string {
	return html.EscapeString(strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == 0xfffe || r == 0xffff || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd")))
}
