//go:build js

package export

import (
	"net/http"

	"untick/server/problem"
)

// HasParquet says whether this program can write Parquet.
const HasParquet = false

// WriteParquet answers that a Worker, whose program may weigh 3 MB, has no room for Parquet, and where the same rows are.
func WriteParquet(w http.ResponseWriter, _ Table, csv string) error {
	problem.Write(w, problem.NoForm.With("A Worker has no room for Parquet. The same rows are at "+csv+"; releases, at /releases, may have Parquet."))
	return nil
}
