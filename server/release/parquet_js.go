//go:build js

package release

import "errors"

// columnar is what a Worker, whose program may weigh 3 MB, has no room for.
type columnar struct{}

func (d *draft) columnar(table) (*columnar, error) {
	return nil, errors.New("couldn't make Parquet files in a Worker")
}
func (*columnar) row([]string) error { return nil }
func (*columnar) close() error       { return nil }
