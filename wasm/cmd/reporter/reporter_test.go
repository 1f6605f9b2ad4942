package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"untick/wasm/report"
	"untick/wasm/threshold"
)

// reporter is a running reporter.wasm.
type reporter struct{ m api.Module }

// compiled is shared by the tests, for turning the module into machine code takes a second each time; so is module.
var compiled = wazero.NewCompilationCache()

// module builds reporter.wasm as the Makefile does.
var module = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "untick-reporter-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	file := filepath.Join(dir, "reporter.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags", "-s -w", "-o", file, ".")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if b, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, b)
	}
	return os.ReadFile(file)
})

// start runs reporter.wasm under wazero, an engine that is not a browser's.
func start(t *testing.T) *reporter {
	t.Helper()
	binary, err := module()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfigCompiler().WithCompilationCache(compiled))
	t.Cleanup(func() { runtime.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	config := wazero.NewModuleConfig().WithStartFunctions("_initialize").WithRandSource(rand.Reader)
	m, err := runtime.InstantiateWithConfig(ctx, binary, config)
	if err != nil {
		t.Fatal(err)
	}
	return &reporter{m}
}

func (r *reporter) raw(t *testing.T, name string, input []byte) []byte {
	t.Helper()
	ctx := context.Background()
	at, err := r.m.ExportedFunction("alloc").Call(ctx, uint64(len(input)))
	if err != nil {
		t.Fatal(err)
	}
	if len(input) < maxInput && !r.m.Memory().Write(uint32(at[0]), input) {
		t.Fatal("alloc's memory is out of range")
	}
	answer, err := r.m.ExportedFunction(name).Call(ctx, uint64(len(input)))
	if err != nil {
		t.Fatalf("%s(%.80q) trapped: %v", name, input, err)
	}
	b, ok := r.m.Memory().Read(uint32(answer[0]>>32), uint32(answer[0]))
	if !ok {
		t.Fatal("the answer is out of range")
	}
	return bytes.Clone(b)
}

// call sends in as JSON and decodes the answer into a map.
func (r *reporter) call(t *testing.T, name string, in any) map[string]any {
	t.Helper()
	b, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]any{}
	if b = r.raw(t, name, b); json.Unmarshal(b, &out) != nil {
		t.Fatalf("%s answered %q", name, b)
	}
	return out
}

type object = map[string]any

func sampleInput() object {
	return object{
		"finding": object{
			"kind": "checkbox", "state": "on", "purpose": "profiling_scoring", "polarity": "gives", "page_kind": "landing",
			"language": "zh-CN", "cues": []string{"unrelated", "tiny"}, "label": "我同意  《服务协议》 2018", "severity": 4,
		},
		"host": "www.yunbao-pay.localhost", "time_zone": "Asia/Shanghai", "rules": "1", "loopback": true,
		"config": object{"protocol": 1, "epoch": 20781, "k": 3},
	}
}

func TestWholeWay(t *testing.T) {
	r := start(t)
	key, err := threshold.NewKey(rand.Reader, 20781)
	if err != nil {
		t.Fatal(err)
	}
	var byMessage [2][]*threshold.Sealed
	for range 3 {
		prepared := r.call(t, "prepare", sampleInput())
		if prepared["allowed"] != true {
			t.Fatal(prepared)
		}
		blinded := r.call(t, "blind", object{
			"messages": []any{prepared["bytes"], prepared["label_bytes"]}, "epoch": 20781, "k": 3})
		response, err := key.Evaluate(rand.Reader, unbase64(t, blinded["request"]))
		if err != nil {
			t.Fatal(err)
		}
		public := key.Public()
		secret := make([]byte, 32)
		if _, err := rand.Read(secret); err != nil {
			t.Fatal(err)
		}
		sealed := r.call(t, "seal", object{
			"state": blinded["state"], "response": response, "public_key": public[:], "epoch": 20781, "k": 3, "secret": secret})
		reports, ok := sealed["reports"].([]any)
		if !ok || len(reports) != 2 {
			t.Fatal(sealed)
		}
		for i, one := range reports {
			b := unbase64(t, one.(object)["report"])
			id := sha256.Sum256(b)
			if one.(object)["id"] != hex.EncodeToString(id[:]) {
				t.Errorf("the id is %v", one.(object)["id"])
			}
			s, err := threshold.Check(b)
			if err != nil {
				t.Fatal(err)
			}
			byMessage[i] = append(byMessage[i], s)
		}
	}
	var got []string
	for _, sealed := range byMessage {
		g, err := threshold.Open(sealed)
		if err != nil {
			t.Fatal(err)
		}
		b, err := g.Read(sealed[2])
		if err != nil {
			t.Fatal(err)
		}
		m, l, err := report.Decode(b)
		if err != nil {
			t.Fatal(err)
		}
		if m != nil {
			got = append(got, fmt.Sprintf("%+v", *m))
		} else {
			got = append(got, fmt.Sprintf("%+v", *l))
		}
	}
	want := []string{
		"{Epoch:20781 Site:yunbao-pay.localhost PageKind:landing Kind:checkbox Purpose:profiling_scoring Polarity:gives State:on Cues:[tiny unrelated] Language:zh-CN Region:cn Rules:1}",
		"{Epoch:20781 Site:yunbao-pay.localhost Kind:checkbox Purpose:profiling_scoring Language:zh-CN Text:我同意 《服务协议》 #}",
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("read  %s\nwant  %s", got[i], want[i])
		}
	}
	if prepared := r.call(t, "prepare", sampleInput()); fmt.Sprint(prepared["measurement"]) != fmt.Sprint(object{
		"epoch": 20781, "site": "yunbao-pay.localhost", "page_kind": "landing", "kind": "checkbox",
		"purpose": "profiling_scoring", "polarity": "gives", "state": "on", "cues": []string{"tiny", "unrelated"},
		"language": "zh-CN", "region": "cn", "rules": 1}) {
		t.Errorf("shown: %v", prepared["measurement"])
	}
}

