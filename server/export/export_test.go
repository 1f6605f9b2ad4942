package export

import (
	"encoding/csv"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestCell(t *testing.T) {
	for cell, want := range map[string]string{
		"plain": "plain", "": "", "a=b": "a=b", "12": "12", "我同意": "我同意",
		"=1+1": "'=1+1", "+49": "'+49", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", " =1": "' =1", "\t=1": "'\t=1", "\r\n=1": "'\r\n=1",
		"＝1": "'＝1", "|calc": "'|calc", "%0A": "'%0A",
	} {
		if got := Cell(cell); got != want {
			t.Errorf("%q: %q, want %q", cell, got, want)
		}
	}
}

func TestCSV(t *testing.T) {
	w := httptest.NewRecorder()
	hostile := []string{`=HYPERLINK("https://example.org","x")`, "a,\"b\"\r\nc", "<script>"}
	if err := CSV(w, Table{"t", []string{"a", "b", "c"}, [][]string{hostile}}); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(w.Body.String())).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if rows[1][0] != "'"+hostile[0] || rows[1][1] != "a,\"b\"\nc" || rows[1][2] != hostile[2] {
		t.Errorf("%q", rows)
	}
	if !strings.HasPrefix(w.Body.String(), "a,b,c\r\n") || w.Header().Get("Content-Type") != "text/csv; charset=utf-8; header=present" {
		t.Errorf("%q %v", w.Body.String(), w.Header())
	}
}
