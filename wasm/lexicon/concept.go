package lexicon

// concept is a piece of meaning that every language has words for. The composer knows concepts only.
type concept uint8

// The meaning concepts. Names in the tables are those of conceptNames.
const (
	void concept = iota // a wording that must not be read as its parts ("share price", "not only")

	// What is done with data.
	share     // share with, pass on, disclose, sell, transfer, hand over
	send      // send, submit, report
	collect   // collect, record, store, gather, monitor
	use       // use, process, evaluate, analyse
	show      // show, display, publish, reveal, list, make visible
	reveal    // publish, disclose, reveal, make accessible: words that are said of nothing else
	find      // find, search for, look up, discover, index
	see       // see, view, access by somebody: "who can see"
	allow     // allow, permit, let, enable, turn on
	agree     // agree, accept, consent, give permission
	ack       // have read, confirm, understand, take note
	receive   // receive, get, obtain
	inform    // inform me, keep me posted, stay informed
	want      // want, wish, would like, yes
	subscribe // subscribe, sign up for
	contact   // contact me, call me, approach me
	copying   // sync, upload, import, match
	tailor    // personalise, customise, tailor, based on, relevant
	recommend // recommend, suggest
	improve   // improve, optimise, develop, help make better
	train     // train a model, machine learning
	join      // take part, join, contribute
	help      // help us, support us

	// What keeps data back.
	hide     // hide, conceal, make invisible
	block    // block, stop, prevent, forbid
	refuse   // refuse, object, decline, reject
	optout   // opt out, withdraw consent, revoke
	unsub    // unsubscribe, sign off
	off      // disable, switch off
	anon     // anonymise, pseudonymise, mask
	limit    // limit, restrict, reduce
	approval // needs approval, confirmation, login first
	private  // private, unlisted, locked, protected
	remove   // remove, delete, leave off, exclude, forget

	// Signs and conditions.
	not     // not, never, no, none
	without // without, except: takes what follows out of the sentence
	tick    // tick, check, select the box; click here
	untick  // untick, uncheck, leave blank, not ticked
	ifword  // if, in case
	when    // when, as soon as, once
	only    // only, just
	onoff   // enable/disable in one breath: no sign at all

	// Whose, what.
	me        // I, me, my
	you       // you, your
	data      // personal data, my data, my details
	info      // information, details: weak
	usage     // usage data, behaviour, interaction
	stats     // statistics, analytics, measurement, telemetry
	crash     // crash report, error report, diagnostics, logs
	cookie    // cookies
	tracking  // tracking, trackers, fingerprinting
	study     // study, survey, experiment, market research
	profile   // profile, account page
	name      // full name, real name
	personal  // birthday, age, gender, photo, avatar
	email     // e-mail address, e-mail
	phone     // phone number
	contacts  // contacts, address book
	location  // location, position, GPS
	activity  // activity, history, watch list, reactions
	presence  // online status, last seen, read receipts, typing
	content   // posts, photos, comments, messages one wrote
	follower  // followers, following, friend list
	request   // follow request, friend request
	purchase  // purchases, transactions, balance
	health    // health data
	credit    // credit rating, score, solvency
	profiling // profiling, scoring, creating a profile about
	identify  // identify a device, combine sources, link devices
	account   // account
	message   // direct messages, chat messages, calls to me
	sensor    // camera, microphone and the like

	// With whom.
	third      // third parties
	partner    // partners, sponsors' companies, suppliers, insurers
	affiliate  // group companies, subsidiaries
	advertiser // advertisers, advertising partners
	seller     // sellers, merchants
	everyone   // everyone, the public, strangers, worldwide
	others     // other users, people, friends, members
	engine     // search engines, crawlers
	directory  // member directory, explore page, search results, gallery
	unknown    // people I do not follow or know: as senders of messages
	us         // we, us, our

	// What for.
	promo      // marketing, offers, promotions, discounts
	newsletter // newsletter, mailing list
	news       // news, updates, tips
	product    // products, services, events
	ads        // ads, advertising
	sponsor    // sponsored
	ai         // artificial intelligence, models
	channel    // by e-mail, phone, SMS, post
	directmail // advertising sent to me: phone sales, direct advertising

	// What shares nothing.
	notify    // notify, notification, alert, remind
	digest    // digest, summary
	order     // order, delivery, invoice, booking, appointment
	reply     // replies, mentions, likes, new comments
	someone   // someone, somebody
	session   // stay signed in, remember me, save password
	remember  // remember, keep
	login     // login, signed in, password
	ui        // theme, tab, button, toolbar, font, list, preview
	media     // video, sound, image, animation
	security  // two-factor, backup, encryption, HTTPS
	system    // updates of the software, download, install, language, keyboard
	shop      // address of delivery, gift, payment
	necessary // strictly necessary, essential
	terms     // terms, conditions, policy, agreement
	processing
	anytime // at any time, revocable: what may be undone later
	again   // ask again, show again

	conceptCount
)

// conceptNames are the names that a table's lines begin with, in the order of the constants.
var conceptNames = [conceptCount]string{
	"void",
	"share", "send", "collect", "use", "show", "reveal", "find", "see", "allow", "agree", "ack", "receive", "inform", "want",
	"subscribe", "contact", "sync", "tailor", "recommend", "improve", "train", "join", "help",
	"hide", "block", "refuse", "optout", "unsub", "off", "anon", "limit", "approval", "private", "remove",
	"not", "without", "tick", "untick", "if", "when", "only", "onoff",
	"me", "you", "data", "info", "usage", "stats", "crash", "cookie", "tracking", "study", "profile", "name", "personal",
	"email", "phone", "contacts", "location", "activity", "presence", "content", "follower", "request", "purchase",
	"health", "credit", "profiling", "identify", "account", "message", "sensor",
	"third", "partner", "affiliate", "advertiser", "seller", "everyone", "others", "engine", "directory", "unknown", "us",
	"promo", "newsletter", "news", "product", "ads", "sponsor", "ai", "channel", "directmail",
	"notify", "digest", "order", "reply", "someone", "session", "remember", "login", "ui", "media", "security", "system",
	"shop", "necessary", "terms", "processing", "anytime", "again",
}

// choiceNames are the lines of a table for bare options, choiceMeaning what each stands for.
var choiceNames = []string{"c.yes", "c.no", "c.aud1", "c.aud2", "c.aud3", "c.aud4", "c.aud5"}

var choiceMeaning = []Choice{
	{Positive, 0}, {Negative, 0}, {NoChoice, 1}, {NoChoice, 2}, {NoChoice, 3}, {NoChoice, 4}, {NoChoice, 5},
}

// topicNames are the lines of a table for page words, "t." before the topic.
var topicNames = []PageTopic{
	TopicSettings, TopicPrivacy, TopicSignUp, TopicLogin, TopicCheckout, TopicConsent, TopicNewsletter, TopicComment,
	TopicSurvey, TopicLanding, TopicTodo, TopicMailbox, TopicFilter, TopicPermissions, TopicGame,
}

// set is a set of concepts.
type set [2]uint64

func (s *set) add(c concept)       { s[c>>6] |= 1 << (c & 63) }
func (s set) holds(c concept) bool { return s[c>>6]&(1<<(c&63)) != 0 }

// any reports whether s holds one of cs.
func (s set) any(cs ...concept) bool {
	for _, c := range cs {
		if s.holds(c) {
			return true
		}
	}
	return false
}
