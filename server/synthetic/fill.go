package synthetic

import (
	"context"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"untick/server"
	"untick/server/epochkey"
	"untick/server/signed"
	"untick/server/store"
	"untick/server/tokens"
	"untick/wasm/report"
)

// Filler fills a store with what the installs of a world report, epoch after epoch, through a server's own handlers.
type Filler struct {
	World *World
	Store *store.Store // empty; it is marked as synthetic for good
	K     int
	Epoch time.Duration
	Now   time.Time // the last epoch is that of this moment
	// Said is told of each epoch that is done; nil for nobody.
	Said func(epoch, reports int)
}

// Truth is what was reported: how many installs sent each message, by its encoding.
type Truth map[string]int

// Fill fills the store and returns what was reported. What it began is of no use after an error.
func (f *Filler) Fill(ctx context.Context) (Truth, error) {
	if err := f.Store.MarkSynthetic(ctx); err != nil {
		return nil, err
	}
	length := int64(f.Epoch / time.Second)
	last := f.Now.Unix() / length
	var clock atomic.Int64
	clock.Store((last - int64(f.World.Size.Epochs) + 1) * length)
	keys, err := os.MkdirTemp("", "untick-synthetic-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(keys)
	s, err := f.server(ctx, keys, func() time.Time { return time.Unix(clock.Load(), 0) })
	if err != nil {
		return nil, err
	}
	l := newPipes()
	h := &http.Server{Handler: s, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError), ReadHeaderTimeout: time.Minute}
	go h.Serve(l)
	defer h.Close()
	client := &http.Client{Transport: &http.Transport{DialContext: l.dial, MaxIdleConnsPerHost: runtime.GOMAXPROCS(0)}}
	defer client.CloseIdleConnections()
	truth := Truth{}
	for at := range f.World.Size.Epochs {
		n, err := f.epoch(ctx, client, at, uint32(clock.Load()/length), truth)
		if err != nil {
			return nil, fmt.Errorf("couldn't fill epoch %d: %w", at, err)
		}
		if err := s.Tick(ctx); err != nil {
			return nil, err
		}
		if f.Said != nil {
			f.Said(at, n)
		}
		if at < f.World.Size.Epochs-1 {
			clock.Add(length)
		}
	}
	return truth, nil
}

// server is one that plays both parties, with its epochs' keys in a folder.
func (f *Filler) server(ctx context.Context, keys string, now func() time.Time) (*server.Server, error) {
	key, err := signed.New("synthetic.localhost")
	if err != nil {
		return nil, err
	}
	return server.New(ctx, server.Config{
		Role: server.All, Log: slog.New(slog.DiscardHandler), Now: now, K: f.K, Epoch: f.Epoch, Store: f.Store, Filling: true,
		Keys: epochkey.Dir(filepath.Join(keys, "randomness")), GatewayKeys: epochkey.Dir(filepath.Join(keys, "gateway")), Tokens: &tokens.Secret{}, PerNetwork: 1, Signing: key,
	})
}

// epoch has every install of an epoch report, several side by side, and adds what they did to truth.
func (f *Filler) epoch(ctx context.Context, client *http.Client, at int, epoch uint32, truth Truth) (int, error) {
	i := install{http: client, server: "http://localhost", epoch: epoch, k: f.K}
	if err := i.learn(ctx); err != nil {
		return 0, err
	}
	sent, n := f.messages(at, epoch, truth)
	queue := make(chan [][]byte)
	failed := make(chan error, 1)
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var working sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		working.Go(func() {
			for messages := range queue {
				if err := i.report(ctx, messages); err != nil {
					select {
					case failed <- err:
						cancel()
					default: // another failed first
					}
				}
			}
		})
	}
	for _, messages := range sent {
		queue <- messages
	}
	close(queue)
	working.Wait()
	select {
	case err := <-failed:
		return 0, err
	default:
		return n, ctx.Err()
	}
}

// messages are what the installs of an epoch send, and how many those are.
func (f *Filler) messages(at int, epoch uint32, truth Truth) (sent [][][]byte, n int) {
	for i := range f.World.Sites {
		s := &f.World.Sites[i]
		for _, v := range f.World.visits(s, at) {
			var messages [][]byte
			for _, seen := range v.Seen {
				messages = append(messages, encode(s, v.Region, seen, epoch)...)
			}
			if len(messages) == 0 {
				continue
			}
			for _, m := range messages {
				truth[string(m)]++
			}
			sent, n = append(sent, messages), n+len(messages)
		}
	}
	return sent, n
}

// encode makes the measurement and the label text of a control. The world holds nothing that has no code.
func encode(s *Site, region report.Region, seen Sight, epoch uint32) [][]byte {
	c := seen.Control
	m := &report.Measurement{
		Epoch: epoch, Site: s.Domain, PageKind: c.PageKind, Kind: c.Kind, Purpose: c.Purpose, Polarity: c.Polarity, State: seen.State,
		Cues: c.Cues, Language: s.Language, Region: region, Rules: 1,
	}
	first, err := m.Encode()
	if err != nil {
		panic(err)
	}
	text, err := report.NewLabelText(m, c.Label)
	if err != nil {
		panic(err)
	}
	second, err := text.Encode()
	if err != nil {
		panic(err)
	}
	return [][]byte{first, second}
}

// pipes is a listener whose connections are in memory, so that filling opens no port.
type pipes struct {
	conns chan net.Conn
	ended chan struct{}
	once  sync.Once
}

func newPipes() *pipes { return &pipes{conns: make(chan net.Conn), ended: make(chan struct{})} }

func (p *pipes) dial(ctx context.Context, _, _ string) (net.Conn, error) {
	near, far := net.Pipe()
	select {
	case p.conns <- far:
		return near, nil
	case <-p.ended:
		return nil, net.ErrClosed
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	case <-p.ended:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { p.once.Do(func() { close(p.ended) }); return nil }
func (p *pipes) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }
