package anonymity

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"strings"

	"untick/server/web/language"
	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// sample is a real report of a made-up finding, sealed as a client would and then taken apart.
type sample struct {
	Message string // hex, the measurement in the clear
	Parts   []part
}

// part is a piece of a sealed report.
type part struct {
	Name, Meaning, Hex string
	Bytes              int
}

// makeSample seals a finding on example.org under a key that is drawn for this and thrown away.
func makeSample(k int, epoch uint32) (*sample, error) {
	m, err := report.New(&finding.Finding{
		Kind: finding.Checkbox, State: finding.On, Purpose: finding.ThirdPartySharing, Polarity: finding.Gives,
		PageKind: finding.SignUp, Language: "en", Cues: []finding.Cue{finding.Tiny},
	}, report.Site{Domain: "example.org"}, "eea", "1", epoch)
	if err != nil {
		return nil, fmt.Errorf("couldn't make the sample: %w", err)
	}
	message, err := m.Encode()
	if err != nil {
		return nil, fmt.Errorf("couldn't encode the sample: %w", err)
	}
	sealed, err := seal(k, epoch, message)
	if err != nil {
		return nil, fmt.Errorf("couldn't seal the sample: %w", err)
	}
	s := &sample{Message: spaced(message)}
	cut := func(n int, name, meaning string) {
		s.Parts = append(s.Parts, part{name, meaning, spaced(sealed[:n]), n})
		sealed = sealed[n:]
	}
	cut(1, language.Word("version"), language.Word("the same in all reports"))
	cut(1, language.Word("k"), language.Word("the same in all reports"))
	cut(4, language.Word("epoch"), language.Word("the same in all reports of the epoch"))
	cut(32, language.Word("share: place"), language.Word("follows from the install’s secret and the message together; alike only if the same install sends the same again"))
	cut(32, language.Word("share: value"), language.Word("the curve’s height there"))
	cut(32*k, language.Word("commitments"), language.Word("the same for all who send the same message: this is what tells the server that reports belong together, and by which it checks the share"))
	cut(12, language.Word("nonce"), language.Word("random"))
	cut(len(sealed), language.Word("locked"), language.Word("the message, filled up with zeros to the one length, under the key that the curve hides"))
	return s, nil
}

func seal(k int, epoch uint32, message []byte) ([]byte, error) {
	key, err := threshold.NewKey(rand.Reader, epoch)
	if err != nil {
		return nil, err
	}
	blinded, request, err := threshold.Blind(rand.Reader, epoch, k, [][]byte{message})
	if err != nil {
		return nil, err
	}
	response, err := key.Evaluate(rand.Reader, request)
	if err != nil {
		return nil, err
	}
	outputs, err := blinded.Finalize(response, key.Public())
	if err != nil {
		return nil, err
	}
	secret := make([]byte, threshold.SecretSize)
	rand.Read(secret) // never fails
	return outputs[0].Seal(rand.Reader, secret)
}

// spaced is b in hexadecimal with a space after every eighth byte, so that it can break into lines.
func spaced(b []byte) string {
	var s strings.Builder
	for i := 0; i < len(b); i += 8 {
		if i > 0 {
			s.WriteByte(' ')
		}
		s.WriteString(hex.EncodeToString(b[i:min(i+8, len(b))]))
	}
	return s.String()
}
