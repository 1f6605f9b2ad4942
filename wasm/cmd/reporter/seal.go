package main

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"math"

	"untick/wasm/finding"
	"untick/wasm/report"
	"untick/wasm/threshold"
)

// blind asks for the randomness of messages that prepare made.
func blind(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	epoch, ok := number(root.Get("epoch"), math.MaxUint32)
	k, okK := number(root.Get("k"), threshold.MaxK)
	if !ok || !okK {
		return nil, errors.New("couldn't read epoch and k")
	}
	given := root.Get("messages").Array()
	if len(given) > threshold.MaxBatch {
		return nil, fmt.Errorf("couldn't blind %d messages: %w", len(given), threshold.ErrBatch)
	}
	var messages [][]byte
	for i, g := range given {
		m, err := hex.DecodeString(g.String())
		if err != nil {
			return nil, fmt.Errorf("couldn't read message %d: %w", i, err)
		}
		if err := ofEpoch(m, uint32(epoch)); err != nil {
			return nil, fmt.Errorf("couldn't take message %d: %w", i, err)
		}
		messages = append(messages, m)
	}
	blinded, request, err := threshold.Blind(rand.Reader, uint32(epoch), int(k), messages)
	if err != nil {
		return nil, err
	}
	b = append(b, `{"state":"`...)
	b = base64.StdEncoding.AppendEncode(b, blinded.State())
	b = append(b, `","request":"`...)
	b = base64.StdEncoding.AppendEncode(b, request)
	return append(b, `"}`...), nil
}

// ofEpoch refuses what is no report of ours, so that nothing else can be sealed by mistake.
func ofEpoch(message []byte, epoch uint32) error {
	m, l, err := report.Decode(message)
	if err != nil {
		return err
	}
	if m != nil && m.Epoch != epoch || l != nil && l.Epoch != epoch {
		return threshold.ErrEpoch
	}
	return nil
}

// seal makes the reports.
func seal(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	fields := map[string][]byte{}
	for _, name := range []string{"state", "response", "public_key", "secret"} {
		if fields[name], err = base64.StdEncoding.DecodeString(root.Get(name).String()); err != nil {
			return nil, fmt.Errorf("couldn't read %s: %w", name, err)
		}
	}
	blinded, err := threshold.ParseBlinded(fields["state"])
	if err != nil {
		return nil, fmt.Errorf("couldn't read the state: %w", err)
	}
	epoch, okE := number(root.Get("epoch"), math.MaxUint32)
	k, okK := number(root.Get("k"), threshold.MaxK)
	if !okE || uint32(epoch) != blinded.Epoch {
		return nil, fmt.Errorf("couldn't seal for another epoch than was asked for: %w", threshold.ErrEpoch)
	}
	if !okK || int(k) != blinded.K {
		return nil, fmt.Errorf("couldn't seal for another k than was asked for: %w", threshold.ErrThreshold)
	}
	var public threshold.PublicKey
	if len(fields["public_key"]) != len(public) {
		return nil, fmt.Errorf("couldn't read public_key: %w", threshold.ErrLength)
	}
	copy(public[:], fields["public_key"])
	outputs, err := blinded.Finalize(fields["response"], public)
	if err != nil {
		return nil, err
	}
	b = append(b, `{"reports":[`...)
	for i := range outputs {
		sealed, err := outputs[i].Seal(rand.Reader, fields["secret"])
		if err != nil {
			return nil, err
		}
		if i > 0 {
			b = append(b, ',')
		}
		id := sha256.Sum256(sealed)
		b = append(b, `{"report":"`...)
		b = base64.StdEncoding.AppendEncode(b, sealed)
		b = append(b, `","id":`...)
		b = finding.AppendString(b, hex.EncodeToString(id[:]))
		b = append(b, '}')
	}
	return append(b, `]}`...), nil
}
