package main

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"testing"

	"untick/wasm/threshold"
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

// TestRFC7748 is section 5.2, and its iteration a thousand times over.
func TestRFC7748(t *testing.T) {
	for _, v := range [][3]string{
		{"a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4", "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c", "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"},
		{"4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d", "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493", "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957"},
	} {
		got, err := x25519(unhex(t, v[0]), unhex(t, v[1]))
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "X25519", got, v[2])
	}
	k := make([]byte, 32)
	k[0] = 9
	u := bytes.Clone(k)
	for range 1000 {
		next, err := x25519(k, u)
		if err != nil {
			t.Fatal(err)
		}
		k, u = next, k
	}
	equal(t, "after 1000 iterations", k, "684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51")
}

func TestLowOrder(t *testing.T) {
	for _, point := range []string{
		"0000000000000000000000000000000000000000000000000000000000000000", "0100000000000000000000000000000000000000000000000000000000000000",
		"e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
	} {
		if out, err := x25519(bytes.Repeat([]byte{7}, 32), unhex(t, point)); !errors.Is(err, errPoint) {
			t.Errorf("%s: %x, %v", point, out, err)
		}
	}
}

// TestRFC9180 is appendix A.1.1 as the sender, with its intermediate values.
func TestRFC9180(t *testing.T) {
	s, err := newSender(unhex(t, "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736"),
		unhex(t, "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"), unhex(t, "4f6465206f6e2061204772656369616e2055726e"))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "enc", s.enc, "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431")
	equal(t, "key", s.key, "4531685d41d65f03dc48f6b8302c05b0")
	equal(t, "base_nonce", s.nonce, "56d890e5accaaf011cff4b7d")
	equal(t, "exporter_secret", s.exporter, "45ff1c2e220db587171952c0592d5f5ebe103f1561a2614e38f2ffd47e99e3f8")
	sealed, err := s.seal([]byte("Count-0"), unhex(t, "4265617574792069732074727574682c20747275746820626561757479"))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "ciphertext", sealed, "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a")
	for context, want := range map[string]string{
		"":            "3853fe2b4035195a573ffc53856e77058e15d9ea064de3e59f4961d0095250ee",
		"\x00":        "2e8f0b54673c7029649d4eb9d5e33bf1872cf76d623ff164ac185da9e88c21a5",
		"TestContext": "e9e43065102c3836401bed8c3c3c75ae46be1639869391d62c61f1ec7af54931",
	} {
		got, err := s.export(context, 32)
		if err != nil {
			t.Fatal(err)
		}
		equal(t, "export", got, want)
	}
}

// TestRFC9458 is appendix A, the client's half.
func TestRFC9458(t *testing.T) {
	keys := unhex(t, "002d"+"01002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e79815500080001000100010003")
	plain := unhex(t, "00034745540568747470730b6578616d706c652e636f6d012f")
	if got := encodeRequest("GET", "example.com", "/", nil, nil, 1); !bytes.Equal(bytes.TrimRight(got, "\x00"), plain) {
		t.Errorf("binary request %x", got)
	}
	e, err := encapsulateWith(bytes.NewReader(unhex(t, "bc51d5e930bda26589890ac7032f70ad12e4ecb37abb1b65b1256c9c48999c73")), keys, plain)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "request", e.request, "010020000100014b28f881333e7c164ffc499ad9796f877f4e1051ee6d31bad19dec96c208b4726374e469135906992e1268c594d2a10c695d858c40a026e7965e7d86b83dd440b2c0185204b4d63525")
	equal(t, "secret", e.state[encSize:], "62d87a6ba569ee81014c2641f52bea36")
	answer, err := decapsulateWith(e.state, unhex(t, "c789e7151fcba46158ca84b04464910d86f9013e404feea014e7be4a441f234f857fbd"))
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "answer", answer, "0140c8")
	if r, err := decodeResponse(answer); err != nil || r.status != 200 || r.content != nil {
		t.Errorf("%+v, %v", r, err)
	}
}

// TestAgainstStandardLibrary opens with crypto/hpke what is sealed here.
func TestAgainstStandardLibrary(t *testing.T) {
	for i := range 100 {
		key, err := hpke.DHKEM(ecdh.X25519()).GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		ephemeral, info, plain := make([]byte, 32), make([]byte, i), make([]byte, 3*i)
		for _, b := range [][]byte{ephemeral, info, plain} {
			if _, err := rand.Read(b); err != nil {
				t.Fatal(err)
			}
		}
		s, err := newSender(ephemeral, key.PublicKey().Bytes(), info)
		if err != nil {
			t.Fatal(err)
		}
		sealed, err := s.seal(info, plain)
		if err != nil {
			t.Fatal(err)
		}
		r, err := hpke.NewRecipient(s.enc, key, hpke.HKDFSHA256(), hpke.AES128GCM(), info)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := r.Open(info, sealed); err != nil || !bytes.Equal(got, plain) {
			t.Fatalf("run %d: %v", i, err)
		}
		mine, err := s.export("context", 16)
		if err != nil {
			t.Fatal(err)
		}
		if theirs, err := r.Export("context", 16); err != nil || !bytes.Equal(mine, theirs) {
			t.Fatalf("run %d: exports differ: %v", i, err)
		}
	}
}

func TestGatewayKeyRefuses(t *testing.T) {
	good := "01002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e7981550004" + "00010001"
	for name, keys := range map[string]string{
		"empty": "", "cut": "0029" + good[:60], "another KEM": "0029" + "010010" + good[6:], "another AEAD": "0029" + good[:74] + "00010003",
		"length": "0029" + good[:70] + "0008" + good[74:], "half a pair": "002b" + good[:70] + "0006" + good[74:] + "0001",
	} {
		if _, _, err := gatewayKey(unhex(t, keys)); !errors.Is(err, errKeys) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if header, _, err := gatewayKey(unhex(t, "0003010010"+"0029"+good)); err != nil || hex.EncodeToString(header) != "01002000010001" {
		t.Errorf("the second of two: %x, %v", header, err)
	}
}

func FuzzGatewayKey(f *testing.F) {
	f.Add(unhex(f, "002901002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e798155000400010001"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if header, public, err := gatewayKey(b); err == nil && (len(header) != 7 || len(public) != 32) {
			t.Fatal(header, public)
		}
	})
}

func FuzzDecodeResponse(f *testing.F) {
	f.Add(unhex(f, "0140c8"))
	f.Add(unhex(f, "0140c904016101620268690000"))
	f.Fuzz(func(t *testing.T, b []byte) {
		if r, err := decodeResponse(b); err == nil && (r.status < 200 || r.status > 599 || len(r.fields) > threshold.MaxFields) {
			t.Fatal(r)
		}
	})
}