func TestRegistrable(t *testing.T) {
	r := start(t)
	for host, want := range map[string]any{"a.b.example.co.uk": "example.co.uk", "relay.example.net": "example.net", "x.localhost": "x.localhost", "10.0.0.1": nil, "com": nil} {
		if out := r.call(t, "registrable", object{"host": host}); out["domain"] != want || want == nil && out["error"] == nil {
			t.Errorf("%s: %v", host, out)
		}
	}
}

func TestPrepareRefuses(t *testing.T) {
	r := start(t)
	for _, test := range []struct {
		name   string
		change func(in, finding object)
		reason string
	}{
		{"neutral control", func(_, f object) { f["purpose"] = "other_setting" }, "nothing"},
		{"address", func(in, _ object) { in["host"] = "192.168.0.1" }, "site"},
		{"company network", func(in, _ object) { in["host"] = "wiki.corp" }, "site"},
		{"no host", func(in, _ object) { delete(in, "host") }, "site"},
		{"localhost to a remote server", func(in, _ object) { in["loopback"] = false; in["config"].(object)["k"] = 20 }, "loopback"},
		{"k below the floor of a remote server", func(in, _ object) {
			in["loopback"], in["host"], in["config"].(object)["k"] = false, "example.org", threshold.FloorK-1
		}, "config"},
		{"a site that few know", func(in, _ object) { in["host"] = "www.a-shop-that-few-know.de" }, "unlisted"},
		{"a site about health", func(in, _ object) { in["host"] = "www.webmd.com" }, "sensitive"},
		{"unknown purpose", func(_, f object) { f["purpose"] = "mischief" }, "value"},
		{"a number for a state", func(_, f object) { f["state"] = 1 }, "value"},
		{"many cues", func(_, f object) { f["cues"] = make([]string, 4000) }, "value"},
		{"k of 1", func(in, _ object) { in["config"] = object{"protocol": 1, "epoch": 1, "k": 1} }, "config"},
		{"another protocol", func(in, _ object) { in["config"] = object{"protocol": 2, "epoch": 1, "k": 3} }, "config"},
		{"epoch with a fraction", func(in, _ object) { in["config"] = object{"protocol": 1, "epoch": 1.5, "k": 3} }, "config"},
	} {
		in := sampleInput()
		test.change(in, in["finding"].(object))
		if out := r.call(t, "prepare", in); out["allowed"] != false || out["reason"] != test.reason {
			t.Errorf("%s: %v", test.name, out)
		}
	}
	in := sampleInput()
	in["finding"].(object)["label"] = " \u200b"
	if out := r.call(t, "prepare", in); out["allowed"] != true || out["label"] != nil {
		t.Errorf("a control without a label: %v", out)
	}
}

