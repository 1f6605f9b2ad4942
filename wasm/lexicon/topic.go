package lexicon

import "untick/wasm/finding"

// topicOf is what a word by itself is about, the most telling first.
var topicOf = []struct {
	purpose finding.Purpose
	words   set
}{
	{finding.AITraining, of(ai, train)},
	{finding.ProfilingScoring, of(credit, profiling)},
	{finding.Location, of(location)},
	{finding.Contacts, of(contacts)},
	{finding.Marketing, of(newsletter, promo, directmail)},
	{finding.PersonalisedAds, of(ads, sponsor)},
	{finding.AnalyticsTelemetry, of(stats, crash, usage, tracking, cookie, study)},
	{finding.ThirdPartySharing, of(third, partner, affiliate, advertiser, share)},
	{finding.Personalisation, of(tailor, recommend)},
	{finding.PublicVisibility, of(presence, everyone, directory, engine, follower, request)},
}

// topic guesses what a text is about that says nothing of what happens with data: the subject, while the polarity stays
// neutral.
func topic(hits []hit) finding.Purpose {
	var has set
	for _, h := range hits {
		has.add(h.concept)
	}
	for _, t := range topicOf {
		if t.words.meets(has) {
			return t.purpose
		}
	}
	return finding.OtherSetting
}
