package main

import (
	"crypto/rand"
	"encoding/base64"
	"testing"

	"untick/wasm/report"
	"untick/wasm/threshold"
)

func TestTokensInWasm(t *testing.T) {
	r := start(t)
	key, err := threshold.TokenKey(make([]byte, 32), 20781)
	if err != nil {
		t.Fatal(err)
	}
	public := key.Public()
	asked := r.call(t, "ask_tokens", object{"epoch": 20781, "k": 20, "work": 10, "public_key": public[:]})
	response, err := key.Issue(rand.Reader, unbase64(t, asked["request"]), 19, 10)
	if err != nil {
		t.Fatal(err)
	}
	taken := r.call(t, "take_tokens", object{"state": asked["state"], "response": response})
	tokens, ok := taken["tokens"].([]any)
	if !ok || len(tokens) != 19 || taken["epoch"] != 20781. {
		t.Fatal(taken)
	}
	for _, one := range tokens {
		token, err := base64.URLEncoding.DecodeString(one.(string))
		if err != nil {
			t.Fatal(err)
		}
		if err := key.Redeem(token); err != nil {
			t.Fatal(err)
		}
	}
	for name, in := range map[string]object{
		"endless work": {"epoch": 1, "k": 20, "work": 60, "public_key": public[:]}, "k": {"epoch": 1, "k": 65, "work": 1, "public_key": public[:]},
		"key": {"epoch": 1, "k": 20, "work": 1, "public_key": public[:31]},
	} {
		if out := r.call(t, "ask_tokens", in); out["error"] == nil {
			t.Errorf("%s: %v", name, out)
		}
	}
	response[10] ^= 1
	if out := r.call(t, "take_tokens", object{"state": asked["state"], "response": response}); out["error"] == nil {
		t.Error("a spoilt answer was taken:", out)
	}
}

// TestSizesInWasm: whatever is found, each message is as long as for any other finding.
func TestSizesInWasm(t *testing.T) {
	r := start(t)
	key, err := threshold.NewKey(rand.Reader, 20781)
	if err != nil {
		t.Fatal(err)
	}
	public := key.Public()
	keys := unhex(t, "002901002031e1f05a740102115220e9af918f738674aec95f54db6e04eb705aae8e798155000400010001")
	token := base64.URLEncoding.EncodeToString(make([]byte, threshold.TokenSize))
	sizes := map[[4]int]bool{}
	for _, change := range []func(in, finding object){
		func(in, f object) {},
		func(in, f object) { in["host"], f["label"], f["cues"] = "x.localhost", "?", []string{} },
		func(in, f object) { in["host"] = "a-rather-long-name-of-a-shop-that-sells-everything.localhost" },
		func(in, f object) { f["purpose"], f["language"], f["page_kind"] = "marketing", "de", "settings" },
	} {
		in := sampleInput()
		change(in, in["finding"].(object))
		prepared := r.call(t, "prepare", in)
		blinded := r.call(t, "blind", object{"messages": []any{prepared["bytes"], prepared["label_bytes"]}, "epoch": 20781, "k": 3})
		request := unbase64(t, blinded["request"])
		response, err := key.Evaluate(rand.Reader, request)
		if err != nil {
			t.Fatal(err)
		}
		sealed := r.call(t, "seal", object{"state": blinded["state"], "response": response, "public_key": public[:],
			"epoch": 20781, "k": 3, "secret": make([]byte, 32)})
		for _, one := range sealed["reports"].([]any) {
			body := one.(object)["report"]
			enveloped := r.call(t, "encapsulate", object{
				"keys": keys, "method": "POST", "authority": "untick.example", "path": "/v1/report", "token": token, "body": body})
			sizes[[4]int{len(request), len(response), len(unbase64(t, body)), len(unbase64(t, enveloped["request"]))}] = true
		}
	}
	if len(sizes) != 1 {
		t.Errorf("findings can be told apart by their lengths: %v", sizes)
	}
	for size := range sizes {
		t.Logf("request %d, response %d, report %d, envelope %d bytes", size[0], size[1], size[2], size[3])
	}
	if m, l := report.MeasurementSize, report.LabelTextSize; m > threshold.MaxMessage || l > threshold.MaxMessage {
		t.Errorf("%d and %d bytes do not fit", m, l)
	}
}