// TestThresholdInWasm: k reports open their group and k−1 do not, with the client's half in Wasm.
func TestThresholdInWasm(t *testing.T) {
	r := start(t)
	key, err := threshold.NewKey(rand.Reader, 20781)
	if err != nil {
		t.Fatal(err)
	}
	public := key.Public()
	for _, k := range []int{2, 3, 5, 20, 50} {
		in := sampleInput()
		in["config"].(object)["k"] = k
		var sealed []*threshold.Sealed
		for range k {
			prepared := r.call(t, "prepare", in)
			blinded := r.call(t, "blind", object{"messages": []any{prepared["bytes"]}, "epoch": 20781, "k": k})
			response, err := key.Evaluate(rand.Reader, unbase64(t, blinded["request"]))
			if err != nil {
				t.Fatal(err)
			}
			secret := make([]byte, 32)
			if _, err := rand.Read(secret); err != nil {
				t.Fatal(err)
			}
			out := r.call(t, "seal", object{"state": blinded["state"], "response": response, "public_key": public[:],
				"epoch": 20781, "k": k, "secret": secret})
			s, err := threshold.Check(unbase64(t, out["reports"].([]any)[0].(object)["report"]))
			if err != nil {
				t.Fatal(err)
			}
			sealed = append(sealed, s)
		}
		if _, err := threshold.Open(sealed[1:]); !errors.Is(err, threshold.ErrTooFew) {
			t.Errorf("k = %d: k−1 reports: %v", k, err)
		}
		g, err := threshold.Open(sealed)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range sealed {
			if m, err := g.Read(s); err != nil || len(m) != report.MeasurementSize {
				t.Errorf("k = %d: %d bytes, %v", k, len(m), err)
			}
		}
	}
}

// TestHostileInput checks that whatever comes in, an answer in JSON comes out and the module lives on.
func TestHostileInput(t *testing.T) {
	r := start(t)
	deep := strings.Repeat("[", 100000)
	for _, name := range []string{"prepare", "blind", "seal", "ask_tokens", "take_tokens", "encapsulate", "decapsulate"} {
		for _, in := range []string{
			"", "null", "[]", "{", `{"a":`, deep, `{"messages":"x","epoch":-1,"k":3}`, `{"messages":["zz"],"epoch":1,"k":3}`,
			`{"messages":["01"],"epoch":1,"k":3}`, `{"messages":[],"epoch":1,"k":3}`, `{"epoch":1e300,"k":3}`,
			`{"state":"AQAAAAEDAQ==","response":"","public_key":"","secret":""}`, `{"state":"%%"}`, "\xff\xfe",
			strings.Repeat(" ", maxInput+5),
		} {
			out := object{}
			b := r.raw(t, name, []byte(in))
			if err := json.Unmarshal(b, &out); err != nil || out["error"] == nil && out["allowed"] != false {
				t.Errorf("%s(%.60q) answered %q", name, in, b)
			}
		}
	}
	if out := r.call(t, "prepare", sampleInput()); out["allowed"] != true {
		t.Error("no longer works:", out)
	}
}

// TestSealHoldsToWhatWasAsked: neither epoch nor k can be changed between the two calls, nor the server's key.
func TestSealHoldsToWhatWasAsked(t *testing.T) {
	r := start(t)
	key, err := threshold.NewKey(rand.Reader, 20781)
	if err != nil {
		t.Fatal(err)
	}
	other, err := threshold.NewKey(rand.Reader, 20781)
	if err != nil {
		t.Fatal(err)
	}
	prepared := r.call(t, "prepare", sampleInput())
	blinded := r.call(t, "blind", object{"messages": []any{prepared["bytes"]}, "epoch": 20781, "k": 3})
	response, err := key.Evaluate(rand.Reader, unbase64(t, blinded["request"]))
	if err != nil {
		t.Fatal(err)
	}
	public, wrong := key.Public(), other.Public()
	good := func() object {
		return object{"state": blinded["state"], "response": response, "public_key": public[:], "epoch": 20781, "k": 3,
			"secret": make([]byte, 32)}
	}
	if out := r.call(t, "seal", good()); out["error"] != nil {
		t.Fatal(out)
	}
	for name, change := range map[string]func(object){
		"epoch": func(o object) { o["epoch"] = 20782 }, "k": func(o object) { o["k"] = 2 },
		"key": func(o object) { o["public_key"] = wrong[:] }, "secret": func(o object) { o["secret"] = make([]byte, 31) },
		"state": func(o object) { o["state"] = "AQ==" },
	} {
		in := good()
		change(in)
		if out := r.call(t, "seal", in); out["error"] == nil || out["reports"] != nil {
			t.Errorf("another %s: %v", name, out)
		}
	}
	if out := r.call(t, "blind", object{"messages": []any{prepared["bytes"]}, "epoch": 20780, "k": 3}); out["error"] == nil {
		t.Errorf("a measurement of another epoch was blinded: %v", out)
	}
}

func unbase64(t *testing.T, v any) []byte {
	t.Helper()
	s, ok := v.(string)
	if !ok {
		t.Fatalf("%v is no string", v)
	}
	b, err := base64.StdEncoding.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
