//go:build js

package store

import (
	"database/sql"
	"fmt"
	"sync/atomic"
	"testing"

	_ "github.com/syumai/workers/cloudflare/d1"
)

var places atomic.Int32

// place is where an empty database is: the one who runs this (server/cmd/worker/storetest.mjs) has made some.
func place(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("DB%d", places.Add(1))
}

func open0(t *testing.T, path string) *Store {
	t.Helper()
	db, err := sql.Open("d1", path)
	if err != nil {
		t.Fatal(err)
	}
	return Direct(db)
}
