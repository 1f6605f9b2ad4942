package release

import (
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/tlog"

	"untick/server/signed"
)

// Origin begins every tree head that the log signs.
const Origin = "untick releases"

// Proof shows that a release is in the log, and a later tree that it holds an earlier one. Hashes are base64.
type Proof struct {
	Index  int64       `json:"index"` // place of the record, or size of the earlier tree
	Tree   string      `json:"tree"`  // the signed tree head
	Hashes []tlog.Hash `json:"hashes"`
}

// log is the append-only log: a line for each release, "DATE HEX" with the SHA-256 of its SHA256SUMS. Releases are few, so its
// hashes are made anew each time instead of being kept.
type log struct {
	records []string
	hashes  []tlog.Hash
}

func readLog(shelf Shelf) (*log, error) {
	b, err := shelf.ReadLog("records")
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	l := &log{}
	for line := range strings.Lines(string(b)) {
		if err := l.add(line); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// ReadHashes implements tlog.HashReader.
func (l *log) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, at := range indexes {
		if at < 0 || at >= int64(len(l.hashes)) {
			return nil, fmt.Errorf("couldn't find the log's hash %d", at)
		}
		found[i] = l.hashes[at]
	}
	return found, nil
}

func (l *log) add(line string) error {
	hashes, err := tlog.StoredHashes(int64(len(l.records)), []byte(line), l)
	if err != nil {
		return err
	}
	l.records, l.hashes = append(l.records, line), append(l.hashes, hashes...)
	return nil
}

// put adds a release, unless an interrupted run has, and returns its place.
func (l *log) put(date, sum string) (int64, error) {
	line := date + " " + sum + "\n"
	for i, r := range l.records {
		switch {
		case r == line:
			return int64(i), nil
		case strings.HasPrefix(r, date+" "):
			return 0, fmt.Errorf("couldn't log the release of %s: the log has another of that date", date)
		}
	}
	return int64(len(l.records)), l.add(line)
}

// head is the signed tree head, in the form of a checkpoint (C2SP tlog-checkpoint).
func (l *log) head(key *signed.Key) (string, error) {
	hash, err := tlog.TreeHash(int64(len(l.records)), l)
	if err != nil {
		return "", err
	}
	b, err := key.SignText(fmt.Sprintf("%s\n%d\n%v\n", Origin, len(l.records), hash))
	return string(b), err
}

// save writes the log: records first, for everything else follows from it.
func (l *log) save(shelf Shelf, head string) error {
	if err := shelf.WriteLog("records", []byte(strings.Join(l.records, ""))); err != nil {
		return err
	}
	size := int64(len(l.records))
	for old := int64(1); old < size; old++ {
		hashes, err := tlog.ProveTree(size, old, l)
		if err != nil {
			return err
		}
		b, err := indented(Proof{old, head, hashes})
		if err != nil {
			return err
		}
		if err := shelf.WriteLog("consistency/"+strconv.FormatInt(old, 10)+".json", b); err != nil {
			return err
		}
	}
	return shelf.WriteLog("latest", []byte(head))
}
