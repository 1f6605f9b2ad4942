package api

import (
	"encoding/json"
	"fmt"
	"sort"
	"strings"
	"sync"
)

// Operation is one path of the API, as its document has it.
type Operation struct {
	Path       string
	Summary    string // English
	Parameters []string
}

// Operations reads them from the document, in the order of their paths.
var Operations = sync.OnceValues(func() ([]Operation, error) {
	var d struct {
		Paths map[string]struct {
			Get struct {
				Summary    string
				Parameters []struct {
					Name string
					In   string
					Ref  string `json:"$ref"`
				}
			}
		}
	}
	if err := json.Unmarshal(document, &d); err != nil {
		return nil, fmt.Errorf("couldn't read the API's document: %w", err)
	}
	var all []Operation
	for path, p := range d.Paths {
		o := Operation{Path: "/api/v1" + path, Summary: p.Get.Summary}
		for _, named := range p.Get.Parameters {
			if named.In != "path" {
				o.Parameters = append(o.Parameters, named.Name+strings.TrimPrefix(named.Ref, "#/components/parameters/"))
			}
		}
		all = append(all, o)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Path < all[j].Path })
	return all, nil
})
