package threshold

import (
	"bytes"
	"crypto/rand"
	"flag"
	"testing"

	"github.com/cloudflare/circl/group"
	"github.com/cloudflare/circl/oprf"
	"github.com/cloudflare/circl/secretsharing"
	"github.com/cloudflare/circl/zk/dleq"
)

// These tests hold each half of ours against the other half of cloudflare/circl, an implementation that shares no code
// with it.

var oracleRuns = flag.Int("oracle", 100, "random runs against the oracle")

// TestOurClientWithTheirServer and TestTheirClientWithOurServer agree on outputs and on proofs, singly and in batches.
func TestOurClientWithTheirServer(t *testing.T) {
	for run := range *oracleRuns {
		their, err := oprf.GenerateKey(oprf.SuiteRistretto255, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		var public PublicKey
		copy(public[:], marshal(t, their.Public()))
		messages := someMessages(t, 1+run%10)
		blinded, request, err := Blind(rand.Reader, 7, 3, messages)
		if err != nil {
			t.Fatal(err)
		}
		theirs := &oprf.EvaluationRequest{}
		for i := range int(request[6]) {
			e := group.Ristretto255.NewElement()
			if err := e.UnmarshalBinary(request[7+32*i : 39+32*i]); err != nil {
				t.Fatal(err)
			}
			theirs.Elements = append(theirs.Elements, e)
		}
		server := oprf.NewVerifiableServer(oprf.SuiteRistretto255, their)
		evaluation, err := server.Evaluate(theirs)
		if err != nil {
			t.Fatal(err)
		}
		response := bytes.Clone(request)
		for i, e := range evaluation.Elements {
			copy(response[7+32*i:], marshal(t, e))
		}
		proof, err := evaluation.Proof.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		outputs, err := blinded.Finalize(append(response, proof...), public)
		if err != nil {
			t.Fatal(err)
		}
		for i, o := range outputs {
			want, err := server.FullEvaluate(oprfInput(7, 3, messages[i]))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(o.y, want) {
				t.Fatalf("run %d: our output %x, theirs %x", run, o.y, want)
			}
		}
	}
}

func TestTheirClientWithOurServer(t *testing.T) {
	for run := range *oracleRuns {
		key, err := NewKey(rand.Reader, 7)
		if err != nil {
			t.Fatal(err)
		}
		public := key.Public()
		theirPublic := new(oprf.PublicKey)
		if err := theirPublic.UnmarshalBinary(oprf.SuiteRistretto255, public[:]); err != nil {
			t.Fatal(err)
		}
		theirSecret := new(oprf.PrivateKey)
		if err := theirSecret.UnmarshalBinary(oprf.SuiteRistretto255, key.Bytes()); err != nil {
			t.Fatal(err)
		}
		messages := someMessages(t, 1+run%10)
		client := oprf.NewVerifiableClient(oprf.SuiteRistretto255, theirPublic)
		data, theirs, err := client.Blind(messages)
		if err != nil {
			t.Fatal(err)
		}
		request := appendBatch(nil, 7, len(messages))
		for _, e := range theirs.Elements {
			request = append(request, marshal(t, e)...)
		}
		response, err := key.Evaluate(rand.Reader, request)
		if err != nil {
			t.Fatal(err)
		}
		evaluation := &oprf.Evaluation{Proof: new(dleq.Proof)}
		for i := range messages {
			e := group.Ristretto255.NewElement()
			if err := e.UnmarshalBinary(response[7+32*i : 39+32*i]); err != nil {
				t.Fatal(err)
			}
			evaluation.Elements = append(evaluation.Elements, e)
		}
		if err := evaluation.Proof.UnmarshalBinary(group.Ristretto255, response[len(response)-64:]); err != nil {
			t.Fatal(err)
		}
		outputs, err := client.Finalize(data, evaluation)
		if err != nil {
			t.Fatalf("run %d: circl refuses our proof: %v", run, err)
		}
		for i, m := range messages {
			want, err := oprf.NewVerifiableServer(oprf.SuiteRistretto255, theirSecret).FullEvaluate(m)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(outputs[i], want) {
				t.Fatalf("run %d: output %x, want %x", run, outputs[i], want)
			}
		}
	}
}

// TestSharesAgainstOracle gives our shares and commitments to circl's Feldman sharing: it must accept them and recover
// the same secret.
func TestSharesAgainstOracle(t *testing.T) {
	for run := range max(5, *oracleRuns/20) {
		k := []int{2, 3, 5, 20, 50}[run%5]
		g := newGroup(t, 7, k, []byte("a message"))
		var sealed []*Sealed
		var shares []secretsharing.Share
		for range k {
			r := g.report(t)
			s, err := Check(r)
			if err != nil {
				t.Fatal(err)
			}
			sealed = append(sealed, s)
			share := secretsharing.Share{ID: scalarOf(t, r[6:38]), Value: scalarOf(t, r[38:70])}
			var commitment secretsharing.SecretCommitment
			for j := range k {
				e := group.Ristretto255.NewElement()
				if err := e.UnmarshalBinary(r[70+32*j : 102+32*j]); err != nil {
					t.Fatal(err)
				}
				commitment = append(commitment, e)
			}
			if !secretsharing.Verify(uint(k-1), share, commitment) {
				t.Fatalf("k=%d: circl refuses our share", k)
			}
			shares = append(shares, share)
		}
		want, err := secretsharing.Recover(uint(k-1), shares)
		if err != nil {
			t.Fatal(err)
		}
		opened, err := Open(sealed)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(opened.Secret(), marshal(t, want)) {
			t.Fatalf("k=%d: our secret differs from circl's", k)
		}
	}
}

func scalarOf(t *testing.T, b []byte) group.Scalar {
	t.Helper()
	s := group.Ristretto255.NewScalar()
	if err := s.UnmarshalBinary(b); err != nil {
		t.Fatal(err)
	}
	return s
}

func marshal(t *testing.T, m interface{ MarshalBinary() ([]byte, error) }) []byte {
	t.Helper()
	b, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func someMessages(t *testing.T, n int) [][]byte {
	t.Helper()
	var all [][]byte
	for i := range n {
		m := make([]byte, 1+(i*37)%100)
		if _, err := rand.Read(m); err != nil {
			t.Fatal(err)
		}
		all = append(all, m)
	}
	return all
}
