//go:build js

package store

import (
	"database/sql"
	"fmt"
	"sync/atomic"
	"testing"

	"github.com/syumai/workers/cloudflare"

	"untick/server/store/d1"
)

var places atomic.Int32

// place is where an empty database is: the one who runs this (server/cmd/worker/storetest.mjs) has made some.
func place(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("DB%d", places.Add(1))
}

func open0(t *testing.T, path string) *Store {
	t.Helper()
	connector, err := d1.Open(cloudflare.GetBinding(path))
	if err != nil {
		t.Fatal(err)
	}
	return Direct(sql.OpenDB(connector))
}
