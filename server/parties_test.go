package server_test

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"net/netip"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"untick/wasm/threshold"
)

// party is one of the two as a process of its own, with a folder of its own.
type party struct {
	*process
	dir string
	log *lockedBuffer
}

func startParty(t *testing.T, binary, addr string, args ...string) *party {
	t.Helper()
	p := &party{dir: t.TempDir(), log: &lockedBuffer{}}
	cmd := exec.Command(binary, append([]string{"-addr", addr, "-db", filepath.Join(p.dir, "untick.db"), "-work", "8"}, args...)...)
	stderr, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill(); cmd.Wait() })
	lines := bufio.NewScanner(stderr)
	if !lines.Scan() || !strings.Contains(lines.Text(), "listening") {
		t.Fatalf("did not start: %s", lines.Text())
	}
	go func() {
		for lines.Scan() {
			p.log.Write(append(lines.Bytes(), '\n'))
		}
	}()
	p.process = &process{cmd, "http://" + addr}
	return p
}

// memory is everything that the process can write to, as its operator could dump it.
func (p *party) memory(t *testing.T) []byte {
	t.Helper()
	maps, err := os.ReadFile(fmt.Sprintf("/proc/%d/maps", p.cmd.Process.Pid))
	if err != nil {
		t.Skipf("this system shows no process's memory: %v", err)
	}
	mem, err := os.Open(fmt.Sprintf("/proc/%d/mem", p.cmd.Process.Pid))
	if err != nil {
		t.Skipf("this system shows no process's memory: %v", err)
	}
	defer mem.Close()
	var all bytes.Buffer
	for line := range strings.Lines(string(maps)) {
		var from, to uint64
		var mode string
		if _, err := fmt.Sscanf(line, "%x-%x %s", &from, &to, &mode); err != nil || !strings.HasPrefix(mode, "rw") {
			continue
		}
		const page = 1 << 16
		b := make([]byte, page)
		for at := from; at < to; at += page {
			n, err := mem.ReadAt(b[:min(page, to-at)], int64(at))
			if err != nil {
				break // not backed by anything
			}
			all.Write(b[:n])
		}
	}
	return all.Bytes()
}

