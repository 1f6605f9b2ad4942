//go:build js && wasm

package main

import (
	"bytes"
	"crypto/tls"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"syscall/js"
)

// serve answers what worker.mjs hands over. A request comes as one text (method, address, and a header's name and value a
// line, none of which can hold a line's end) and its body's bytes, and goes likewise, for every crossing between the two
// languages costs more than what is carried over: handing the parts over one by one, bodies as streams, took twice the
// processor time.
func serve(binding js.Value, h http.Handler) {
	bytesOf := js.Global().Get("Uint8Array")
	binding.Set("answer", js.FuncOf(func(_ js.Value, args []js.Value) any {
		head, body, resolve := args[0].String(), []byte(nil), args[2]
		if !args[1].IsNull() {
			body = make([]byte, args[1].Length())
			js.CopyBytesToGo(body, args[1])
		}
		go func() {
			w := &answer{header: http.Header{}}
			if r, err := request(head, body); err != nil {
				http.Error(w, "The request cannot be read.", http.StatusBadRequest)
			} else {
				h.ServeHTTP(w, r)
			}
			out := bytesOf.New(w.body.Len())
			js.CopyBytesToJS(out, w.body.Bytes())
			resolve.Invoke(max(w.status, http.StatusOK), w.headers(), out)
		}()
		return nil
	}))
}

// request makes what a listener would have made: with where it comes from, as the edge says, whom it is for, and whether it
// came over TLS.
func request(head string, body []byte) (*http.Request, error) {
	lines := strings.Split(head, "\n")
	at, err := url.Parse(lines[1])
	if err != nil {
		return nil, err
	}
	r := &http.Request{
		Method: lines[0], URL: &url.URL{Path: at.Path, RawPath: at.RawPath, RawQuery: at.RawQuery, ForceQuery: at.ForceQuery},
		Host: at.Host, RequestURI: at.RequestURI(), Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header: http.Header{}, Body: http.NoBody, ContentLength: int64(len(body)),
	}
	for i := 2; i+1 < len(lines); i += 2 {
		r.Header.Add(lines[i], lines[i+1])
	}
	if body != nil {
		r.Body = readCloser{bytes.NewReader(body)}
	}
	r.RemoteAddr = net.JoinHostPort(r.Header.Get("Cf-Connecting-Ip"), "0")
	if at.Scheme == "https" {
		r.TLS = &tls.ConnectionState{}
	}
	return r, nil
}

type readCloser struct{ *bytes.Reader }

func (readCloser) Close() error { return nil }

// answer is an http.ResponseWriter that keeps what is written.
type answer struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (a *answer) Header() http.Header { return a.header }

func (a *answer) WriteHeader(status int) {
	if a.status == 0 {
		a.status = status
	}
}

func (a *answer) Write(b []byte) (int, error) {
	if a.status == 0 {
		a.status = http.StatusOK
	}
	return a.body.Write(b)
}

// headers are the answer's, a name and a value a line.
func (a *answer) headers() string {
	if a.header.Get("Content-Type") == "" && a.body.Len() > 0 {
		a.header.Set("Content-Type", http.DetectContentType(a.body.Bytes()))
	}
	a.header.Set("Content-Length", strconv.Itoa(a.body.Len()))
	var b strings.Builder
	clean := strings.NewReplacer("\n", " ", "\r", " ")
	for name, values := range a.header {
		for _, v := range values {
			b.WriteString(name + "\n" + clean.Replace(v) + "\n")
		}
	}
	return b.String()
}
