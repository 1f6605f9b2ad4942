package main

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/release"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/tokens"
)

type options struct {
	addr, metrics, db, keys, tokenSecret, releases string
	tlsCert, tlsKey, acme, acmeDirectory, plain    string
	role                                           server.Role
	other                                          string
	hosts                                          []string
	proxies                                        []netip.Prefix
	k, work, perNetwork, rate                      int
	epoch                                          time.Duration
	limits                                         server.Limits
	releaseEvery                                   time.Duration
}

// flags declares the options; operating.md has them as a table, which a test holds against this.
func (o *options) flags() *flag.FlagSet {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	o.limits = server.DefaultLimits()
	o.role = server.All
	flags.Func("role", "`all` (the default): both parties, on loopback, to try Untick out; or one of them: aggregator, or relay,randomness",
		func(s string) error { o.role = server.Role(s); return nil })
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8787", "`address` to listen on; plain HTTP unless -tls-cert or -acme is given")
	flags.StringVar(&o.metrics, "metrics", "", "loopback `address` for /metrics, /readyz and /healthz; not listened on if not given")
	o.databaseFlag(flags)
	flags.StringVar(&o.keys, "keys", "", "`folder` of the epochs' keys; FILE.keys beside the database if not given")
	flags.StringVar(&o.releases, "releases", "", "`folder` that releases are made in, to be served; none is if not given")
	flags.DurationVar(&o.releaseEvery, "release-every", 0, "`time` after which the next release is made in the folder of -releases, whole days; none is made if it is 0")
	flags.StringVar(&o.other, "other", "", "base `URL` of the other party, as clients and this server reach it")
	flags.StringVar(&o.tokenSecret, "token-secret", "", "`file` of 32 random bytes that both parties are given, mode 0600; role all makes its own")
	flags.StringVar(&o.tlsCert, "tls-cert", "", "`file` of the certificate's chain, for TLS; read again every minute")
	flags.StringVar(&o.tlsKey, "tls-key", "", "`file` of the certificate's key, mode 0600")
	flags.StringVar(&o.acme, "acme", "", "`folder` of certificates that are fetched for the names of -host and renewed, under the terms of the authority; -addr is port 443 then")
	flags.StringVar(&o.acmeDirectory, "acme-directory", server.LetsEncrypt, "`URL` of the authority that -acme fetches from (RFC 8555)")
	flags.StringVar(&o.plain, "plain", "", "`address` for plain HTTP beside -acme, which leads to HTTPS; port 80")
	flags.IntVar(&o.k, "k", 3, "`reports` that must agree before they can be read; clients off this machine accept no less than 20")
	flags.IntVar(&o.work, "work", 16, "proof of work for an issuance of tokens, in `bits`")
	flags.IntVar(&o.perNetwork, "per-network", 1, "`issuances` of tokens to one network (an IPv4 address, an IPv6 /56) in an epoch")
	flags.IntVar(&o.rate, "rate", 240, "`requests` of one network in a minute to the relay's party: envelopes, randomness, tokens; 0 is no limit")
	flags.IntVar(&o.limits.Connections, "connections", o.limits.Connections, "open `connections`; more wait to be accepted")
	flags.DurationVar(&o.limits.Drain, "drain", 0, "`time` to answer on, no longer ready, before the end, for a load balancer to notice")
	flags.DurationVar(&o.epoch, "epoch", 24*time.Hour, "`length` of an epoch; the same for both parties, and as at the database's first start")
	o.hostFlag(flags)
	flags.Func("proxy", "`network` (CIDR) of proxies whose X-Forwarded-For is believed; may be given several times", func(s string) error {
		p, err := netip.ParsePrefix(s)
		o.proxies = append(o.proxies, p)
		return err
	})
	return flags
}

func (o *options) databaseFlag(flags *flag.FlagSet) {
	flags.StringVar(&o.db, "db", "untick.db", "`file` of the aggregator's database")
}

func (o *options) hostFlag(flags *flag.FlagSet) {
	flags.Func("host", "`name` of this server as clients know it, beside loopback's; may be given several times", func(s string) error {
		o.hosts = append(o.hosts, strings.ToLower(s))
		return nil
	})
}

// several are the options that may be given more than once; in the environment their values stand in one, with commas.
var several = []string{"host", "proxy"}

