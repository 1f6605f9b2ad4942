package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"runtime"
	"strings"

	"golang.org/x/mod/sumdb/note"

	"untick/wasm/report/audit"
)

// keyName is what a key may be called: it is part of a file's name.
var keyName = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$`)

// auditKey makes a key, which only its owner can read, and prints the public half. The file has two lines, signer and
// verifier, as the server's own signing key has.
func auditKey(args []string, out io.Writer) error {
	if len(args) != 1 || !keyName.MatchString(args[0]) {
		return errUsage
	}
	signer, verifier, err := note.GenerateKey(rand.Reader, args[0])
	if err != nil {
		return fmt.Errorf("couldn't make a key: %w", err)
	}
	name := args[0] + ".key"
	if err := create(name, 0o600, []byte(signer+"\n"+verifier+"\n")); err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s\n", verifier)
	return err
}

// readKey reads a key's file and refuses one that others than its owner could read or change.
func readKey(name string) (signer, verifier string, err error) {
	f, err := os.Open(name)
	if err != nil {
		return "", "", fmt.Errorf("couldn't open the key: %w", err)
	}
	defer f.Close()
	info, err := f.Stat() // of what was opened, whatever the name means by now
	if err != nil {
		return "", "", fmt.Errorf("couldn't look at the key: %w", err)
	}
	if !info.Mode().IsRegular() || runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0 { // Windows has no such bits
		return "", "", fmt.Errorf("couldn't use %s, of mode %04o: its mode lets others at it: chmod 600", name, info.Mode().Perm())
	}
	b, err := io.ReadAll(io.LimitReader(f, 4096))
	if err != nil {
		return "", "", fmt.Errorf("couldn't read the key: %w", err)
	}
	lines := strings.Split(string(b), "\n")
	if len(lines) != 3 || lines[2] != "" {
		return "", "", errors.New("couldn't read the key: it has two lines")
	}
	if _, err := audit.Verifier(lines[1]); err != nil {
		return "", "", err
	}
	return lines[0], lines[1], nil
}
