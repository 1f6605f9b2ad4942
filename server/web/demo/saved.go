package demo

import (
	"container/list"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"

	"untick/server/problem"
)

// controls are what can be saved on each page: the values that a control can have, its default first.
var controls = map[string]map[string][]string{
	"konto": {
		"ads": {"on", "off"}, "usage": {"on", "off"}, "partners": {"on", "off"}, "no_credit": {"off", "on"},
		"wishlist": {"all", "friends", "me"}, "location": {"always", "using", "never"}, "contacts": {"on", "off"},
		"ai": {"on", "off"}, "newsletter": {"on", "off"}, "dark": {"off", "on"}, "orders": {"on", "off"},
		"second_factor": {"on", "off"},
	},
	"account": {
		"activity": {"on", "off"}, "measure": {"on", "off"}, "search": {"on", "off"}, "third": {"on", "off"},
		"phone": {"everyone", "friends", "nobody"}, "no_sale": {"on", "off"}, "remember": {"on", "off"},
		"terms": {"on", "off"}, "compact": {"off", "on"}, "replies": {"on", "off"},
	},
}

// state is what a page is rendered with.
type state struct {
	ID     string
	Values map[string]string
}

// maxSaved bounds the pages that are remembered; the one unused for longest goes.
const maxSaved = 1000

type saved struct {
	mu    sync.Mutex
	order *list.List // of *entry, the latest used first
	byKey map[string]*list.Element
}

type entry struct {
	key    string
	values map[string]string
}

func newSaved() *saved { return &saved{order: list.New(), byKey: map[string]*list.Element{}} }

// get returns a copy of what is saved of a page, with the defaults of the rest.
func (s *saved) get(page, id string) map[string]string {
	values := map[string]string{}
	for name, allowed := range controls[page] {
		values[name] = allowed[0]
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if e, ok := s.byKey[page+"/"+id]; ok {
		s.order.MoveToFront(e)
		maps.Copy(values, e.Value.(*entry).values)
	}
	return values
}

func (s *saved) set(page, id, name, value string) {
	key := page + "/" + id
	s.mu.Lock()
	defer s.mu.Unlock()
	e, ok := s.byKey[key]
	if !ok {
		e = s.order.PushFront(&entry{key, map[string]string{}})
		s.byKey[key] = e
	}
	s.order.MoveToFront(e)
	e.Value.(*entry).values[name] = value
	if s.order.Len() > maxSaved {
		last := s.order.Back()
		delete(s.byKey, s.order.Remove(last).(*entry).key)
	}
}

func validID(id string) bool {
	return len(id) > 0 && len(id) <= 64 && !strings.ContainsFunc(id, func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < 'A' || r > 'Z') && (r < '0' || r > '9') && r != '-'
	})
}

// save answers POST /demo/save, a JSON object {"page", "id", "name", "value"} of known names and values.
func (d *Demo) save(w http.ResponseWriter, r *http.Request) {
	var in struct{ Page, ID, Name, Value string }
	refused := problem.New(http.StatusBadRequest, "demo-save", "This is not something that a demo page saves.")
	b, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1024))
	if err != nil || json.Unmarshal(b, &in) != nil {
		problem.Write(w, refused)
		return
	}
	if !validID(in.ID) || !slices.Contains(controls[in.Page][in.Name], in.Value) {
		problem.Write(w, refused)
		return
	}
	d.saved.set(in.Page, in.ID, in.Name, in.Value)
	w.WriteHeader(http.StatusNoContent)
}
