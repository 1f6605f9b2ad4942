package main

import (
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"strings"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/store"
	"untick/server/tokens"
)

type options struct {
	addr, db, keys, tokenSecret string
	role                        server.Role
	other                       string
	hosts                       []string
	proxies                     []netip.Prefix
	k, work, perNetwork         int
	epoch                       time.Duration
}

func parse(args []string, stderr io.Writer) (o options, err error) {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	flags.SetOutput(stderr)
	role := flags.String("role", "all", "all: both parties, on loopback, to try Untick out; or one of them: aggregator, or relay,randomness")
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8787", "address to listen on, for plain HTTP")
	flags.StringVar(&o.db, "db", "untick.db", "file of the aggregator's database")
	flags.StringVar(&o.keys, "keys", "", "folder of the epochs' keys; FILE.keys beside the database if not given")
	flags.StringVar(&o.other, "other", "", "base URL of the other party, as clients and this server reach it")
	flags.StringVar(&o.tokenSecret, "token-secret", "", "file of 32 random bytes that both parties are given; role all makes its own")
	flags.IntVar(&o.k, "k", 3, "reports that must agree before they can be read; clients off this machine accept no less than 20")
	flags.IntVar(&o.work, "work", 16, "proof of work for an issuance of tokens, in bits")
	flags.IntVar(&o.perNetwork, "per-network", 1, "issuances of tokens to one network (an IPv4 address, an IPv6 /56) in an epoch")
	flags.DurationVar(&o.epoch, "epoch", 24*time.Hour, "length of an epoch; the same for both parties, and as at the database's first start")
	flags.Func("host", "name of this server as clients know it, beside loopback's; may be given several times", func(s string) error {
		o.hosts = append(o.hosts, strings.ToLower(s))
		return nil
	})
	flags.Func("proxy", "network (CIDR) of proxies whose X-Forwarded-For is believed; may be given several times", func(s string) error {
		p, err := netip.ParsePrefix(s)
		o.proxies = append(o.proxies, p)
		return err
	})
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	if flags.NArg() > 0 {
		return o, fmt.Errorf("couldn't understand %q", flags.Arg(0))
	}
	o.role = server.Role(*role)
	if o.keys == "" {
		o.keys = o.db + ".keys"
	}
	return o, nil
}

// config opens what the role needs, and nothing that it does not: the relay has no database, the aggregator no keys of
// the randomness.
func (o *options) config(ctx context.Context, log *slog.Logger) (c server.Config, closeStore func() error, err error) {
	c = server.Config{
		Role: o.role, Log: log, Now: time.Now, K: o.k, Epoch: o.epoch, Work: o.work, PerNetwork: o.perNetwork,
		Other: strings.TrimSuffix(o.other, "/"), Hosts: o.hosts, Proxies: o.proxies,
	}
	closeStore = func() error { return nil }
	if c.Tokens, err = o.secret(); err != nil {
		return c, closeStore, err
	}
	if o.role != server.Aggregator {
		c.Keys = epochkey.Dir(o.keys)
	}
	if o.role != server.Relay {
		c.GatewayKeys = epochkey.Dir(filepath.Join(o.keys, "gateway"))
		if c.Store, err = store.Open(ctx, o.db); err != nil {
			return c, closeStore, err
		}
		closeStore = c.Store.Close
	}
	return c, closeStore, nil
}

func (o *options) secret() (*tokens.Secret, error) {
	switch {
	case o.tokenSecret != "":
		return tokens.Load(o.tokenSecret)
	case o.role != server.All:
		return nil, errors.New("couldn't share tokens with the other party: -token-secret names no file (32 random bytes, the same for both)")
	}
	if err := os.MkdirAll(o.keys, 0o700); err != nil {
		return nil, fmt.Errorf("couldn't make the folder of keys: %w", err)
	}
	var made tokens.Secret
	rand.Read(made[:]) // never fails
	return tokens.LoadOrMake(filepath.Join(o.keys, "token.secret"), made)
}
