// Package htmlsnap makes a Snapshot of an HTML file without a browser: markup only, no scripts, no styles, no layout.
//
// It follows the gathering rules of package snapshot, as extension/content/snapshot does in a page. What needs a
// browser is missing: Control.Look stays nil, toggles and lists that scripts build are not there, and the state is the markup's.
package htmlsnap

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/transform"

	"untick/wasm/snapshot"
)

// Limits on what is read.
const (
	MaxFile   = 64 << 20 // bytes of a file
	maxDepth  = 1_000    // levels of the flattened tree that are walked; the parser itself refuses more than 512 a root
	maxNodes  = 2_000_000
	maxFrames = 50 // frames by srcdoc
)

// The ways in which Read refuses its input.
var (
	ErrTooLarge = errors.New("file is larger than " + strconv.Itoa(MaxFile) + " bytes")
	ErrNotHTML  = errors.New("file is not HTML")
	ErrTooMany  = errors.New("file has more than " + strconv.Itoa(maxNodes) + " nodes")
)

// Read reads HTML, in any encoding that a browser would recognise, and returns the snapshots of the page and, after it,
// of its frames written inline (srcdoc). name is the file's, for errors.
func Read(r io.Reader, name string) ([]*snapshot.Snapshot, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("couldn't read %s: %w", name, err)
	}
	if len(data) > MaxFile {
		return nil, ErrTooLarge
	}
	if !looksLikeHTML(data) {
		return nil, ErrNotHTML
	}
	doc, err := html.ParseWithOptions(decoded(data), html.ParseOptionEnableScripting(true))
	if err != nil {
		return nil, fmt.Errorf("couldn't parse %s: %w", name, err)
	}
	return frames(doc, "")
}

// decoded turns the file into UTF-8. A file that names no encoding near its start, and is valid UTF-8, is UTF-8: a server
// would have said so in a header.
func decoded(data []byte) io.Reader {
	enc, _, certain := charset.DetermineEncoding(data[:min(len(data), 1024)], "text/html")
	if !certain && utf8.Valid(data) {
		return bytes.NewReader(data)
	}
	return transform.NewReader(bytes.NewReader(data), enc.NewDecoder())
}

// frames makes the snapshot of doc and of the frames that its srcdoc attributes hold.
func frames(doc *html.Node, path string) ([]*snapshot.Snapshot, error) {
	t, err := newTree(doc)
	if err != nil {
		return nil, err
	}
	s := &snapshot.Snapshot{Version: snapshot.Version, Page: t.page(path)}
	t.collect(s)
	all := []*snapshot.Snapshot{s}
	for _, f := range t.srcdocs {
		if len(all) >= maxFrames || strings.Count(path, ">>>") > 3 {
			break
		}
		inner, err := html.ParseWithOptions(strings.NewReader(attr(f.Node, "srcdoc")), html.ParseOptionEnableScripting(true))
		if err != nil {
			continue // a frame that cannot be read is an empty frame, as in a browser
		}
		below := t.selector(f)
		if path != "" {
			below = path + " >>> " + below
		}
		more, err := frames(inner, below)
		if err != nil {
			continue
		}
		all = append(all, more...)
	}
	return all, nil
}

// looksLikeHTML asks for one tag near the start and for text rather than a binary format.
func looksLikeHTML(data []byte) bool {
	head := data[:min(len(data), 64<<10)]
	if bytes.HasPrefix(head, []byte{0xFF, 0xFE}) || bytes.HasPrefix(head, []byte{0xFE, 0xFF}) {
		return true // UTF-16, by its byte order mark
	}
	if bytes.IndexByte(head[:min(len(head), 512)], 0) >= 0 { // as far as browsers look for binary data (WHATWG MIME Sniffing)
		return false
	}
	z := html.NewTokenizer(bytes.NewReader(head))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return false
		case html.StartTagToken, html.SelfClosingTagToken:
			if name, _ := z.TagName(); atom.Lookup(name) != 0 {
				return true
			}
		}
	}
}

// page gathers what there is to know of the page besides its controls.
func (t *tree) page(path string) snapshot.Page {
	p := snapshot.Page{Frame: path}
	for _, n := range t.order {
		switch {
		case n.DataAtom == atom.Html && p.Lang == "":
			p.Lang = snapshot.Cut(attr(n.Node, "lang"), 35)
		case n.DataAtom == atom.Title && p.Title == "" && n.Namespace == "":
			p.Title = t.text(n, 300)
		case isHeading(n) && len(p.Headings) < 40:
			if h := t.text(n, 300); h != "" {
				p.Headings = append(p.Headings, h)
			}
		}
	}
	if body := t.first(atom.Body); body != nil {
		p.Text = t.text(body, snapshot.MaxPageText)
	}
	return p
}
