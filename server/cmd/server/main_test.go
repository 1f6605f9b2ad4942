package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

var update = flag.Bool("update", false, "write the table of options into operating.md")

func none(string) string { return "" }

// TestOptionsTable: the manual's one table says what the program takes.
func TestOptionsTable(t *testing.T) {
	var o options
	var b strings.Builder
	b.WriteString("<!-- options -->\n| flag | environment | default | meaning |\n| --- | --- | --- | --- |\n")
	o.flags().VisitAll(func(f *flag.Flag) {
		kind, usage := flag.UnquoteUsage(f)
		def := ""
		if f.DefValue != "" {
			def = "`" + f.DefValue + "`"
		}
		fmt.Fprintf(&b, "| `-%s %s` | `%s` | %s | %s |\n", f.Name, kind, variable(f.Name), def, usage)
	})
	const name, end = "../../docs/operating.md", "<!-- /options -->"
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), "<!-- options -->\n")
	_, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("the manual has no place for the options")
	}
	want := before + b.String() + end + after
	if *update {
		if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(text) != want {
		t.Error("operating.md is behind: go test ./server/cmd/server -update")
	}
}

func TestEnvironment(t *testing.T) {
	env := map[string]string{
		"UNTICK_K": "20", "UNTICK_HOST": "A.example, b.example", "UNTICK_PROXY": "127.0.0.0/8,::1/128", "UNTICK_EPOCH": "1h",
		"UNTICK_ROLE": "aggregator", "UNTICK_PER_NETWORK": "3",
	}
	o, err := parse([]string{"-k", "21"}, func(name string) string { return env[name] }, io.Discard)
	if err != nil || o.k != 21 || fmt.Sprint(o.hosts) != "[a.example b.example]" || len(o.proxies) != 2 || o.epoch != time.Hour ||
		o.role != "aggregator" || o.perNetwork != 3 {
		t.Errorf("%+v, %v", o, err)
	}
	for name, value := range map[string]string{"UNTICK_K": "many", "UNTICK_PROXY": "x", "UNTICK_EPOCH": "5"} {
		_, err := parse(nil, func(n string) string { return map[string]string{name: value}[n] }, io.Discard)
		if err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s=%s: %v", name, value, err)
		}
	}
	for _, args := range [][]string{{"-tls-cert", "x"}, {"-tls-key", "x"}, {"-connections", "0"}, {"-drain", "-1s"}} {
		if _, err := parse(args, none, io.Discard); err == nil {
			t.Errorf("took %v", args)
		}
	}
}

// TestSecretsThatOthersCanRead: each secret is refused by name.
func TestSecretsThatOthersCanRead(t *testing.T) {
	dir := t.TempDir()
	write := func(name string, b []byte, mode os.FileMode) string {
		name = filepath.Join(dir, name)
		if err := errors.Join(os.WriteFile(name, b, mode), os.Chmod(name, mode)); err != nil {
			t.Fatal(err)
		}
		return name
	}
	db := filepath.Join(dir, "untick.db")
	cert, key := certificate(t)
	chain := write("cert.pem", cert, 0o644)
	bare := write("token.secret", make([]byte, 32), 0o644)
	bareKey := write("key.pem", key, 0o604)
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"-token-secret", bare}, bare},
		{[]string{"-tls-cert", chain, "-tls-key", bareKey}, bareKey},
		{[]string{"-tls-cert", chain, "-tls-key", write("good.pem", []byte("no key"), 0o600)}, "certificate"},
		{[]string{"-metrics", "0.0.0.0:0"}, "loopback"},
	} {
		args := append([]string{"-addr", "127.0.0.1:0", "-db", db}, test.args...)
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		err := run(ctx, args, none, io.Discard, io.Discard)
		cancel()
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%v: %v", test.args, err)
		}
	}
}

func certificate(t *testing.T) (chain, key []byte) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), DNSNames: []string{"untick.example"}, NotAfter: time.Now().Add(time.Hour)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &private.PublicKey, private)
	if err != nil {
		t.Fatal(err)
	}
	secret, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: secret})
}

// TestCommands: a database is made by a short run that ends of itself, backed up, restored and checked from the command line.
func TestCommands(t *testing.T) {
	dir := t.TempDir()
	db, copied, again := filepath.Join(dir, "a.db"), filepath.Join(dir, "b.db"), filepath.Join(dir, "c.db")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := run(ctx, []string{"-addr", "127.0.0.1:0", "-db", db}, none, io.Discard, io.Discard); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		args string
		out  string
		bad  bool
	}{
		{"check -db " + db, "the database is sound\n", false},
		{"backup -db " + db + " " + copied, "backed up and checked\n", false},
		{"restore -db " + again + " " + copied, "restored and checked\n", false},
		{"check -db " + again, "the database is sound\n", false},
		{"restore -db " + again + " " + copied, "", true},
		{"release -db " + again + " 2026-11-24 " + dir, "released and logged\n", false},
		{"release -db " + again + " 2026-11-24 " + dir, "", true},
		{"release -db " + again + " yesterday " + dir, "", true},
		{"backup -db " + db + " " + copied, "", true},
		{"check -db " + filepath.Join(dir, "none.db"), "", true},
		{"backup -db " + db, "", true}, {"check x", "", true}, {"restore -k 3 x", "", true},
	} {
		var out strings.Builder
		err := run(t.Context(), strings.Fields(test.args), none, &out, io.Discard)
		if (err != nil) != test.bad || out.String() != test.out {
			t.Errorf("%s: %v, %q", test.args, err, out.String())
		}
	}
}
