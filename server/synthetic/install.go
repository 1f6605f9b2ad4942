package synthetic

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"untick/wasm/threshold"
)

// install reports as the extension does, from a secret of its own: it has its messages blinded by the randomness server, seals
// them, and sends each.
type install struct {
	http   *http.Client
	server string
	epoch  uint32
	k      int
	key    threshold.PublicKey // the randomness server's
}

// learn asks the server for the randomness server's key.
func (i *install) learn(ctx context.Context) error {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, i.server+"/v1/config", nil)
	if err != nil {
		return err
	}
	resp, err := i.http.Do(r)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var config struct {
		Epoch      uint32 `json:"epoch"`
		K          int    `json:"k"`
		PublicKeys []struct {
			Key string `json:"key"`
		} `json:"public_keys"`
	}
	if err := json.NewDecoder(io.LimitReader(resp.Body, 1<<16)).Decode(&config); err != nil {
		return fmt.Errorf("couldn't read the server's description: %w", err)
	}
	if len(config.PublicKeys) != 1 || config.Epoch != i.epoch || config.K != i.k {
		return errors.New("couldn't use the server's description: it is of another epoch")
	}
	key, err := base64.StdEncoding.DecodeString(config.PublicKeys[0].Key)
	if err != nil || len(key) != len(threshold.PublicKey{}) {
		return errors.New("couldn't read the randomness server's key")
	}
	i.key = threshold.PublicKey(key)
	return nil
}

// report sends messages. The server must acknowledge each.
func (i *install) report(ctx context.Context, messages [][]byte) error {
	blinded, request, err := threshold.Blind(rand.Reader, i.epoch, i.k, messages)
	if err != nil {
		return err
	}
	response, err := i.post(ctx, "/v1/randomness", request, http.StatusOK)
	if err != nil {
		return err
	}
	outputs, err := blinded.Finalize(response, i.key)
	if err != nil {
		return err
	}
	secret := make([]byte, threshold.SecretSize)
	rand.Read(secret) // never fails
	for n := range outputs {
		sealed, err := outputs[n].Seal(rand.Reader, secret)
		if err != nil {
			return err
		}
		if _, err := i.post(ctx, "/v1/report", sealed, http.StatusCreated); err != nil {
			return err
		}
	}
	return nil
}

func (i *install) post(ctx context.Context, path string, body []byte, want int) ([]byte, error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, i.server+path, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", "application/octet-stream")
	resp, err := i.http.Do(r)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	answer, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != want {
		return nil, fmt.Errorf("couldn't report: %s answers %d %s", path, resp.StatusCode, answer)
	}
	return answer, nil
}
