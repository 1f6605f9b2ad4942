// Package release is a downloaded release as its reader checks it, without a network: every file is the one that the server
// signed, and the release is in the server's append-only log.
package release

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// origin begins the log's tree heads.
const origin = "untick releases"

// maxSmall bounds the files that are read whole: sums, signature and proofs.
const maxSmall = 1 << 20

// Checked is what was found out.
type Checked struct {
	Date  string // of the release, from the log's record
	Files int
	Index int64 // place in the log
	Size  int64 // of the log's tree that has it
}

// proof is proof.json, or one of consistency.
type proof struct {
	Index  int64       `json:"index"`
	Tree   string      `json:"tree"`
	Hashes []tlog.Hash `json:"hashes"`
}

// Check checks a folder. verifier is the server's public key, as note.NewVerifier reads it; the folder's name is its date.
func Check(dir, verifier string) (*Checked, error) {
	key, err := note.NewVerifier(verifier)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the key: %w", err)
	}
	keys := note.VerifierList(key)
	sums, err := opened(filepath.Join(dir, "SHA256SUMS.note"), keys)
	if err != nil {
		return nil, err
	}
	plain, err := small(filepath.Join(dir, "SHA256SUMS"))
	if err != nil {
		return nil, err
	}
	if string(plain) != sums {
		return nil, errors.New("couldn't accept SHA256SUMS: it is not the text that was signed")
	}
	files, err := checkSums(dir, sums)
	if err != nil {
		return nil, err
	}
	where, err := filepath.Abs(dir)
	if err != nil {
		return nil, fmt.Errorf("couldn't name the folder: %w", err)
	}
	c := &Checked{Date: filepath.Base(where), Files: files}
	p, err := readProof(filepath.Join(dir, "proof.json"))
	if err != nil {
		return nil, err
	}
	size, root, err := head(p.Tree, keys)
	if err != nil {
		return nil, err
	}
	c.Index, c.Size = p.Index, size
	digest := sha256.Sum256([]byte(sums))
	record := tlog.RecordHash([]byte(c.Date + " " + hex.EncodeToString(digest[:]) + "\n"))
	if p.Index < 0 || p.Index >= size {
		return nil, fmt.Errorf("couldn't find record %d in a log of %d", p.Index, size)
	}
	if err := tlog.CheckRecord(p.Hashes, size, root, p.Index, record); err != nil {
		return nil, fmt.Errorf("couldn't find the release of %s in the log: %w", c.Date, err)
	}
	return c, nil
}

// CheckConsistency checks with consistency/N.json of the log that its tree holds the earlier one of a release's proof.json.
func CheckConsistency(earlier, consistency, verifier string) error {
	key, err := note.NewVerifier(verifier)
	if err != nil {
		return fmt.Errorf("couldn't read the key: %w", err)
	}
	keys := note.VerifierList(key)
	old, err := readProof(earlier)
	if err != nil {
		return err
	}
	p, err := readProof(consistency)
	if err != nil {
		return err
	}
	oldSize, oldRoot, err := head(old.Tree, keys)
	if err != nil {
		return err
	}
	size, root, err := head(p.Tree, keys)
	if err != nil {
		return err
	}
	if oldSize > size {
		return fmt.Errorf("couldn't compare: the log of %d is the later one of %d", oldSize, size)
	}
	if err := tlog.CheckTree(p.Hashes, size, root, oldSize, oldRoot); err != nil {
		return fmt.Errorf("couldn't find the earlier log in the later one: %w", err)
	}
	return nil
}

// head reads a signed tree head.
func head(signed string, keys note.Verifiers) (size int64, root tlog.Hash, err error) {
	n, err := note.Open([]byte(signed), keys)
	if err != nil {
		return 0, root, fmt.Errorf("couldn't accept the log's signature: %w", err)
	}
	lines := strings.Split(n.Text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return 0, root, errors.New("couldn't read the log's tree head")
	}
	size, err = strconv.ParseInt(lines[1], 10, 64)
	if err != nil || size < 1 {
		return 0, root, errors.New("couldn't read the log's size")
	}
	root, err = tlog.ParseHash(lines[2])
	if err != nil {
		return 0, root, fmt.Errorf("couldn't read the log's hash: %w", err)
	}
	return size, root, nil
}

// checkSums compares every file with its sum, and lets no file stand beside them that has none.
func checkSums(dir, sums string) (int, error) {
	known := []string{"SHA256SUMS", "SHA256SUMS.note", "proof.json"}
	n := 0
	for line := range strings.Lines(sums) {
		want, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "  ")
		if !ok || name == "" || name != filepath.Base(name) || strings.HasPrefix(name, ".") {
			return 0, fmt.Errorf("couldn't read the sum %q", line)
		}
		got, err := hash(filepath.Join(dir, name))
		if err != nil {
			return 0, err
		}
		if got != want {
			return 0, fmt.Errorf("couldn't accept %s: it is not the file that was released", name)
		}
		known = append(known, name)
		n++
	}
	there, err := os.ReadDir(dir)
	if err != nil {
		return 0, fmt.Errorf("couldn't list the folder: %w", err)
	}
	for _, e := range there {
		if !slices.Contains(known, e.Name()) {
			return 0, fmt.Errorf("couldn't accept %s: it is not part of the release", e.Name())
		}
	}
	return n, nil
}

func hash(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", fmt.Errorf("couldn't open a file: %w", err)
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", fmt.Errorf("couldn't read a file: %w", err)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

func small(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, fmt.Errorf("couldn't open a file: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, maxSmall+1))
	if err != nil || len(b) > maxSmall {
		return nil, errors.Join(fmt.Errorf("couldn't read %s, or it is longer than %d bytes", name, maxSmall), err)
	}
	return b, nil
}

func opened(name string, keys note.Verifiers) (string, error) {
	b, err := small(name)
	if err != nil {
		return "", err
	}
	n, err := note.Open(b, keys)
	if err != nil {
		return "", fmt.Errorf("couldn't accept the signature of %s: %w", filepath.Base(name), err)
	}
	return n.Text, nil
}

func readProof(name string) (p proof, err error) {
	b, err := small(name)
	if err != nil {
		return p, err
	}
	if err := json.Unmarshal(b, &p); err != nil {
		return p, fmt.Errorf("couldn't read %s: %w", filepath.Base(name), err)
	}
	return p, nil
}
