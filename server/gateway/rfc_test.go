package gateway

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"encoding/hex"
	"testing"
)

func unhex(t testing.TB, s string) []byte {
	t.Helper()
	b, err := hex.DecodeString(s)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func equal(t *testing.T, what string, got []byte, want string) {
	t.Helper()
	if !bytes.Equal(got, unhex(t, want)) {
		t.Errorf("%s: %x, want %s", what, got, want)
	}
}

func pairOf(t testing.TB, epoch uint32, secret string) *pair {
	t.Helper()
	k, err := hpke.DHKEM(ecdh.X25519()).NewPrivateKey(unhex(t, secret))
	if err != nil {
		t.Fatal(err)
	}
	return &pair{epoch, k}
}

// RFC 9458 appendix A, the gateway's half.
const (
	rfcSecret   = "3c168975674b2fa8e465970b79c8dcf09f1c741626480bd4c6162fc5b6a98e1a"
	rfcConfig   = "01002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e79815500080001000100010003"
	rfcRequest  = "00034745540568747470730b6578616d706c652e636f6d012f"
	rfcSealed   = "010020000100014b28f881333e7c164ffc499ad9796f877f4e1051ee6d31bad19dec96c208b4726374e469135906992e1268c594d2a10c695d858c40a026e7965e7d86b83dd440b2c0185204b4d63525"
	rfcExported = "62d87a6ba569ee81014c2641f52bea36"
	rfcNonce    = "c789e7151fcba46158ca84b04464910d"
	rfcAnswer   = "0140c8"
	rfcReply    = "c789e7151fcba46158ca84b04464910d86f9013e404feea014e7be4a441f234f857fbd"
)

func TestRFC9458(t *testing.T) {
	p := pairOf(t, 0x101, rfcSecret) // its lowest byte is the example's key identifier
	if config := p.config(); !bytes.Equal(config[:35], unhex(t, rfcConfig)[:35]) || len(config) != 35+2+4 {
		t.Errorf("configuration %x", config) // the example offers ChaCha20-Poly1305 as well
	}
	plain, reply, err := open([]*pair{p}, unhex(t, rfcSealed))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "request", plain, rfcRequest)
	equal(t, "secret", reply.secret, rfcExported)
	q, err := decodeRequest(plain)
	if err != nil || q.method != "GET" || q.scheme != "https" || q.authority != "example.com" || q.path != "/" || q.content != nil {
		t.Errorf("%+v, %v", q, err)
	}
	equal(t, "answer", encodeResponse(200, nil, nil, 1)[:3], rfcAnswer)
	sealed, err := reply.sealWith(unhex(t, rfcNonce), unhex(t, rfcAnswer))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "reply", sealed, rfcReply)
}

// TestRFC9180 is appendix A.1.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode, as the receiver.
func TestRFC9180(t *testing.T) {
	p := pairOf(t, 1, "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8")
	equal(t, "public key", p.secret.PublicKey().Bytes(), "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d")
	r, err := hpke.NewRecipient(unhex(t, "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"), p.secret,
		hpke.HKDFSHA256(), hpke.AES128GCM(), unhex(t, "4f6465206f6e2061204772656369616e2055726e"))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := r.Open([]byte("Count-0"), unhex(t, "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a"))
	if err != nil || string(plain) != "Beauty is truth, truth beauty" {
		t.Errorf("%q, %v", plain, err)
	}
	exported, err := r.Export("TestContext", 32)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "export", exported, "e9e43065102c3836401bed8c3c3c75ae46be1639869391d62c61f1ec7af54931")
}
