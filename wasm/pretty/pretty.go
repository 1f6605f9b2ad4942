// Package pretty stands in for github.com/tidwall/pretty, which gjson imports for its @pretty and @ugly modifiers. The
// original brings encoding/json into checker.wasm, 272 KB gzip; no query of ours uses a modifier, so these return their
// input as it is.
package pretty

// Options has the fields that gjson sets.
type Options struct {
	Width    int
	Prefix   string
	Indent   string
	SortKeys bool
}

// DefaultOptions is what gjson starts from.
var DefaultOptions = &Options{Width: 80, Indent: "  "}

// Pretty returns json unchanged.
func Pretty(json []byte) []byte { return json }

// PrettyOptions returns json unchanged.
func PrettyOptions(json []byte, _ *Options) []byte { return json }

// Ugly returns json unchanged.
func Ugly(json []byte) []byte { return json }
