// Package relay passes sealed envelopes on to one gateway and knows no more of them than their length: the Oblivious
// Relay Resource of RFC 9458.
//
// Nothing of the client goes along: no address, cookie, user agent or other header, and no connection is opened on its
// account, for all clients' requests travel over the same few. Nothing is logged or kept.
package relay

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"untick/server/problem"
)

const (
	mediaRequest  = "message/ohttp-req"
	mediaResponse = "message/ohttp-res"

	requestLimit  = 8 << 10
	responseLimit = 16 << 10
	atOnce        = 128
)

// Relay is the handler of POST /v1/relay.
type Relay struct {
	gateway string
	client  *http.Client
	working chan struct{}
	log     *slog.Logger
}

// New makes a relay to the gateway at a URL, the only one that it ever asks.
func New(gateway string, log *slog.Logger) (*Relay, error) {
	u, err := url.Parse(gateway)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, fmt.Errorf("couldn't use %q as the gateway's address", gateway)
	}
	return &Relay{
		gateway: u.String(),
		client: &http.Client{
			Timeout: 20 * time.Second,
			Transport: &http.Transport{
				DisableCompression: true, MaxConnsPerHost: atOnce, MaxIdleConnsPerHost: 8, IdleConnTimeout: time.Minute,
				ResponseHeaderTimeout: 15 * time.Second, MaxResponseHeaderBytes: 16 << 10,
			},
			CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }, // one gateway only
		},
		working: make(chan struct{}, atOnce),
		log:     log,
	}, nil
}

var gatewayAway = problem.Problem{
	Type: "urn:untick:problem:gateway", Title: "The gateway does not answer.", Status: http.StatusBadGateway, RetryAfter: 30,
}

// ServeHTTP implements http.Handler.
func (r *Relay) ServeHTTP(w http.ResponseWriter, in *http.Request) {
	body, ok := problem.BodyOf(w, in, mediaRequest, requestLimit)
	if !ok {
		return
	}
	select {
	case r.working <- struct{}{}:
		defer func() { <-r.working }()
	default:
		problem.Write(w, problem.Overloaded)
		return
	}
	answer, err := r.pass(in.Context(), body)
	if err != nil {
		if in.Context().Err() == nil {
			r.log.Error("couldn't reach the gateway", "error", err) // names the gateway, and nobody else
		}
		problem.Write(w, gatewayAway)
		return
	}
	w.Header().Set("Content-Type", answer.mediaType)
	w.Header().Set("Cache-Control", "no-store")
	if answer.retry != "" {
		w.Header().Set("Retry-After", answer.retry)
	}
	w.WriteHeader(answer.status)
	w.Write(answer.body) // an error here means that the client has gone
}

type answer struct {
	status           int
	mediaType, retry string
	body             []byte
}

// pass asks the gateway. Its answer is either an envelope or a problem; anything else is taken for a gateway that is out
// of order.
func (r *Relay) pass(ctx context.Context, body []byte) (*answer, error) {
	out, err := http.NewRequestWithContext(ctx, http.MethodPost, r.gateway, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	out.Header.Set("Content-Type", mediaRequest)
	out.Header.Set("User-Agent", "") // an empty one is not sent
	resp, err := r.client.Do(out)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(io.LimitReader(resp.Body, responseLimit+1))
	switch mediaType := resp.Header.Get("Content-Type"); {
	case err != nil:
		return nil, err
	case len(b) > responseLimit:
		return nil, errors.New("its answer is too long")
	case resp.StatusCode == http.StatusOK && mediaType == mediaResponse,
		resp.StatusCode >= 400 && mediaType == "application/problem+json":
		return &answer{resp.StatusCode, mediaType, resp.Header.Get("Retry-After"), b}, nil
	default:
		return nil, fmt.Errorf("it answers %d with %.40q", resp.StatusCode, mediaType)
	}
}
