package report

import "strings"

// What a person reads or writes on some sites says more of them than any finding is worth: health, sexuality, faith,
// politics, unions, courts, addiction and debt (GDPR articles 9 and 10 name most of these). Such sites are not reported,
// whatever list they are on. Written to err on the side of leaving a site out.

// sensitiveEndings are top-level and second-level domains that stand for such a subject.
const sensitiveEndings = ` abogado adult attorney bible bingo casino catholic church clinic dating democrat dental dentist doctor
 faith gay gop health healthcare hiv hospital islam law lawyer lds legal lgbt med pharmacy physio poker porn republican
 rehab sex sexy singles surgery vote voting voto webcam xxx
 nhs.uk police.uk mil med.br med.pl med.ec sex.hu sex.pl psi.br jus.br adv.br leg.br parliament.uk med.sa pharmacien.fr
 medecin.fr chirurgiens-dentistes.fr avocat.fr `

// sensitiveWords are the words of a domain's first part, between hyphens and digits.
const sensitiveWords = ` aids afd akp anc atheism baptist bet bjp bibel bible cdu cgt chp cult csu debt diet dgb drug drugs fdp fitbit flo gay
 gop gun guns hinge hiv jw kink law lds linke lgbt med meds mosque nhs nih pis psoe quran rehab sex spd sti std stds
 svp synagogue therapy torah union unison verdi vote vox aclu nra who cdc ugt ccoo cisl cgil igmetall `

// sensitiveParts are beginnings of words that appear anywhere in a domain's first part.
const sensitiveParts = ` health medic clinic klinik hospital krankenh pharma apothek farmac doctor doktor therap psych cancer krebs diabet pregnan
 schwanger fertil abort krankenkass salud saude zdrav zdrow lekar lekarz depress alzheim autis addict alcoholic suicid dentist
 porn sexy sexual xvideo xnxx xhamster erotic erotik fetish escort swinger lesbi queer dating hookup onlyfans chaturb tinder grindr bumble
 okcupid meetic badoo parship elitepartner ashleymadison fetlife seekingarr jdate christianmingle
 church kirche catholic katholi evangeli islam muslim jewish christian gospel religio dioces bistum vatican scientolog buddhis hinduis mormon
 democrat republicans labour socialis conservativ bundestag politic election petition parliament parlament
 whitehouse greenpeace amnesty avaaz campact gewerkschaft syndicat sindicat sindacat tradeunion aflcio
 court gericht tribunal justiz justice polizei police prison lawyer attorney anwalt avocat abogad notar legalaid
 casino gambl poker lotto lottery betfair betway bet365 bwin sportsbet inkasso payday schulden `

// sensitiveDomains have names that say nothing of their subject.
const sensitiveDomains = ` change.org house.gov senate.gov planalto.gov.br webmd.com nih.gov cdc.gov who.int fitbit.com theactigraph.com
 gotinder.com adultfriendfinder.com ameli.fr barmer.de tk.de aok.de dak.de drugs.com healthline.com netdoktor.de doctolib.fr doctolib.de mayoclinic.org
 plannedparenthood.org betterhelp.com helloclue.com onmeda.de jameda.de zocdoc.com rxlist.com everydayhealth.com 39.net dxy.cn
 haodf.com guahao.com chunyuyisheng.com jiayuan.com zhenai.com baihe.com tantanapp.com jw.org lds.org chabad.org moveon.org
 gop.com dnc.org spd.de cdu.de csu.de fdp.de afd.de die-linke.de gruene.de `

// sensitive reports whether a registrable domain is of a subject that nobody is to be linked with.
func sensitive(domain string) bool {
	label, ending, _ := strings.Cut(domain, ".")
	for e := ending; e != ""; _, e, _ = strings.Cut(e, ".") {
		if word(sensitiveEndings, e) {
			return true
		}
	}
	if word(sensitiveDomains, domain) || word(sensitiveWords, label) {
		return true
	}
	for part := range strings.FieldsFuncSeq(label, func(r rune) bool { return r == '-' || r == '_' || r >= '0' && r <= '9' }) {
		if word(sensitiveWords, part) {
			return true
		}
	}
	for part := range strings.FieldsSeq(sensitiveParts) {
		if strings.Contains(label, part) {
			return true
		}
	}
	return false
}

// word reports whether a list of words, with white space around each, has one.
func word(list, one string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == one {
			return true
		}
	}
	return false
}
