package server_test

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"untick/server/store"
)

// mount makes a small file system in memory, where this user may.
func mount(t *testing.T, size string) string {
	t.Helper()
	dir := t.TempDir()
	if b, err := exec.Command("mount", "-t", "tmpfs", "-o", "size="+size, "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("only who may mount can fill a disk: %v %s", err, b)
	}
	t.Cleanup(func() { exec.Command("umount", dir).Run() })
	return dir
}

func post(t *testing.T, url string, b []byte) (int, string) {
	t.Helper()
	resp, err := http.Post(url+"/v1/report", octets, bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

// TestFaultDiskFull: nothing is acknowledged that is not on the disk, pages are still answered, what was acknowledged is
// there, and with room it goes on without a restart.
func TestFaultDiskFull(t *testing.T) {
	dir := mount(t, "2m")
	filler, db := filepath.Join(dir, "filler"), filepath.Join(dir, "untick.db")
	if err := os.WriteFile(filler, make([]byte, 1200<<10), 0o600); err != nil {
		t.Fatal(err)
	}
	p := startProcess(t, buildServer(t), db)
	reports := realReports(t, 0, 64, 10)
	var acknowledged [][]byte
	full := false
	for i, b := range reports {
		status, text := post(t, p.url, b)
		if status == http.StatusCreated {
			acknowledged = append(acknowledged, b)
			continue
		}
		if full = true; status != http.StatusServiceUnavailable || !strings.Contains(text, "could not be stored") {
			t.Fatalf("report %d, on a full disk: %d %s", i, status, text)
		}
		break
	}
	if !full {
		t.Fatalf("the disk took %d reports and is not full", len(reports))
	}
	if resp, err := http.Get(p.url + "/sites"); err != nil || resp.StatusCode != 200 {
		t.Errorf("pages on a full disk: %v", err)
	}
	if err := os.Remove(filler); err != nil {
		t.Fatal(err)
	}
	last := realReports(t, 1000, 1, 1)[0]
	if status, text := post(t, p.url, last); status != http.StatusCreated {
		t.Errorf("with room again: %d %s", status, text)
	}
	p.cmd.Process.Kill()
	p.cmd.Wait()
	if missing, _ := stored(t, db, append(acknowledged, last)); missing > 0 {
		t.Errorf("of %d acknowledged reports %d are lost", len(acknowledged)+1, missing)
	}
	if err := store.Check(t.Context(), db); err != nil {
		t.Error(err)
	}
}

// TestFaultReadOnlyDisk: the server does not start, and says why.
func TestFaultReadOnlyDisk(t *testing.T) {
	dir := mount(t, "4m")
	db := filepath.Join(dir, "untick.db")
	binary := buildServer(t)
	p := startProcess(t, binary, db)
	p.cmd.Process.Signal(os.Interrupt)
	p.cmd.Wait()
	if b, err := exec.Command("mount", "-o", "remount,ro", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, b)
	}
	b, err := exec.Command(binary, "-addr", "127.0.0.1:28785", "-db", db).CombinedOutput()
	if err == nil || !strings.Contains(string(b), "read-only") {
		t.Errorf("%v %s", err, b)
	}
}

// TestFaultCorruptedPage: a database with one page overwritten is found by check; a server on it may refuse to start or
// refuse requests, but does not die, and acknowledges nothing that a sound copy of it then lacks.
func TestFaultCorruptedPage(t *testing.T) {
	binary, dir := buildServer(t), t.TempDir()
	db := filepath.Join(dir, "untick.db")
	p := startProcess(t, binary, db)
	load(p.url, realReports(t, 0, 16, 4))
	p.cmd.Process.Signal(os.Interrupt)
	p.cmd.Wait()
	sound, err := os.ReadFile(db)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	more := realReports(t, 100, 4, 1)
	unnoticed := 0 // a page that is free holds nothing that could be damaged
	for at := 0; at < len(sound); at += max(page, len(sound)/page/6*page) {
		b := bytes.Clone(sound)
		copy(b[at:at+page], bytes.Repeat([]byte{0xa5}, page))
		if err := os.WriteFile(db, b, 0o600); err != nil {
			t.Fatal(err)
		}
		if err := store.Check(t.Context(), db); err == nil {
			if unnoticed++; unnoticed > 1 {
				t.Errorf("damage at %d is not found", at)
			}
			continue
		}
		if at == 0 {
			b, err := exec.Command(binary, "-addr", "127.0.0.1:28784", "-db", db).CombinedOutput()
			if err == nil || !strings.Contains(string(b), "not a database") {
				t.Errorf("started on a file without a head: %v %s", err, b)
			}
			continue
		}
		cmd := exec.Command(binary, "check", "-db", db)
		if out, err := cmd.CombinedOutput(); err == nil || cmd.ProcessState.ExitCode() != 1 || strings.Contains(string(out), "panic") {
			t.Errorf("server check: %v %s", err, out)
		}
		p, text := tryProcess(t, binary, db)
		if p == nil {
			if !strings.Contains(text, "malformed") && !strings.Contains(text, "migrat") {
				t.Errorf("refused damage at %d without saying so: %s", at, text)
			}
			continue
		}
		for _, b := range more {
			if status, text := post(t, p.url, b); status != 201 && status != 503 {
				t.Errorf("damage at %d: %d %s", at, status, text)
			}
		}
		if resp, err := http.Get(p.url + "/sites"); err != nil || resp.StatusCode != 200 && resp.StatusCode != 500 {
			t.Errorf("a page: %v", err)
		}
		p.cmd.Process.Kill()
		p.cmd.Wait()
		os.Remove(db + "-wal")
		os.Remove(db + "-shm")
	}
}
