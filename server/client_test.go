package server_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// client is an install that reports as the two parties want it: reporter.wasm, tokens, envelopes. It has an address of its
// own on this machine.
type client struct {
	t          *testing.T
	w          *reporter
	http       *http.Client
	aggregator string
	secret     []byte
	sent       [][]byte // what went to the relay and the randomness server, in the clear of those connections
}

func newClient(t *testing.T, w *reporter, aggregator, addr string) *client {
	t.Helper()
	dialer := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(addr)}, Timeout: 5 * time.Second}
	transport := &http.Transport{DisableKeepAlives: *onWorker, DialContext: func(ctx context.Context, network, to string) (net.Conn, error) {
		return dialer.DialContext(ctx, network, to)
	}}
	t.Cleanup(transport.CloseIdleConnections)
	return &client{t: t, w: w, http: &http.Client{Transport: transport, Timeout: 20 * time.Second}, aggregator: aggregator, secret: secret(t)}
}

func (c *client) do(method, url, mediaType string, body []byte) (int, []byte) {
	c.t.Helper()
	r, err := http.NewRequest(method, url, bytes.NewReader(body))
	if err != nil {
		c.t.Fatal(err)
	}
	r.Header.Set("Content-Type", mediaType)
	resp, err := c.http.Do(r)
	if err != nil {
		c.t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		c.t.Fatal(err)
	}
	if body != nil {
		c.sent = append(c.sent, body)
	}
	return resp.StatusCode, b
}

// enveloped asks the aggregator for something through the relay.
func (c *client) enveloped(config object, method, path, token string, body []byte) (int, []byte) {
	c.t.Helper()
	e := c.w.call(c.t, "encapsulate", object{
		"keys": config["ohttp_keys"], "method": method, "authority": "untick.localhost", "path": path, "token": token, "body": body})
	status, sealed := c.do("POST", config["relay"].(string), "message/ohttp-req", decode(c.t, e["request"]))
	if status != http.StatusOK {
		return status, sealed
	}
	d := c.w.call(c.t, "decapsulate", object{"state": e["state"], "response": sealed})
	return int(d["status"].(float64)), decode(c.t, d["body"])
}

// config asks the aggregator itself, as at the very first time.
func (c *client) config() object {
	c.t.Helper()
	status, b := c.do("GET", c.aggregator+"/v1/config", "", nil)
	var config object
	if err := json.Unmarshal(b, &config); err != nil || status != 200 {
		c.t.Fatalf("%d %s", status, b)
	}
	return config
}

// tokens has the epoch's tokens issued; the status is not 200 where none were.
func (c *client) tokens(config object) (int, []string) {
	c.t.Helper()
	paid := config["tokens"].(object)
	asked := c.w.call(c.t, "ask_tokens", object{
		"epoch": config["epoch"], "k": config["k"], "work": paid["work"], "public_key": paid["public_keys"].([]any)[0].(object)["key"]})
	status, issued := c.do("POST", config["randomness"].(string)+"/v1/tokens", octets, decode(c.t, asked["request"]))
	if status != http.StatusOK {
		return status, nil
	}
	var tokens []string
	for _, one := range c.w.call(c.t, "take_tokens", object{"state": asked["state"], "response": issued})["tokens"].([]any) {
		tokens = append(tokens, one.(string))
	}
	return status, tokens
}

// seal makes the two reports of the demo page under some install's secret.
func (c *client) seal(config object, secret []byte) [][]byte {
	c.t.Helper()
	prepared := c.w.call(c.t, "prepare", object{
		"finding": object{
			"kind": "checkbox", "state": "on", "purpose": "profiling_scoring", "polarity": "gives", "page_kind": "landing",
			"language": "zh-CN", "cues": []string{"tiny", "faint"}, "label": label,
		},
		"host": site, "time_zone": "Asia/Shanghai", "rules": "1", "loopback": true, "config": config,
	})
	blinded := c.w.call(c.t, "blind", object{
		"messages": []any{prepared["bytes"], prepared["label_bytes"]}, "epoch": config["epoch"], "k": config["k"]})
	status, response := c.do("POST", config["randomness"].(string)+"/v1/randomness", octets, decode(c.t, blinded["request"]))
	if status != http.StatusOK {
		c.t.Fatalf("randomness: %d %s", status, response)
	}
	sealed := c.w.call(c.t, "seal", object{
		"state": blinded["state"], "response": response, "secret": secret, "epoch": config["epoch"], "k": config["k"],
		"public_key": config["public_keys"].([]any)[0].(object)["key"],
	})
	var reports [][]byte
	for _, one := range sealed["reports"].([]any) {
		reports = append(reports, decode(c.t, one.(object)["report"]))
	}
	return reports
}

// report sends one report through the relay and wants a status and, in a refusal, a problem's name.
func (c *client) report(config object, report []byte, token string, want int, problem string) {
	c.t.Helper()
	status, b := c.enveloped(config, "POST", "/v1/report", token, report)
	if status != want || problem != "" && !strings.Contains(string(b), "urn:untick:problem:"+problem+`"`) {
		c.t.Fatalf("report: %d %s, want %d %s", status, b, want, problem)
	}
}

func rawToken(t *testing.T, token string) []byte {
	t.Helper()
	b, err := base64.URLEncoding.DecodeString(token)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// fetchConfig asks for a server's description from this machine's usual address.
func fetchConfig(t *testing.T, url string) object {
	t.Helper()
	resp, err := http.Get(url + "/v1/config")
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	var config object
	if err := json.NewDecoder(resp.Body).Decode(&config); err != nil {
		t.Fatal(err)
	}
	return config
}
