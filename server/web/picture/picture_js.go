//go:build js

package picture

import (
	"net/http"

	"untick/server/web/page"
)

// Register adds nothing: a Worker draws no PNG.
func Register(*http.ServeMux, *page.Frame) {}
