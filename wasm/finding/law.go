package finding

import "slices"

// Region is where a rule of law applies.
type Region string

const (
	EU         Region = "eu" // the European Economic Area
	UK         Region = "uk"
	China      Region = "cn"
	California Region = "us-ca"
	India      Region = "in"
	Anywhere   Region = "" // a study or guideline that describes the pattern wherever it occurs
)

// Regions lists every Region.
var Regions = []Region{EU, UK, China, California, India, Anywhere}

// Law is a rule or study that speaks of a pattern. It informs: whether a site breaks it is for courts and authorities to
// say.
type Law struct {
	ID     string
	Region Region
	Title  string // as it is cited
	Says   string // what it says, in one English sentence of ours
	Source string // where it can be read

	purposes []Purpose  // that it speaks of; nil: all that share
	kinds    []PageKind // nil: all
	cues     []Cue      // at least one of these; nil: needs none
}

// Laws lists them, the most to the point first within a region.
var Laws = []Law{
	{ID: "gdpr-25-2", Region: EU, Title: "GDPR art. 25(2)", purposes: []Purpose{PublicVisibility, Location, Contacts},
		Says:   "By default, personal data must not be made accessible to an indefinite number of people without the person's doing.",
		Source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
	{ID: "planet49", Region: EU, Title: "CJEU C-673/17 (Planet49)", kinds: []PageKind{ConsentDialog, SignUp, Survey, Landing, Newsletter},
		Says:   "A box ticked in advance, which the user must untick to refuse, is no valid consent.",
		Source: "https://curia.europa.eu/juris/liste.jsf?num=C-673/17"},
	{ID: "orange-romania", Region: EU, Title: "CJEU C-61/19 (Orange Romania)", cues: []Cue{Bundled, Inverted},
		Says:   "Consent is not shown by a box that the seller ticked before the contract was signed, nor where refusing takes an extra step.",
		Source: "https://curia.europa.eu/juris/liste.jsf?num=C-61/19"},
	{ID: "gdpr-7", Region: EU, Title: "GDPR art. 7(2) and (4)", purposes: []Purpose{TermsBundling},
		Says:   "Consent must be asked for apart from other matters, and not be made a condition of a service that does not need it.",
		Source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
	{ID: "gdpr-21", Region: EU, Title: "GDPR art. 21(2) and (3)", purposes: []Purpose{Marketing, PersonalisedAds, ProfilingScoring},
		Says:   "Everybody may object to direct marketing and to profiling for it at any time, and then it must stop.",
		Source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},
	{ID: "gdpr-32", Region: EU, Title: "GDPR art. 4(11) and recital 32",
		Says:   "Consent takes a clear affirmative act; silence, pre-ticked boxes and inactivity are none.",
		Source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"},

	{ID: "uk-children", Region: UK, Title: "UK Children's Code, standards 7 and 10", kinds: []PageKind{Settings, SignUp},
		purposes: []Purpose{PublicVisibility, Location, ProfilingScoring, PersonalisedAds, ThirdPartySharing},
		Says:     "Services that children are likely to use must be set to high privacy by default, with location and profiling off.",
		Source:   "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/childrens-information/childrens-code-guidance-and-resources/"},
	{ID: "uk-pecr-22", Region: UK, Title: "PECR reg. 22", purposes: []Purpose{Marketing},
		Says:   "Marketing by e-mail or text message needs consent, or a customer who was offered a simple way to refuse.",
		Source: "https://www.legislation.gov.uk/uksi/2003/2426/regulation/22"},
	{ID: "uk-gdpr-4", Region: UK, Title: "UK GDPR art. 4(11)",
		Says:   "Consent takes a clear affirmative act.",
		Source: "https://www.legislation.gov.uk/eur/2016/679/article/4"},

	{ID: "pipl-23", Region: China, Title: "个人信息保护法 (PIPL) art. 23", purposes: []Purpose{ThirdPartySharing, ProfilingScoring, TermsBundling},
		Says:   "Handing personal information to another handler takes a separate consent, and telling who gets what for which purpose.",
		Source: "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html"},
	{ID: "pipl-24", Region: China, Title: "个人信息保护法 (PIPL) art. 24", purposes: []Purpose{Marketing, PersonalisedAds, Personalisation},
		Says:   "Marketing by automated decisions must come with an option that does not go by the person's traits, or an easy way to refuse.",
		Source: "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html"},
	{ID: "pipl-14", Region: China, Title: "个人信息保护法 (PIPL) art. 14",
		Says:   "Consent must be given voluntarily and explicitly by a person who is fully informed.",
		Source: "http://www.npc.gov.cn/npc/c2/c30834/202108/t20210820_313088.html"},
	{ID: "csl-41", Region: China, Title: "网络安全法 (Cybersecurity Law) art. 41",
		Says:   "Network operators must state purpose, way and extent of collecting and have the consent of those whose data it is.",
		Source: "http://www.cac.gov.cn/2016-11/07/c_1119867116.htm"},

	{ID: "ccpa-120", Region: California, Title: "Cal. Civ. Code § 1798.120", purposes: []Purpose{ThirdPartySharing, PersonalisedAds},
		Says:   "Consumers may at any time tell a business not to sell or share their personal information.",
		Source: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.120"},
	{ID: "ccpa-7004", Region: California, Title: "11 CCR § 7004",
		Says:   "Choices must be symmetrical and easy to understand; what an interface obtains by a dark pattern is no consent.",
		Source: "https://cppa.ca.gov/regulations/"},

	{ID: "dpdp-6", Region: India, Title: "DPDP Act 2023, s. 6",
		Says:   "Consent must be free, specific, informed, unconditional and unambiguous, with a clear affirmative action.",
		Source: "https://www.meity.gov.in/data-protection-framework"},

	{ID: "edpb-3-2022", Region: Anywhere, Title: "EDPB Guidelines 03/2022, “deceptive snugness”",
		Says:   "The most invasive options are switched on by default, and people tend to leave what is set.",
		Source: "https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en"},
	{ID: "gray-2024", Region: Anywhere, Title: "Gray et al., CHI 2024, “bad defaults”",
		Says:   "A default is set against the interest of the user, who must act to be protected.",
		Source: "https://doi.org/10.1145/3613904.3642436"},
}

// LawsFor are the laws of a region that speak of a finding, and the studies that do anywhere.
func LawsFor(f *Finding, region Region) []Law {
	var out []Law
	for _, l := range Laws {
		if (l.Region == region || l.Region == Anywhere) && l.speaksOf(f) {
			out = append(out, l)
		}
	}
	return out
}

func (l *Law) speaksOf(f *Finding) bool {
	return f.Purpose.Shares() &&
		(l.purposes == nil || slices.Contains(l.purposes, f.Purpose)) &&
		(l.kinds == nil || slices.Contains(l.kinds, f.PageKind)) &&
		(l.cues == nil || slices.ContainsFunc(f.Cues, func(c Cue) bool { return slices.Contains(l.cues, c) }))
}
