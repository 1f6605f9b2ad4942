package threshold

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"untick/wasm/report"
)

const specification = "../../server/docs/protocol.md"

func readSpecification(t *testing.T) string {
	t.Helper()
	b, err := os.ReadFile(specification)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// TestSpecificationConstants holds the specification's table of constants and its sizes against the code.
func TestSpecificationConstants(t *testing.T) {
	text := readSpecification(t)
	code := map[string]int{
		"Version": Version, "MinK": MinK, "MaxK": MaxK, "FloorK": FloorK, "Batch": Batch, "MaxBatch": MaxBatch,
		"SecretSize": SecretSize, "MaxMessage": MaxMessage, "ReportSize(3)": ReportSize(3), "ReportSize(20)": ReportSize(20),
		"MeasurementSize": report.MeasurementSize, "LabelTextSize": report.LabelTextSize, "TokenType": TokenType,
		"TokenSize": TokenSize, "MaxWork": MaxWork,
	}
	section, _, _ := strings.Cut(text[strings.Index(text, "## Constants"):], "## Configuration")
	for _, row := range regexp.MustCompile(`(?m)^\| ([A-Za-z()0-9]+) \| ([0-9]+) \|`).FindAllStringSubmatch(section, -1) {
		want, ok := code[row[1]]
		if !ok {
			t.Errorf("the specification names %s, which is no constant here", row[1])
		}
		if row[2] != strconv.Itoa(want) {
			t.Errorf("the specification says %s = %s, the code %d", row[1], row[2], want)
		}
		delete(code, row[1])
	}
	for name := range code {
		t.Errorf("the specification lacks %s", name)
	}
	for sentence, ok := range map[string]bool{
		"Request, 7 + 32n bytes":  batchHeader == 7 && elementSize == 32,
		"Response, 71 + 32n":      batchHeader+proofSize == 71,
		"Request, 15 + 32n":       batchHeader+workSize == 15,
		"866 + 32k":               ReportSize(2) == 866+64,
		"Plaintext, 768 bytes":    plainSize == 768,
		"| 82+32k | 784 |":        sealedSize == 784 && reportHeader+nonceSize == 82,
		"request is 263 bytes":    batchHeader+Batch*elementSize == 263,
		"98 bytes":                tokenInput == 98,
		"Measurement, 270 bytes:": report.MeasurementSize == 270,
		"Label text, 710 bytes:":  report.LabelTextSize == 710,
	} {
		if !ok || !strings.Contains(text, sentence) {
			t.Errorf("%q is not so, or not said", sentence)
		}
	}
}

// TestSpecificationLabels: every label that the code derives something with is specified, and none else.
func TestSpecificationLabels(t *testing.T) {
	label := regexp.MustCompile(`"(untick-1[a-z ]*)"`)
	in := func(text string) map[string]bool {
		found := map[string]bool{}
		for _, m := range label.FindAllStringSubmatch(text, -1) {
			found[m[1]] = true
		}
		return found
	}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var code strings.Builder
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		code.Write(b)
	}
	said, used := in(strings.Join(strings.Fields(readSpecification(t)), " ")), in(code.String())
	if len(used) < 8 {
		t.Fatalf("only %d labels were found", len(used))
	}
	for l := range used {
		if !said[l] {
			t.Errorf("the specification lacks the label %q", l)
		}
	}
	for l := range said {
		if !used[l] {
			t.Errorf("the specification has a label %q that nothing is derived with", l)
		}
	}
}
