package report

import (
	_ "embed" // for the list
	"errors"
	"fmt"
)

//go:generate go run popular_gen.go

// popular is the list of registrable domains that may be reported: a domain a line, sorted. That somebody was on one of some
// thousand sites that a whole country knows says next to nothing of them; on a small site they may be the only one, or nearly,
// and then not even k reports hide who came by. popular_gen.go says where the list is from.
//
//go:embed popular.txt
var popular string

// Rules is the number of the checker's newest rules, as rules.Version has it.
const Rules = 1

// What keeps a site from being reported although it has a registrable domain.
var (
	ErrUnlisted  = errors.New("the site is not on the list of sites known to many")
	ErrSensitive = errors.New("the site is of a subject that nobody is to be linked with")
)

// Reportable refuses a site that is no report's subject: ErrSensitive, ErrUnlisted. Names of this machine are fit for its own
// servers, which whoever asks has to see to.
func Reportable(site Site) error {
	switch {
	case site.Loopback:
		return nil
	case sensitive(site.Domain):
		return fmt.Errorf("couldn't report %s: %w", site.Domain, ErrSensitive)
	case !hasLine(popular, site.Domain):
		return fmt.Errorf("couldn't report %s: %w", clip(site.Domain), ErrUnlisted)
	}
	return nil
}
