// Package export writes views as data: JSON, CSV, Parquet and Atom with the same rows and the same numbers as the pages.
package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// JSON answers with v. Reading it is allowed from anywhere: it is public, and holds nothing of who asks.
func JSON(w http.ResponseWriter, v any) error {
	b, err := Encode(v)
	if err != nil {
		return err
	}
	head(w, "application/json")
	w.Write(b) // an error here means that the client has gone
	return nil
}

// Encode is v as JSON answers with it.
func Encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		return nil, fmt.Errorf("couldn't encode JSON: %w", err)
	}
	return b.Bytes(), nil
}

func head(w http.ResponseWriter, contentType string) {
	h := w.Header()
	h.Set("Content-Type", contentType)
	h.Set("Cache-Control", "no-cache")
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
}

// Decimal is a share as the data has it, to four places.
func Decimal(share float64) string { return strconv.FormatFloat(share, 'f', 4, 64) }

// Cell makes a text safe for spreadsheets, which run what begins like a formula even inside quotes: it is given a leading
// apostrophe, as OWASP advises. White space before it does not hide it, for some programs trim.
func Cell(s string) string {
	t := strings.TrimLeft(s, " \t\r\n\u00a0")
	if t != "" && strings.ContainsAny(t[:1], "=+-@|%") || strings.HasPrefix(t, "＝") || strings.HasPrefix(t, "＋") ||
		strings.HasPrefix(t, "－") || strings.HasPrefix(t, "＠") || t != s {
		return "'" + s
	}
	return s
}
