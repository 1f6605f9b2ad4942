//go:build !js

package server

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"log"
	"log/slog"
	"net"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
	"golang.org/x/net/netutil"

	"untick/server/secretfile"
)

// certificateSize bounds the files of a certificate's chain and of its key.
const certificateSize = 1 << 20

// recheck is how long a certificate is used before its files are looked at again.
const recheck = time.Minute

// TLS makes a configuration of a certificate's files. They are read again every minute, so that a renewed certificate needs
// no restart; one that cannot be read leaves the old one in use.
func TLS(certFile, keyFile string, now func() time.Time) (*tls.Config, error) {
	load := func() (*tls.Certificate, error) {
		key, err := secretfile.Read(keyFile, certificateSize)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the TLS key: %w", err)
		}
		chain, err := os.ReadFile(certFile)
		if err != nil {
			return nil, fmt.Errorf("couldn't read the TLS certificate: %w", err)
		}
		pair, err := tls.X509KeyPair(chain, key)
		if err != nil {
			return nil, fmt.Errorf("couldn't use the TLS certificate with its key: %w", err)
		}
		return &pair, nil
	}
	pair, err := load()
	if err != nil {
		return nil, err
	}
	var mu sync.Mutex
	loaded := now()
	return &tls.Config{
		MinVersion: tls.VersionTLS12,
		GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) {
			mu.Lock()
			defer mu.Unlock()
			if now().Sub(loaded) >= recheck {
				loaded = now()
				if fresh, err := load(); err == nil {
					pair = fresh
				}
			}
			return pair, nil
		},
	}, nil
}

// ACME is where certificates come from that nobody has to fetch (RFC 8555).
type ACME struct {
	Names     []string // that certificates are asked for, and no others
	Folder    string   // they and the account's key are kept in; made if it is not there
	Directory string   // URL of the authority
	Log       *slog.Logger

	manager *autocert.Manager
}

// LetsEncrypt is the authority where none is named.
const LetsEncrypt = acme.LetsEncryptURL

// Open looks at the folder. To go on from here is to agree to the authority's terms.
func (a *ACME) Open() error {
	if len(a.Names) == 0 {
		return errors.New("couldn't ask for certificates: no -host has a name for them")
	}
	if err := os.MkdirAll(a.Folder, 0o700); err != nil {
		return fmt.Errorf("couldn't make the folder of certificates: %w", err)
	}
	info, err := os.Stat(a.Folder)
	if err != nil {
		return fmt.Errorf("couldn't look at the folder of certificates: %w", err)
	}
	if info.Mode().Perm()&0o077 != 0 {
		return fmt.Errorf("couldn't use %s, of mode %04o: %w", a.Folder, info.Mode().Perm(), secretfile.ErrOpen)
	}
	a.manager = &autocert.Manager{
		Prompt: autocert.AcceptTOS, Cache: autocert.DirCache(a.Folder), HostPolicy: autocert.HostWhitelist(a.Names...),
		Client: &acme.Client{DirectoryURL: a.Directory, HTTPClient: &http.Client{Timeout: 30 * time.Second}},
	}
	return nil
}

// TLS gets a certificate when a client first asks for its name, and anew a month before its end. It is the server itself that
// the authority asks for proof, within TLS (RFC 8737), so the authority must reach it at port 443.
func (a *ACME) TLS() *tls.Config {
	config := a.manager.TLSConfig()
	config.MinVersion = tls.VersionTLS12
	get := config.GetCertificate
	config.GetCertificate = func(hello *tls.ClientHelloInfo) (*tls.Certificate, error) {
		c, err := get(hello)
		if err != nil && slices.Contains(a.Names, hello.ServerName) {
			a.Log.Error("couldn't get a certificate", "name", hello.ServerName, "error", err)
		}
		return c, err
	}
	return config
}

// Redirect answers plain HTTP on a listener until ctx ends: it leads to HTTPS, for the names that there are certificates for,
// and answers an authority that asks for its proof there.
func (a *ACME) Redirect(ctx context.Context, l net.Listener) error {
	limits := DefaultLimits()
	h := &http.Server{
		Handler: a.manager.HTTPHandler(http.HandlerFunc(a.redirect)), MaxHeaderBytes: limits.HeaderBytes, ReadTimeout: limits.Header,
		WriteTimeout: limits.Header, IdleTimeout: limits.Header, ErrorLog: log.New(io.Discard, "", 0),
	}
	defer context.AfterFunc(ctx, func() { h.Close() })()
	if err := h.Serve(netutil.LimitListener(l, 256)); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func (a *ACME) redirect(w http.ResponseWriter, r *http.Request) {
	name := r.Host
	if host, _, err := net.SplitHostPort(r.Host); err == nil {
		name = host
	}
	switch {
	case !slices.Contains(a.Names, name):
		http.Error(w, "No such site here.", http.StatusMisdirectedRequest)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		http.Error(w, "Only over HTTPS.", http.StatusForbidden) // what was sent in the clear is not to be sent again
	default:
		http.Redirect(w, r, "https://"+name+r.URL.RequestURI(), http.StatusMovedPermanently)
	}
}
