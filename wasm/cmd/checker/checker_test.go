package main

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"untick/wasm/htmlsnap"
)

// module is checker.wasm, built from this folder, under a runtime that is not a browser.
type module struct {
	api.Module
	ctx context.Context
}

func load(t *testing.T) module {
	t.Helper()
	file := filepath.Join(t.TempDir(), "checker.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags", "-s -w", "-o", file, ".")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if text, err := build.CombinedOutput(); err != nil {
		t.Fatalf("couldn't build: %v\n%s", err, text)
	}
	code, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() { runtime.Close(ctx) })
	if _, err := wasi_snapshot_preview1.Instantiate(ctx, runtime); err != nil {
		t.Fatal(err)
	}
	m, err := runtime.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return module{m, ctx}
}

// check calls the module as the extension does.
func (m module) check(t *testing.T, request string) string {
	t.Helper()
	at, err := m.ExportedFunction("alloc").Call(m.ctx, uint64(len(request)))
	if err != nil {
		t.Fatal(err)
	}
	if !m.Memory().Write(uint32(at[0]), []byte(request)) {
		t.Fatal("the input lies outside the memory")
	}
	got, err := m.ExportedFunction("check").Call(m.ctx, uint64(len(request)))
	if err != nil {
		t.Fatal(err)
	}
	text, ok := m.Memory().Read(uint32(got[0]>>32), uint32(got[0]))
	if !ok {
		t.Fatal("the answer lies outside the memory")
	}
	return string(text)
}

// TestModule holds that the module says of every fixture what the same code says natively, call after call.
func TestModule(t *testing.T) {
	m := load(t)
	files, err := filepath.Glob("../../rules/testdata/*/*.html")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fixtures: %v", err)
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		snaps, err := htmlsnap.Read(f, file)
		f.Close()
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range snaps {
			text, err := json.Marshal(map[string]any{"all": true, "snapshot": s})
			if err != nil {
				t.Fatal(err)
			}
			inside, native := m.check(t, string(text)), string(answer(nil, text))
			var a, b any
			if err := json.Unmarshal([]byte(inside), &a); err != nil {
				t.Fatalf("%s: %v in %s", file, err, inside)
			}
			if err := json.Unmarshal([]byte(native), &b); err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(a, b) {
				t.Errorf("%s: the module says\n%s\nnatively\n%s", file, inside, native)
			}
		}
	}
	for _, bad := range []string{"", "{", `{"snapshot":{"v":9}}`, `{"snapshot":[]}`, strings.Repeat("[", 1<<20)} {
		if got := m.check(t, bad); !strings.HasPrefix(got, `{"error":"`) {
			t.Errorf("%.20q: %s", bad, got)
		}
	}
}
