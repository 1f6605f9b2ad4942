package lexicon

import (
	"strings"
	"sync"

	"untick/wasm/finding"
)

// purposeRules is the table of contents of what sentences can speak of. It knows no language. A line is
//
//	purpose weight: concepts & concepts … ! concepts
//
// and says that a sentence holding one concept of each group, and none of those behind the "!", speaks of purpose. The
// heaviest line that holds decides; of equals the one listed first. A group is concepts parted by "|", by the names of
// concept.go or of the sets that the first lines define. It is text, since the same as Go composites costs
// checker.wasm 30 KB gzip of code.
const purposeRules = `
giving = share|send|collect|use|show|allow|agree|sync|find|see|recommend|train|improve|help|join
holding = hide|block|refuse|optout|unsub|off|anon|limit|remove|not
acting = giving|holding
mine = me|you
outside = third|partner|affiliate|advertiser|seller
datum = data|info|usage|profile|email|phone|contacts|location|activity|purchase|health|credit|content
getting = receive|send|want|inform|subscribe|contact|allow
trait = name|personal|email|phone|presence|profile|activity|follower|purchase|content|account|data

session_remember 9: session ! outside
session_remember 8: remember & login|account ! outside

ai_training 10: train & ai|content|data|usage|activity|message|health|info|profile|me ! credit
ai_training 10: ai & train|use|content|data|improve|collect|refuse|share ! credit
ai_training 7: train & acting ! tailor

profiling_scoring 9: credit & acting|data|info|terms|want ! partner|seller|newsletter
profiling_scoring 6: credit ! order|ui|newsletter
profiling_scoring 9: profiling ! contacts
profiling_scoring 8: identify

third_party_sharing 10: outside & share|sync
third_party_sharing 9: outside & promo|newsletter|news|product & getting
third_party_sharing 9: outside & datum & acting ! cookie
third_party_sharing 8: outside & contact|send|receive|agree|inform|use|collect|see|allow ! cookie|ui|system
third_party_sharing 7: third|partner|affiliate & stats|tracking|usage|newsletter|promo|news
third_party_sharing 7: share & data|purchase|health ! stats|crash|usage|us
third_party_sharing 5: third ! ui|media|system|cookie|block
third_party_sharing 4: share & not ! ui|media

contacts 9: contacts & sync|send|find|recommend|use|share ! hide|notify|login
contacts 8: contacts & see|collect|allow & mine ! hide|notify|content|message|remember
contacts 9: contacts & hide & others|everyone ! follower|profile
contacts 7: email & phone & send|sync ! promo|news|newsletter|when|notify|order
contacts 4: contacts ! ui|hide|shop|notify|collect|content|message|remember

location 9: location & acting|tailor ! shop|order
location 10: location & private|everyone|identify|tracking & share|show|anon|only
location 5: location ! shop|order|ui

personalised_ads 9: ads|advertiser & tailor|profile|usage|tracking|collect
personalised_ads 10: tailor & promo & third
personalised_ads 8: sponsor
personalised_ads 8: promo & cookie
personalised_ads 7: ads & show|allow|agree|data|limit|off|cookie|see|refuse ! channel
personalised_ads 6: ads ! block

analytics_telemetry 8: crash ! show
analytics_telemetry 9: improve & data|usage|crash|stats|info & use|collect|send|share|allow ! ads|profiling|newsletter
analytics_telemetry 9: share|send & data|info & help ! outside|ads|profiling|newsletter|health|location|contacts
analytics_telemetry 9: stats & show & activity|others ! mine|profile|everyone
analytics_telemetry 7: stats & send|share|collect|allow|agree|use|improve|help|cookie|off|not|join|optout|show ! ads|profiling
analytics_telemetry 6: stats ! ui
analytics_telemetry 7: usage ! notify
analytics_telemetry 7: tracking ! location|notify|someone|reply|ui
analytics_telemetry 9: cookie & refuse|block|limit ! necessary
analytics_telemetry 6: cookie & acting|third ! necessary|session
analytics_telemetry 7: improve & help|data|use|collect|share|send|product|us|info ! newsletter
analytics_telemetry 6: study & join|allow|send|agree|want|use|receive
analytics_telemetry 4: study
analytics_telemetry 4: improve ! ui|media
analytics_telemetry 6: anon & data|account|order|identify|email|info
analytics_telemetry 5: anon ! content|ui
analytics_telemetry 5: collect & data|info ! session|remember
analytics_telemetry 5: data & use|allow
analytics_telemetry 5: optout
analytics_telemetry 5: tick|untick & join|agree|allow|optout|off|refuse ! ui|system|notify|terms|shop|security|newsletter|promo|order|subscribe|unsub

marketing 9: newsletter & getting
marketing 8: newsletter
marketing 8: tailor & product & content|info & show|send & you ! ads
marketing 9: directmail
marketing 8: promo & getting|agree|channel|unsub|block|refuse|use|data|off
marketing 6: promo ! ui
marketing 8: ads & channel|directmail|receive|send ! show|block|tailor
marketing 9: agree|want & receive|inform & channel|email & notify|digest ! when|reply|order
marketing 8: agree & send & channel|email & notify|digest ! when|reply|order
marketing 8: notify & news|promo ! when|reply
marketing 7: news|product & receive|inform|subscribe ! order
marketing 6: news|product & want|send|agree|channel|contact ! notify|system|terms
marketing 6: inform & want|agree|channel|info ! when|notify|someone|order
marketing 6: contact & channel|us|agree|want ! contacts|others
marketing 5: subscribe ! reply|digest
marketing 5: unsub
marketing 5: receive|want & email|channel ! others|notify|order|reply

personalisation 8: train & system ! ai|content|data
personalisation 9: tailor & promo|recommend & acting ! ads|ui|newsletter|channel|receive|want|send|partner|third
personalisation 7: tailor & acting|content|recommend|data|activity|news|product ! ads|ui
personalisation 6: tailor ! ads|ui
personalisation 6: recommend & activity|tailor|usage|product|content|purchase|mine ! contacts|security|ui

public_visibility 9: engine & acting
public_visibility 9: show & email & me & notify ! ui|send|receive|when|reply|order|someone|hide|news|promo
public_visibility 10: unknown|others & email & block & me ! engine
public_visibility 8: presence ! ui
public_visibility 8: directory & acting|mine
public_visibility 8: everyone|others & show|find|see|hide|private & trait|mine
public_visibility 7: everyone & show|find|see ! ui|notify|system
public_visibility 7: others & find|see|hide ! ui|notify|system
public_visibility 7: everyone|others & contact|send|message|email & me & allow|block ! unknown
public_visibility 7: show|hide|find|see & trait & mine|profile ! ui|notify|system
public_visibility 6: show|hide|find|see & name|email|phone|presence|follower ! ui|notify|login|system
public_visibility 6: hide & message|content & mine ! ui|notify|system
public_visibility 6: hide & personal|activity|purchase|location ! ui|notify|system
public_visibility 6: request|follower & approval|agree|allow ! notify
public_visibility 6: private & trait|content ! ui|notify|message|not
public_visibility 6: approval & see|show|content ! notify
public_visibility 6: others & email|contact|channel & allow|block|agree ! us|ui|notify|unknown|promo|newsletter|news
public_visibility 6: find & refuse|block|optout ! ui|system|tracking
public_visibility 5: see & me ! ui|system|stats|notify
public_visibility 5: find & me ! ui|system
public_visibility 5: approval ! ui|system|order|notify
public_visibility 5: reveal ! ui|system|notify|security|newsletter
public_visibility 5: show & account|activity ! ui|system|notify|not
public_visibility 5: private ! ui|system|media|message|not
public_visibility 5: everyone ! ui|system|media|message|notify
public_visibility 5: recommend & account|profile|me ! ui|system|activity

terms_bundling 10: agree & terms & outside
terms_bundling 9: agree|ack|refuse & terms
terms_bundling 8: agree & processing
terms_bundling 7: agree & data & use|collect|processing
terms_bundling 6: ack & agree
terms_bundling 4: agree ! ui|follower|request|shop|join
terms_bundling 4: refuse ! ui|follower|request|notify

own_notifications 8: notify & when|reply|order|someone|content|message|request|follower|account|email|channel|mine
own_notifications 7: notify
own_notifications 7: when & send|email|channel|message|reply & send|receive|notify|email ! promo
own_notifications 7: someone|reply
own_notifications 8: order & news ! promo|product|newsletter|third|partner|affiliate
own_notifications 6: digest
own_notifications 6: order & send|email|receive|channel ! promo

other_setting 9: necessary ! refuse|stats|promo|ads|not
other_setting 9: again
other_setting 9: presence & show & others|notify ! mine
other_setting 9: remove & usage|activity ! others|everyone|profile|directory
other_setting 9: presence & notify & hide|remove ! me
other_setting 7: security
other_setting 6: ui|media|system|shop
other_setting 9: unknown & block|refuse|off|limit|only|hide ! engine
other_setting 9: notify & follower|unknown & block|hide|refuse|not ! engine
other_setting 8: message|sensor & block|refuse|off|limit|only ! engine
`