// variable is an option's name in the environment.
func variable(name string) string {
	return "UNTICK_" + strings.ToUpper(strings.ReplaceAll(name, "-", "_"))
}

// fromEnvironment sets the options that the environment names. Arguments, parsed afterwards, go before it.
func fromEnvironment(flags *flag.FlagSet, env func(string) string) (err error) {
	flags.VisitAll(func(f *flag.Flag) {
		value := env(variable(f.Name))
		if value == "" || err != nil {
			return
		}
		values := []string{value}
		if slices.Contains(several, f.Name) {
			values = strings.Split(value, ",")
		}
		for _, v := range values {
			if e := flags.Set(f.Name, strings.TrimSpace(v)); e != nil {
				err = fmt.Errorf("couldn't use %s: %w", variable(f.Name), e)
			}
		}
	})
	return err
}

func parse(args []string, env func(string) string, stderr io.Writer) (o options, err error) {
	flags := o.flags()
	flags.SetOutput(stderr)
	if err := fromEnvironment(flags, env); err != nil {
		return o, err
	}
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	switch {
	case flags.NArg() > 0:
		return o, fmt.Errorf("couldn't understand %q", flags.Arg(0))
	case (o.tlsCert == "") != (o.tlsKey == ""):
		return o, errors.New("couldn't use one of -tls-cert and -tls-key without the other")
	case o.acme != "" && o.tlsCert != "":
		return o, errors.New("couldn't use -acme with -tls-cert")
	case o.plain != "" && o.acme == "":
		return o, errors.New("couldn't use -plain without -acme")
	case o.releaseEvery != 0 && (o.releaseEvery < 24*time.Hour || o.releases == "" || o.role == server.Relay):
		return o, errors.New("couldn't use -release-every: it is a day or more, and for a server with -releases")
	case o.limits.Connections < 1 || o.limits.Drain < 0 || o.rate < 0:
		return o, errors.New("couldn't use such -connections, -drain or -rate")
	}
	if o.keys == "" {
		o.keys = o.db + ".keys"
	}
	return o, nil
}

// tls is nil for plain HTTP, and the second answer but where certificates are fetched.
func (o *options) tls(log *slog.Logger) (*tls.Config, *server.ACME, error) {
	switch {
	case o.acme != "":
		a := &server.ACME{Names: o.hosts, Folder: o.acme, Directory: o.acmeDirectory, Log: log}
		if err := a.Open(); err != nil {
			return nil, nil, err
		}
		return a.TLS(), a, nil
	case o.tlsCert != "":
		c, err := server.TLS(o.tlsCert, o.tlsKey, time.Now)
		return c, nil, err
	}
	return nil, nil, nil
}

// config opens what the role needs, and nothing that it does not: the relay has no database, the aggregator no keys of
// the randomness.
func (o *options) config(ctx context.Context, log *slog.Logger) (c server.Config, closeStore func() error, err error) {
	c = server.Config{
		Role: o.role, Log: log, Now: time.Now, K: o.k, Epoch: o.epoch, Work: o.work, PerNetwork: o.perNetwork, Rate: o.rate,
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
		if c.Signing, err = o.signing(); err != nil {
			return c, closeStore, errors.Join(err, closeStore())
		}
		if o.releases != "" {
			root, err := os.OpenRoot(o.releases)
			if err != nil {
				return c, closeStore, errors.Join(fmt.Errorf("couldn't open the folder of releases: %w", err), closeStore())
			}
			c.Releases = root.FS()
			if o.releaseEvery > 0 {
				c.Schedule = &release.Schedule{
					Release: release.Release{Store: c.Store, Key: c.Signing}, Shelf: release.Folder(o.releases), Every: o.releaseEvery, Now: c.Now,
				}
			}
			closeStore = func() error { return errors.Join(root.Close(), c.Store.Close()) }
		}
	}
	return c, closeStore, nil
}

// signing is the key of the signed documents, beside the database and not among the epochs' keys: it is to outlive them all,
// and belongs into a backup. It bears the server's name.
func (o *options) signing() (*signed.Key, error) {
	name := "localhost"
	if len(o.hosts) > 0 {
		name = o.hosts[0]
	}
	return signed.LoadOrMake(o.db+".signing", name)
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
