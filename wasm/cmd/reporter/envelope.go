package main

import (
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/tidwall/gjson"

	"untick/wasm/finding"
	"untick/wasm/threshold"
)

// maxBody bounds a request in an envelope; the longest report has 2,914 bytes.
const maxBody = 4 << 10

// encapsulate puts a request into an envelope for a gateway.
func encapsulate(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	keys, err := base64.StdEncoding.DecodeString(root.Get("keys").String())
	if err != nil {
		return nil, fmt.Errorf("couldn't read keys: %w", err)
	}
	plain, err := inner(root)
	if err != nil {
		return nil, err
	}
	e, err := encapsulateWith(rand.Reader, keys, plain)
	if err != nil {
		return nil, err
	}
	b = append(b, `{"state":"`...)
	b = base64.StdEncoding.AppendEncode(b, e.state)
	b = append(b, `","request":"`...)
	b = base64.StdEncoding.AppendEncode(b, e.request)
	return append(b, `"}`...), nil
}

// inner is the request in the envelope.
func inner(root gjson.Result) ([]byte, error) {
	method, authority, path := root.Get("method").String(), root.Get("authority").String(), root.Get("path").String()
	if method != "GET" && method != "POST" || authority == "" || len(authority) > 300 || !strings.HasPrefix(path, "/") || len(path) > 300 {
		return nil, errors.New("couldn't make a request: method, authority or path is not one")
	}
	body, err := base64.StdEncoding.DecodeString(root.Get("body").String())
	if err != nil || len(body) > maxBody {
		return nil, fmt.Errorf("couldn't read body: %w", errors.Join(err, threshold.ErrLength))
	}
	var fields []threshold.Field
	if method == "POST" {
		fields = append(fields, threshold.Field{Name: "content-type", Value: "application/octet-stream"})
	}
	if token := root.Get("token").String(); token != "" {
		if raw, err := base64.URLEncoding.DecodeString(token); err != nil || len(raw) != threshold.TokenSize {
			return nil, fmt.Errorf("couldn't read token: %w", errors.Join(err, threshold.ErrLength))
		}
		fields = append(fields, threshold.Field{Name: "authorization", Value: `PrivateToken token="` + token + `"`})
	}
	return encodeRequest(method, authority, path, fields, body, fill), nil
}

// decapsulate takes an answer out of its envelope.
func decapsulate(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	state, errState := base64.StdEncoding.DecodeString(root.Get("state").String())
	sealed, errSealed := base64.StdEncoding.DecodeString(root.Get("response").String())
	if err := errors.Join(errState, errSealed); err != nil {
		return nil, fmt.Errorf("couldn't read state and response: %w", err)
	}
	plain, err := decapsulateWith(state, sealed)
	if err != nil {
		return nil, err
	}
	r, err := decodeResponse(plain)
	if err != nil {
		return nil, err
	}
	retry, err := strconv.Atoi(r.get("retry-after"))
	if err != nil || retry < 0 || retry > 86400 {
		retry = 0
	}
	b = append(b, `{"status":`...)
	b = finding.AppendInt(b, r.status)
	b = append(b, `,"retry_after":`...)
	b = finding.AppendInt(b, retry)
	b = appendField(b, "type", r.get("content-type"))
	b = append(b, `,"body":"`...)
	b = base64.StdEncoding.AppendEncode(b, r.content)
	return append(b, `"}`...), nil
}

// askTokens makes a request for the tokens of an epoch, with its proof of work.
func askTokens(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	epoch, okE := number(root.Get("epoch"), math.MaxUint32)
	k, okK := number(root.Get("k"), threshold.MaxK)
	work, okW := number(root.Get("work"), threshold.MaxWork)
	key, err := base64.StdEncoding.DecodeString(root.Get("public_key").String())
	var public threshold.PublicKey
	if !okE || !okK || !okW || err != nil || len(key) != len(public) {
		return nil, errors.New("couldn't read epoch, k, work and public_key")
	}
	copy(public[:], key)
	wanted, request, err := threshold.AskTokens(rand.Reader, uint32(epoch), public, threshold.Tokens(int(k)))
	if err != nil {
		return nil, err
	}
	if request, err = threshold.Work(request, int(work)); err != nil {
		return nil, err
	}
	b = append(b, `{"state":"`...)
	b = base64.StdEncoding.AppendEncode(b, wanted.State())
	b = append(b, `","request":"`...)
	b = base64.StdEncoding.AppendEncode(b, request)
	return append(b, `"}`...), nil
}

// takeTokens checks what was issued.
func takeTokens(b, input []byte) ([]byte, error) {
	root, err := parse(input)
	if err != nil {
		return nil, err
	}
	state, errState := base64.StdEncoding.DecodeString(root.Get("state").String())
	issued, errIssued := base64.StdEncoding.DecodeString(root.Get("response").String())
	if err := errors.Join(errState, errIssued); err != nil {
		return nil, fmt.Errorf("couldn't read state and response: %w", err)
	}
	wanted, err := threshold.ParseWanted(state)
	if err != nil {
		return nil, fmt.Errorf("couldn't read the state: %w", err)
	}
	tokens, err := wanted.Tokens(issued)
	if err != nil {
		return nil, err
	}
	b = append(b, `{"epoch":`...)
	b = finding.AppendInt(b, int(wanted.Epoch))
	b = append(b, `,"tokens":[`...)
	for i, t := range tokens {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, '"')
		b = base64.URLEncoding.AppendEncode(b, t)
		b = append(b, '"')
	}
	return append(b, `]}`...), nil
}
