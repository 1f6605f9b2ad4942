//go:build js && wasm

package main

import (
	"database/sql"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"time"

	"github.com/syumai/workers/cloudflare"

	"untick/server"
	"untick/server/release"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/store/d1"
	"untick/server/tokens"
)

// The bindings, as wrangler.jsonc names them.
const (
	database = "DB"       // D1; of the aggregator; further ones are DB_1, DB_2, …
	epochs   = "EPOCHS"   // the Durable Object
	reports  = "REPORTS"  // the queue; none is needed
	releases = "RELEASES" // R2; none is needed
)

// configure reads the variables of wrangler.jsonc. They are those of the native server's environment, as far as they make
// sense here.
func configure(env func(string) string, log *slog.Logger) (c server.Config, err error) {
	c = server.Config{Role: server.Role(env("UNTICK_ROLE")), Log: log, Now: time.Now, Other: env("UNTICK_OTHER")}
	if c.Role == "" {
		c.Role = server.All
	}
	var databases int
	for _, n := range []struct {
		name      string
		to        *int
		otherwise int
	}{{"UNTICK_DATABASES", &databases, 1}, {"UNTICK_K", &c.K, 20}, {"UNTICK_WORK", &c.Work, 16}, {"UNTICK_PER_NETWORK", &c.PerNetwork, 1}, {"UNTICK_RATE", &c.Rate, 240}} {
		*n.to = n.otherwise
		if text := env(n.name); text != "" {
			if *n.to, err = strconv.Atoi(text); err != nil {
				return c, fmt.Errorf("couldn't use %s: %w", n.name, err)
			}
		}
	}
	if c.Epoch, err = interval(env, "UNTICK_EPOCH", 24*time.Hour); err != nil {
		return c, err
	}
	if names := env("UNTICK_HOST"); names != "" {
		if c.Role == server.All {
			return c, errors.New("couldn't answer to other names than loopback's in all roles: that is for trying Untick out")
		}
		for _, name := range strings.Split(strings.ToLower(names), ",") {
			c.Hosts = append(c.Hosts, strings.TrimSpace(name))
		}
	}
	return c, secrets(&c, env, databases)
}

// secrets are the parts of a configuration that lie elsewhere: the database, the keys, the token secret.
func secrets(c *server.Config, env func(string) string, databases int) error {
	if text := env("UNTICK_TOKEN_SECRET"); text != "" {
		b, err := base64.StdEncoding.DecodeString(text)
		if err != nil || len(b) != len(tokens.Secret{}) {
			return fmt.Errorf("couldn't use UNTICK_TOKEN_SECRET: it is base64 of %d bytes", len(tokens.Secret{}))
		}
		c.Tokens = (*tokens.Secret)(b)
	} else {
		return errors.New("couldn't do without UNTICK_TOKEN_SECRET")
	}
	object, err := theObject()
	if err != nil {
		return err
	}
	c.Keys, c.GatewayKeys = keys{object, "randomness"}, keys{object, "gateway"}
	c.Issued = object.admit
	if c.Role == server.Relay {
		return nil
	}
	if c.Signing, err = signed.Parse([]byte(env("UNTICK_SIGNING_KEY"))); err != nil {
		return fmt.Errorf("couldn't use UNTICK_SIGNING_KEY: %w", err)
	}
	if c.Store, err = opened(databases); err != nil {
		return err
	}
	if err := releasing(c, env); err != nil {
		return err
	}
	if q := cloudflare.GetBinding(reports); !q.IsUndefined() {
		c.Adder = &queue{q}
	}
	return nil
}

// opened is the store over so many databases.
func opened(databases int) (*store.Store, error) {
	if databases > store.MaxParts {
		return nil, fmt.Errorf("couldn't use UNTICK_DATABASES: there can be up to %d", store.MaxParts)
	}
	var parts []*store.Store
	for i := range databases {
		name := database
		if i > 0 {
			name = fmt.Sprintf("%s_%d", database, i)
		}
		connector, err := d1.Open(cloudflare.GetBinding(name))
		if err != nil {
			return nil, fmt.Errorf("couldn't open the database %s: %w", name, err)
		}
		parts = append(parts, store.Direct(sql.OpenDB(connector)))
	}
	return store.Over(parts...)
}

// releasing is where releases are kept and served from, if anywhere, and when they are made.
func releasing(c *server.Config, env func(string) string) error {
	every, err := interval(env, "UNTICK_RELEASE_EVERY", 0)
	if err != nil {
		return err
	}
	bucket := cloudflare.GetBinding(releases)
	if bucket.IsUndefined() {
		if every > 0 {
			return fmt.Errorf("couldn't find the binding %s for releases", releases)
		}
		return nil
	}
	kept := &shelf{bucket: bucket}
	c.Releases = kept
	if every > 0 {
		c.Schedule = &release.Schedule{Release: release.Release{Store: c.Store, Key: c.Signing, CSVOnly: true}, Shelf: kept, Every: every, Now: c.Now}
	}
	return nil
}
