package lexicon

import (
	"sync"

	"untick/wasm/finding"
)

// rule says that a sentence holding one concept of each of needs, and none of unless, speaks of purpose. The heaviest
// rule that holds decides; of equals the one listed first.
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

func of(cs ...concept) (s set) {
	for _, c := range cs {
		s.add(c)
	}
	return s
}

// meets reports whether the two sets share a concept.
func (s set) meets(o set) bool { return s[0]&o[0] != 0 || s[1]&o[1] != 0 }

// holds reports whether the rule holds of a sentence with the concepts has.
func (r *rule) holdsOf(has set) bool {
	for _, n := range r.needs {
		if !n.meets(has) {
			return false
		}
	}
	return !r.unless.meets(has)
}

// theRules is the table of contents of what sentences can speak of. It knows no language.
var theRules = sync.OnceValue(func() []rule {
	var (
		giving  = of(share, send, collect, use, show, allow, agree, copying, find, see, recommend, train, improve, help, join)
		holding = of(hide, block, refuse, optout, unsub, off, anon, limit, remove, not)
		acting  = union(giving, holding)
		mine    = of(me, you)
		outside = of(third, partner, affiliate, advertiser, seller)
		datum   = of(data, info, usage, profile, email, phone, contacts, location, activity, purchase, health, credit, content)
		getting = of(receive, send, want, inform, subscribe, contact, allow)
		trait   = of(name, personal, email, phone, presence, profile, activity, follower, purchase, content, account, data)
	)
	return []rule{
		{finding.SessionRemember, 9, needs(of(session)), outside},
		{finding.SessionRemember, 8, needs(of(remember), of(login, account)), outside},

		{finding.AITraining, 10, needs(of(train), of(ai, content, data, usage, activity, message, health, info, profile, me)), of(credit)},
		{finding.AITraining, 10, needs(of(ai), of(train, use, content, data, improve, collect, refuse, share)), of(credit)},
		{finding.AITraining, 7, needs(of(train), acting), of(tailor)},

		{finding.ProfilingScoring, 9, needs(of(credit), union(acting, of(data, info, terms, want))), of(partner, seller, newsletter)},
		{finding.ProfilingScoring, 6, needs(of(credit)), of(order, ui, newsletter)},
		{finding.ProfilingScoring, 9, needs(of(profiling)), of(contacts)},
		{finding.ProfilingScoring, 8, needs(of(identify)), set{}},

		{finding.ThirdPartySharing, 10, needs(outside, of(share, copying)), set{}},
		{finding.ThirdPartySharing, 9, needs(outside, of(promo, newsletter, news, product), getting), set{}},
		{finding.ThirdPartySharing, 9, needs(outside, datum, acting), of(cookie)},
		{finding.ThirdPartySharing, 8, needs(outside, of(contact, send, receive, agree, inform, use, collect, see, allow)), of(cookie, ui, system)},
		{finding.ThirdPartySharing, 7, needs(of(third, partner, affiliate), of(stats, tracking, usage, newsletter, promo)), set{}},
		{finding.ThirdPartySharing, 7, needs(of(share), of(data, purchase, health)), of(stats, crash, usage, us)},
		{finding.ThirdPartySharing, 5, needs(of(third)), of(ui, media, system, cookie, block)},
		{finding.ThirdPartySharing, 4, needs(of(share), of(not)), of(ui, media)},

		{finding.Contacts, 9, needs(of(contacts), of(copying, send, find, recommend, use, share)), of(hide, notify, login)},
		{finding.Contacts, 8, needs(of(contacts), of(see, collect, allow), mine), of(hide, notify, content, message)},
		{finding.Contacts, 9, needs(of(contacts), of(hide), of(others, everyone)), of(follower, profile)},
		{finding.Contacts, 7, needs(of(email), of(phone), of(send, copying)), of(promo, news, newsletter, when, notify, order)},
		{finding.Contacts, 4, needs(of(contacts)), of(ui, hide, shop, notify, collect, content, message)},

		{finding.Location, 9, needs(of(location), union(acting, of(tailor))), of(shop, order)},
		{finding.Location, 5, needs(of(location)), of(shop, order, ui)},

		{finding.PersonalisedAds, 9, needs(of(ads, advertiser), of(tailor, profile, usage, tracking, collect)), set{}},
		{finding.PersonalisedAds, 8, needs(of(sponsor)), set{}},
		{finding.PersonalisedAds, 8, needs(of(promo), of(cookie)), set{}},
		{finding.PersonalisedAds, 7, needs(of(ads), of(show, allow, agree, data, limit, off, cookie, see, refuse)), of(channel)},
		{finding.PersonalisedAds, 6, needs(of(ads)), of(block)},

		{finding.AnalyticsTelemetry, 8, needs(of(crash)), of(show)},
		{finding.AnalyticsTelemetry, 9, needs(of(improve), of(data, usage, crash, stats, info), of(use, collect, send, share, allow)), of(ads, profiling, newsletter)},
		{finding.AnalyticsTelemetry, 7, needs(of(stats), of(send, share, collect, allow, agree, use, improve, help, cookie, off, not, join, optout, show)), of(ads, profiling)},
		{finding.AnalyticsTelemetry, 6, needs(of(stats)), of(ui)},
		{finding.AnalyticsTelemetry, 7, needs(of(usage)), of(notify)},
		{finding.AnalyticsTelemetry, 7, needs(of(tracking)), of(location, notify, someone, reply, ui)},
		{finding.AnalyticsTelemetry, 9, needs(of(cookie), of(refuse, block, limit)), of(necessary)},
		{finding.AnalyticsTelemetry, 6, needs(of(cookie), union(acting, of(third))), of(necessary, session)},
		{finding.AnalyticsTelemetry, 7, needs(of(improve), of(help, data, use, collect, share, send, product, us, info)), of(newsletter)},
		{finding.AnalyticsTelemetry, 6, needs(of(study), of(join, allow, send, agree, want, use, receive)), set{}},
		{finding.AnalyticsTelemetry, 4, needs(of(study)), set{}},
		{finding.AnalyticsTelemetry, 4, needs(of(improve)), of(ui, media)},
		{finding.AnalyticsTelemetry, 6, needs(of(anon), of(data, account, order, identify, email, info)), set{}},
		{finding.AnalyticsTelemetry, 5, needs(of(anon)), of(content, ui)},
		{finding.AnalyticsTelemetry, 5, needs(of(collect), of(data, info)), of(session, remember)},
		{finding.AnalyticsTelemetry, 5, needs(of(data), of(use, allow)), set{}},
		{finding.AnalyticsTelemetry, 5, needs(of(optout)), set{}},

		{finding.Marketing, 9, needs(of(newsletter), getting), set{}},
		{finding.Marketing, 8, needs(of(newsletter)), set{}},
		{finding.Marketing, 9, needs(of(directmail)), set{}},
		{finding.Marketing, 8, needs(of(promo), union(getting, of(agree, channel, unsub, block, refuse, use, data, off))), set{}},
		{finding.Marketing, 6, needs(of(promo)), of(ui)},
		{finding.Marketing, 8, needs(of(ads), of(channel, directmail, receive, send)), of(show, block, tailor)},
		{finding.Marketing, 9, needs(of(agree, want), of(receive, inform), of(channel, email), of(notify, digest)), of(when, reply, order)},
		{finding.Marketing, 8, needs(of(notify), of(news, promo)), of(when, reply)},
		{finding.Marketing, 7, needs(of(news, product), of(receive, inform, subscribe)), set{}},
		{finding.Marketing, 6, needs(of(news, product), of(want, send, agree, channel, contact)), of(notify, system)},
		{finding.Marketing, 6, needs(of(inform), of(want, agree, channel, info)), of(when, notify)},
		{finding.Marketing, 6, needs(of(contact), of(channel, us, agree, want)), of(contacts, others)},
		{finding.Marketing, 5, needs(of(subscribe)), of(reply, digest)},
		{finding.Marketing, 5, needs(of(unsub)), set{}},
		{finding.Marketing, 5, needs(of(receive, want), of(email, channel)), of(others, notify, order, reply)},

		{finding.Personalisation, 9, needs(of(tailor), of(promo, recommend), acting), of(ads, ui, newsletter, channel, receive, want, send, partner, third)},
		{finding.Personalisation, 7, needs(of(tailor), union(acting, of(content, recommend, data, activity, news, product))), of(ads, ui)},
		{finding.Personalisation, 6, needs(of(tailor)), of(ads, ui)},
		{finding.Personalisation, 6, needs(of(recommend), union(of(activity, tailor, usage, product, content, purchase), mine)), of(contacts, security, ui)},

		{finding.PublicVisibility, 9, needs(of(engine), acting), set{}},
		{finding.PublicVisibility, 8, needs(of(presence)), of(ui)},
		{finding.PublicVisibility, 8, needs(of(directory), union(acting, mine)), set{}},
		{finding.PublicVisibility, 8, needs(of(everyone, others), of(show, find, see, hide, private), union(trait, mine)), set{}},
		{finding.PublicVisibility, 7, needs(of(everyone), of(show, find, see)), of(ui, notify, system)},
		{finding.PublicVisibility, 7, needs(of(others), of(find, see, hide)), of(ui, notify, system)},
		{finding.PublicVisibility, 7, needs(of(everyone, others), of(contact, send, message, email), of(me), of(allow, block)), of(unknown)},
		{finding.PublicVisibility, 7, needs(of(show, hide, find, see), trait, union(mine, of(profile))), of(ui, notify, system)},
		{finding.PublicVisibility, 6, needs(of(show, hide, find, see), of(name, email, phone, presence, follower)), of(ui, notify, login, system)},
		{finding.PublicVisibility, 6, needs(of(hide), of(message, content), mine), of(ui, notify, system)},
		{finding.PublicVisibility, 6, needs(of(hide), of(personal, activity, purchase, location)), of(ui, notify, system)},
		{finding.PublicVisibility, 6, needs(of(request, follower), of(approval, agree, allow)), of(notify)},
		{finding.PublicVisibility, 6, needs(of(private), union(trait, of(content))), of(ui, notify, message, not)},
		{finding.PublicVisibility, 6, needs(of(approval), of(see, show, content)), of(notify)},
		{finding.PublicVisibility, 6, needs(of(others), of(email), of(allow, block, agree)), of(notify, unknown, promo, newsletter, news)},
		{finding.PublicVisibility, 6, needs(of(find), of(refuse, block, optout)), of(ui, system, tracking)},
		{finding.PublicVisibility, 5, needs(of(see), of(me)), of(ui, system, stats, notify)},
		{finding.PublicVisibility, 5, needs(of(find), of(me)), of(ui, system)},
		{finding.PublicVisibility, 5, needs(of(show), of(account, activity)), of(ui, system, notify, not)},
		{finding.PublicVisibility, 5, needs(of(private)), of(ui, system, media, message, not)},
		{finding.PublicVisibility, 5, needs(of(everyone)), of(ui, system, media, message, notify)},
		{finding.PublicVisibility, 5, needs(of(recommend), of(account, profile, me)), of(ui, system, activity)},

		{finding.TermsBundling, 10, needs(of(agree), of(terms), outside), set{}},
		{finding.TermsBundling, 9, needs(of(agree, ack, refuse), of(terms)), set{}},
		{finding.TermsBundling, 8, needs(of(agree), of(processing)), set{}},
		{finding.TermsBundling, 7, needs(of(agree), of(data), of(use, collect, processing)), set{}},
		{finding.TermsBundling, 6, needs(of(ack), of(agree)), set{}},
		{finding.TermsBundling, 4, needs(of(agree)), of(ui, follower, request, shop, join)},
		{finding.TermsBundling, 4, needs(of(refuse)), of(ui, follower, request, notify)},

		{finding.OwnNotifications, 8, needs(of(notify), union(of(when, reply, order, someone, content, message, request, follower, account, email, channel), mine)), set{}},
		{finding.OwnNotifications, 7, needs(of(notify)), set{}},
		{finding.OwnNotifications, 7, needs(of(when), of(send, email, channel, message, reply), of(send, receive, notify, email)), of(promo)},
		{finding.OwnNotifications, 7, needs(of(someone, reply)), set{}},
		{finding.OwnNotifications, 6, needs(of(digest)), set{}},
		{finding.OwnNotifications, 6, needs(of(order), of(send, email, receive, channel)), of(promo)},

		{finding.OtherSetting, 9, needs(of(necessary)), of(refuse, stats, promo, ads, not)},
		{finding.OtherSetting, 9, needs(of(again)), set{}},
		{finding.OtherSetting, 9, needs(of(presence), of(show), of(others, notify)), mine},
		{finding.OtherSetting, 9, needs(of(remove), of(usage, activity)), of(others, everyone, profile, directory)},
		{finding.OtherSetting, 9, needs(of(presence), of(notify), of(hide, remove)), of(me)},
		{finding.OtherSetting, 7, needs(of(security)), set{}},
		{finding.OtherSetting, 6, needs(of(ui, media, system, shop)), set{}},
		{finding.OtherSetting, 9, needs(of(unknown), of(block, refuse, off, limit, only, hide)), of(engine)},
		{finding.OtherSetting, 9, needs(of(notify), of(follower, unknown), of(block, hide, refuse, not)), of(engine)},
		{finding.OtherSetting, 8, needs(of(message, sensor), of(block, refuse, off, limit, only)), of(engine)},
	}
})

func needs(sets ...set) []set { return sets }

func union(sets ...set) (u set) {
	for _, s := range sets {
		u[0] |= s[0]
		u[1] |= s[1]
	}
	return u
}
