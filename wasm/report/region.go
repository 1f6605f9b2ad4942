package report

import "strings"

// Region is an area of law that a user lives in, as far as the clock's time zone tells.
type Region string

// Regions lists them in the order of the encoding.
var Regions = []Region{
	"unknown", "eea", "uk", "europe", "us", "ca", "br", "americas", "cn", "in", "jp", "kr", "asia", "anz", "africa",
	"other",
}

// zones lists the time zones (IANA tz database) whose area does not follow from the first part of their name.
var zones = map[Region]string{
	"eea": `Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Bucharest
		Europe/Budapest Europe/Busingen Europe/Copenhagen Europe/Dublin Europe/Helsinki Europe/Lisbon Europe/Ljubljana
		Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Mariehamn Europe/Oslo Europe/Paris Europe/Prague Europe/Riga
		Europe/Rome Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vaduz Europe/Vienna Europe/Vilnius
		Europe/Warsaw Europe/Zagreb Asia/Nicosia Asia/Famagusta Atlantic/Azores Atlantic/Canary Atlantic/Madeira
		Atlantic/Reykjavik Africa/Ceuta Arctic/Longyearbyen Indian/Reunion`,
	"uk": `Europe/London Europe/Belfast Europe/Jersey Europe/Guernsey Europe/Isle_of_Man GB`,
	"us": `America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix America/Anchorage
		America/Adak America/Boise America/Detroit America/Juneau America/Menominee America/Metlakatla America/Nome
		America/Sitka America/Yakutat Pacific/Honolulu America/Puerto_Rico`,
	"ca": `America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/St_Johns
		America/Regina America/Montreal America/Moncton America/Whitehorse America/Yellowknife America/Iqaluit
		America/Glace_Bay America/Goose_Bay America/Swift_Current America/Inuvik America/Dawson`,
	"br": `America/Sao_Paulo America/Araguaina America/Bahia America/Belem America/Boa_Vista America/Campo_Grande
		America/Cuiaba America/Fortaleza America/Maceio America/Manaus America/Noronha America/Porto_Velho
		America/Recife America/Rio_Branco America/Santarem`,
	"cn":  `Asia/Shanghai Asia/Urumqi Asia/Chongqing Asia/Harbin PRC`,
	"in":  `Asia/Kolkata Asia/Calcutta`,
	"jp":  `Asia/Tokyo Japan`,
	"kr":  `Asia/Seoul ROK`,
	"anz": `Pacific/Auckland Pacific/Chatham NZ`,
}

// RegionOf maps an IANA time zone, as Intl.DateTimeFormat().resolvedOptions().timeZone gives it, to its region.
func RegionOf(zone string) Region {
	for _, region := range Regions {
		for _, z := range strings.Fields(zones[region]) {
			if z == zone {
				return region
			}
		}
	}
	area, rest, ok := strings.Cut(zone, "/")
	if !ok || rest == "" {
		return "unknown"
	}
	switch area {
	case "Europe":
		return "europe"
	case "America":
		if city, _, ok := strings.Cut(rest, "/"); ok && (city == "Indiana" || city == "Kentucky" || city == "North_Dakota") {
			return "us"
		}
		return "americas"
	case "Asia":
		return "asia"
	case "Australia":
		return "anz"
	case "Africa":
		return "africa"
	case "Atlantic", "Pacific", "Indian", "Antarctica", "Arctic":
		return "other"
	}
	return "unknown"
}
