package tokens

import (
	"os"
	"path/filepath"
	"testing"
)

func TestSecretFile(t *testing.T) {
	name := filepath.Join(t.TempDir(), "token.secret")
	if _, err := Load(name); err == nil {
		t.Error("loaded a file that is not there")
	}
	first, err := LoadOrMake(name, Secret{1})
	if err != nil || *first != (Secret{1}) {
		t.Fatal(first, err)
	}
	if again, err := LoadOrMake(name, Secret{2}); err != nil || *again != (Secret{1}) {
		t.Errorf("a restart made another secret: %v", err)
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	if err := os.WriteFile(name, []byte("short"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(name); err == nil {
		t.Error("loaded a short secret")
	}
}
