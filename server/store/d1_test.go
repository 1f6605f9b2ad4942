//go:build js

package store

import (
	"database/sql"
	"flag"
	"fmt"
	"strconv"
	"sync/atomic"
	"testing"

	"github.com/syumai/workers/cloudflare"

	"untick/server/store/d1"
)

var places atomic.Int32

var databases = flag.Int("databases", 1, "how many databases a store of the tests is parted over")

// place is where an empty database is: the one who runs this (server/cmd/worker/storetest.mjs) has made some.
func place(t *testing.T) string {
	t.Helper()
	return strconv.Itoa(int(places.Add(1)))
}

func open0(t *testing.T, path string) *Store {
	t.Helper()
	at, err := strconv.Atoi(path)
	if err != nil {
		t.Fatal(err)
	}
	var parts []*Store
	for i := range *databases {
		connector, err := d1.Open(cloudflare.GetBinding(fmt.Sprintf("DB%d", (at-1)**databases+i+1)))
		if err != nil {
			t.Fatal(err)
		}
		parts = append(parts, Direct(sql.OpenDB(connector)))
	}
	s, err := Over(parts...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