// files are the contents of the party's folder.
func (p *party) files(t *testing.T) []byte {
	t.Helper()
	var all bytes.Buffer
	err := filepath.WalkDir(p.dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		all.Write(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.Bytes()
}

// needle is something that one party knows, in the forms in which the other could hold it.
type needle struct {
	name  string
	forms [][]byte
}

func bytesNeedle(name string, b []byte) needle {
	n := needle{name, [][]byte{b, []byte(hex.EncodeToString(b))}}
	for shift := range 3 { // base64 has a form for each place in its groups of three; the edges depend on what is around
		if full := base64.StdEncoding.EncodeToString(append(make([]byte, shift), b...)); len(full) >= 24 {
			n.forms = append(n.forms, []byte(full[4:len(full)-4]))
		}
	}
	return n
}

// addressNeedle is an address as text, as 16 bytes, and as net/netip keeps it.
func addressNeedle(addr string) needle {
	a := netip.MustParseAddr(addr)
	b := a.As16()
	return needle{"client's address " + addr, [][]byte{[]byte(addr), b[:], binary.LittleEndian.AppendUint64(nil, binary.BigEndian.Uint64(b[8:]))}}
}

func (n *needle) in(b []byte) bool {
	for _, f := range n.forms {
		if bytes.Contains(b, f) {
			return true
		}
	}
	return false
}

// TestTwoProcesses is the demonstration that `make demo-split` runs: the two parties as two processes, three installs that
// report, and then each party's files, memory and log searched for what only the other may know. That the search finds
// what is there is shown on the party that does know.
func TestTwoProcesses(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "server")
	if b, err := exec.Command("go", "build", "-o", binary, "untick/server/cmd/server").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, b)
	}
	tokenSecret := filepath.Join(t.TempDir(), "token.secret")
	if err := os.WriteFile(tokenSecret, secret(t), 0o600); err != nil {
		t.Fatal(err)
	}
	addrs := [2]string{}
	for i := range addrs {
		l := listen(t)
		addrs[i] = l.Addr().String()
		l.Close()
	}
	aggregator := startParty(t, binary, addrs[0], "-role", "aggregator", "-other", "http://"+addrs[1], "-token-secret", tokenSecret)
	relay := startParty(t, binary, addrs[1], "-role", "relay,randomness", "-other", "http://"+addrs[0], "-token-secret", tokenSecret)

	w := startReporter(t)
	var content, origin []needle // what the relay must not know, what the aggregator must not know
	content = append(content, needle{"site", [][]byte{[]byte(site), []byte("yunbao")}}, bytesNeedle("wording", []byte(label)))
	for n := 1; n <= k; n++ {
		addr := fmt.Sprintf("127.77.13.%d", 100+n)
		c := newClient(t, w, aggregator.url, addr)
		config := fetchConfig(t, aggregator.url) // bundled with a client or fetched through the relay, not asked for directly
		_, tokens := c.tokens(config)
		reports := c.seal(config, c.secret)
		blinded := c.sent[len(c.sent)-1]
		for i, report := range reports {
			c.report(config, report, tokens[i], 201, "")
		}
		sealed, err := threshold.Check(reports[0])
		if err != nil {
			t.Fatal(err)
		}
		id := sha256.Sum256(reports[0])
		token := rawToken(t, tokens[0])
		content = append(content, bytesNeedle(fmt.Sprintf("report %d: share", n), sealed.X[:]), bytesNeedle(fmt.Sprintf("report %d: tag", n), sealed.Tag[:]),
			bytesNeedle(fmt.Sprintf("report %d: id", n), id[:]), bytesNeedle(fmt.Sprintf("report %d: token", n), token[2:34]))
		origin = append(origin, addressNeedle(addr), bytesNeedle(fmt.Sprintf("client %d: blinded message", n), blinded[7:39]))
	}
	waitFor(t, "the finding", func() bool { return bytes.Contains(aggregator.files(t), []byte(site)) })
	keys, err := filepath.Glob(filepath.Join(relay.dir, "untick.db.keys", "epoch-*.key"))
	if err != nil || len(keys) != 1 {
		t.Fatal(keys, err)
	}
	key, err := os.ReadFile(keys[0])
	if err != nil {
		t.Fatal(err)
	}
	origin = append(origin, bytesNeedle("the epoch's randomness key", key))

	search(t, "relay, randomness", relay, content, origin)
	search(t, "aggregator", aggregator, origin, content)
	for name, p := range map[string]*party{"relay": relay, "aggregator": aggregator} {
		if log := p.log.String(); strings.Contains(log, "127.77") || strings.Contains(log, site) {
			t.Errorf("the log of the %s says too much: %s", name, log)
		}
	}
}

// search looks for what a party must not know, and, so that the search means something, for what it does.
func search(t *testing.T, name string, p *party, foreign, own []needle) {
	t.Helper()
	memory, files, log := p.memory(t), p.files(t), []byte(p.log.String())
	for _, n := range foreign {
		for place, b := range map[string][]byte{"memory": memory, "files": files, "log": log} {
			if n.in(b) {
				t.Errorf("the %s has in its %s the %s", name, place, n.name)
			}
		}
	}
	known := 0
	for _, n := range own {
		if n.in(memory) || n.in(files) {
			known++
		}
	}
	if known == 0 {
		t.Errorf("the search finds nothing that the %s does know", name)
	}
	t.Logf("%-18s %5.1f MB of memory, %6d bytes of files, %4d of log: 0 of %d things that only the other party may know; %d of %d of its own",
		name, float64(len(memory))/1e6, len(files), len(log), len(foreign), known, len(own))
}
