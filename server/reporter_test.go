package server_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

type object = map[string]any

// reporter is reporter.wasm itself, built from this tree and run as the extension runs it.
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
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags", "-s -w", "-o", file, "untick/wasm/cmd/reporter")
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if b, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, b)
	}
	return os.ReadFile(file)
})

func startReporter(t *testing.T) *reporter {
	t.Helper()
	binary, err := module()
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntimeWithConfig(ctx, wazero.NewRuntimeConfig().WithCompilationCache(compiled))
	t.Cleanup(func() { runtime.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	config := wazero.NewModuleConfig().WithStartFunctions("_initialize").WithRandSource(rand.Reader)
	m, err := runtime.InstantiateWithConfig(ctx, binary, config)
	if err != nil {
		t.Fatal(err)
	}
	return &reporter{m}
}

func (r *reporter) call(t *testing.T, name string, in object) object {
	t.Helper()
	ctx := context.Background()
	input, err := json.Marshal(in)
	if err != nil {
		t.Fatal(err)
	}
	at, err := r.m.ExportedFunction("alloc").Call(ctx, uint64(len(input)))
	if err != nil {
		t.Fatal(err)
	}
	if !r.m.Memory().Write(uint32(at[0]), input) {
		t.Fatal("alloc's memory is out of range")
	}
	answer, err := r.m.ExportedFunction(name).Call(ctx, uint64(len(input)))
	if err != nil {
		t.Fatal(err)
	}
	b, ok := r.m.Memory().Read(uint32(answer[0]>>32), uint32(answer[0]))
	if !ok {
		t.Fatal("the answer is out of range")
	}
	out := object{}
	if err := json.Unmarshal(bytes.Clone(b), &out); err != nil || out["error"] != nil {
		t.Fatalf("%s: %s", name, b)
	}
	return out
}
