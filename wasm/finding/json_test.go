package finding

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
)

// TestAppendJSON reads the hand-written JSON back with encoding/json.
func TestAppendJSON(t *testing.T) {
	nasty := "a\"b\\c\n\x00</script>\u2028\U0001F600 \u202e"
	f := Finding{
		Control: 7, Rule: "ticked_consent", Kind: Checkbox, State: On, Purpose: Marketing, Polarity: Gives,
		Outcome: Preselected, Severity: Serious, Cues: []Cue{Tiny, Faint}, PageKind: SignUp, Language: "de",
		Label: nasty, Words: []string{nasty, ""}, Laws: []string{"gdpr-32"}, Why: nasty,
	}
	var got map[string]any
	text := f.AppendJSON(nil)
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatalf("%v in %s", err, text)
	}
	want := map[string]any{
		"control": 7.0, "rule": "ticked_consent", "kind": "checkbox", "state": "on", "purpose": "marketing",
		"polarity": "gives", "outcome": "preselected", "severity": 3.0, "cues": []any{"tiny", "faint"},
		"page_kind": "sign_up", "language": "de", "label": nasty, "words": []any{nasty, ""}, "laws": []any{"gdpr-32"}, "why": nasty,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
	if strings.Contains(string(text), "</script") {
		t.Error("the text could end a script element")
	}
	var law map[string]string
	if err := json.Unmarshal(Laws[0].AppendJSON(nil), &law); err != nil || law["title"] != Laws[0].Title || len(law) != 4 {
		t.Errorf("a law became %v, %v", law, err)
	}
	if s := string(AppendString(nil, "\xff")); s != `"`+"\uFFFD"+`"` {
		t.Errorf("invalid UTF-8 became %s", s)
	}
}

// TestEnumerations holds that no value stands twice: a report encodes a value by its place.
func TestEnumerations(t *testing.T) {
	distinct(t, Kinds)
	distinct(t, States)
	distinct(t, Purposes)
	distinct(t, Polarities)
	distinct(t, Outcomes)
	distinct(t, Cues)
	distinct(t, PageKinds)
}

func distinct[T ~string](t *testing.T, all []T) {
	t.Helper()
	seen := map[T]bool{}
	for _, v := range all {
		if seen[v] || v == "" {
			t.Errorf("%q stands twice or is empty", v)
		}
		seen[v] = true
	}
}