// rule is one line of purposeRules.
type rule struct {
	purpose finding.Purpose
	weight  int
	needs   []set
	unless  set
}

// Weights. Below weak a sentence says nothing; from sure on it is clear evidence.
const (
	weak = 3
	sure = 6
)

// holdsOf reports whether the rule holds of a sentence with the concepts has.
func (r *rule) holdsOf(has set) bool {
	for _, n := range r.needs {
		if !n.meets(has) {
			return false
		}
	}
	return !r.unless.meets(has)
}

// theRules are purposeRules, parsed on first use.
var theRules = sync.OnceValue(func() []rule {
	rules, _ := parseRules(purposeRules) // a test holds that nothing in them is unknown
	return rules
})

// parseRules reads the table and names what it could not read.
func parseRules(source string) (rules []rule, unknown []string) {
	named := map[string]set{}
	group := func(text string) (s set) {
		for _, word := range strings.Split(strings.TrimSpace(text), "|") {
			if i := indexOf(conceptNames[:], word); i >= 0 {
				s.add(concept(i))
			} else if other, ok := named[word]; ok {
				s = s.and(other)
			} else {
				unknown = append(unknown, word)
			}
		}
		return s
	}
	for line := range strings.Lines(source) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		if name, words, ok := strings.Cut(line, " = "); ok {
			named[name] = group(words)
			continue
		}
		head, body, _ := strings.Cut(line, ": ")
		purpose, weight, _ := strings.Cut(head, " ")
		needs, unless, excepted := strings.Cut(body, " ! ")
		r := rule{purpose: finding.Purpose(purpose)}
		for _, digit := range weight {
			r.weight = 10*r.weight + int(digit-'0')
		}
		for _, n := range strings.Split(needs, " & ") {
			r.needs = append(r.needs, group(n))
		}
		if excepted {
			r.unless = group(unless)
		}
		rules = append(rules, r)
	}
	return rules, unknown
}

func of(cs ...concept) (s set) {
	for _, c := range cs {
		s.add(c)
	}
	return s
}

// meets reports whether the two sets share a concept.
func (s set) meets(o set) bool { return s[0]&o[0] != 0 || s[1]&o[1] != 0 }

// and is the union of the two sets.
func (s set) and(o set) set { return set{s[0] | o[0], s[1] | o[1]} }
