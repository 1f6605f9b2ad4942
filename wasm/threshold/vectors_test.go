package threshold

import (
	"bytes"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/vectors.json anew")

// vector is one run of the whole protocol with known randomness, for whoever writes another client. Byte strings are
// hexadecimal. client and server are the random bytes that each party drew, in the order of drawing.
type vector struct {
	Epoch      uint32   `json:"epoch"`
	K          int      `json:"k"`
	ServerKey  string   `json:"server_key"`
	PublicKey  string   `json:"public_key"`
	Messages   []string `json:"messages"`
	Secret     string   `json:"secret"`
	Client     string   `json:"client_random"`
	Server     string   `json:"server_random"`
	Request    string   `json:"request"`
	Response   string   `json:"response"`
	OPRFOutput []string `json:"oprf_outputs"`
	Tags       []string `json:"tags"`
	Reports    []string `json:"reports"`
}

// stream is SHA-512 of a label and a counter, recorded as it is drawn.
type stream struct {
	label string
	n     uint64
	rest  []byte
	drawn []byte
}

func (s *stream) Read(p []byte) (int, error) {
	for i := range p {
		if len(s.rest) == 0 {
			h := sha512.Sum512(binary.BigEndian.AppendUint64([]byte(s.label), s.n))
			s.n, s.rest = s.n+1, h[:]
		}
		p[i], s.rest = s.rest[0], s.rest[1:]
	}
	s.drawn = append(s.drawn, p...)
	return len(p), nil
}

func makeVector(t *testing.T, label string, epoch uint32, k int, messages [][]byte) vector {
	t.Helper()
	client, server := &stream{label: label + " client"}, &stream{label: label + " server"}
	key, err := NewKey(server, epoch)
	if err != nil {
		t.Fatal(err)
	}
	blinded, request, err := Blind(client, epoch, k, messages)
	if err != nil {
		t.Fatal(err)
	}
	response, err := key.Evaluate(server, request)
	if err != nil {
		t.Fatal(err)
	}
	outputs, err := blinded.Finalize(response, key.Public())
	if err != nil {
		t.Fatal(err)
	}
	secret := bytes.Repeat([]byte{0x5e}, SecretSize)
	public := key.Public()
	v := vector{
		Epoch: epoch, K: k, ServerKey: hex.EncodeToString(key.Bytes()), PublicKey: hex.EncodeToString(public[:]),
		Secret: hex.EncodeToString(secret), Request: hex.EncodeToString(request), Response: hex.EncodeToString(response),
	}
	for i, o := range outputs {
		b, err := o.Seal(client, secret)
		if err != nil {
			t.Fatal(err)
		}
		s, err := Check(b)
		if err != nil {
			t.Fatal(err)
		}
		v.Messages = append(v.Messages, hex.EncodeToString(messages[i]))
		v.OPRFOutput = append(v.OPRFOutput, hex.EncodeToString(o.y))
		v.Tags = append(v.Tags, hex.EncodeToString(s.Tag[:]))
		v.Reports = append(v.Reports, hex.EncodeToString(b))
	}
	v.Client, v.Server = hex.EncodeToString(client.drawn), hex.EncodeToString(server.drawn)
	return v
}

// TestVectors holds the formats and derivations still: a change here is a change of the protocol, and of its version.
func TestVectors(t *testing.T) {
	got, err := json.MarshalIndent([]vector{
		makeVector(t, "one", 20781, 3, [][]byte{[]byte("a message")}),
		makeVector(t, "two", 1, 20, [][]byte{{0}, bytes.Repeat([]byte{0xff}, MaxMessage)}),
	}, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/vectors.json", got)
}

// tokenVector is one issuance, likewise.
type tokenVector struct {
	Epoch     uint32   `json:"epoch"`
	Secret    string   `json:"secret"`
	PublicKey string   `json:"public_key"`
	Work      int      `json:"work"`
	Client    string   `json:"client_random"`
	Server    string   `json:"server_random"`
	Request   string   `json:"request"`
	Response  string   `json:"response"`
	Tokens    []string `json:"tokens"`
}

func TestTokenVectors(t *testing.T) {
	client, server := &stream{label: "tokens client"}, &stream{label: "tokens server"}
	secret := bytes.Repeat([]byte{0x70}, SecretSize)
	key, err := TokenKey(secret, 20781)
	if err != nil {
		t.Fatal(err)
	}
	public := key.Public()
	wanted, request, err := AskTokens(client, 20781, public, 2)
	if err != nil {
		t.Fatal(err)
	}
	const work = 12
	if request, err = Work(request, work); err != nil {
		t.Fatal(err)
	}
	response, err := key.Issue(server, request, 2, work)
	if err != nil {
		t.Fatal(err)
	}
	tokens, err := wanted.Tokens(response)
	if err != nil {
		t.Fatal(err)
	}
	v := tokenVector{
		Epoch: 20781, Secret: hex.EncodeToString(secret), PublicKey: hex.EncodeToString(public[:]), Work: work,
		Client: hex.EncodeToString(client.drawn), Server: hex.EncodeToString(server.drawn),
		Request: hex.EncodeToString(request), Response: hex.EncodeToString(response),
	}
	for _, token := range tokens {
		v.Tokens = append(v.Tokens, hex.EncodeToString(token))
	}
	got, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "testdata/tokens.json", got)
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, append(got, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(bytes.TrimSpace(want), got) {
		t.Error("the protocol's bytes have changed")
	}
}
