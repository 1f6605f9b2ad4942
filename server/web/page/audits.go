package page

// What an audit's finding is beside the reports', and what account its page was seen with, in words.

var besides = map[string]string{
	"agrees": "Reporters found it so as well.", "differs": "Reporters last found it otherwise.",
	"unsettled": "Reporters settle nothing yet.", "not_reported": "Audited, not yet reported.",
}

var accounts = map[string]string{"fresh": "a fresh account, made for the audit", "none": "not signed in"}

func auditBeside(v string) string  { return words(besides, v) }
func auditAccount(v string) string { return words(accounts, v) }
