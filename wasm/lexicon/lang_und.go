package lexicon

// undWords are the words that software and forms use in every language; every table has them beneath its own.
const undWords = `
newsletter: newsletter* news_letter* mailing_list* mailinglist*
promo: marketing*
cookie: cookie* куки*
stats: analytics analytic
crash: crash_report*
optout: opt_out optout
agree: opt_in optin
channel: email* sms mms whatsapp
email: email*
notify: push
location: gps
ai: ai llm llms
tracking: tracking tracker* fingerprinting do_not_track donottrack dnt pixel
block: do_not_track donottrack dnt
session: remember_me
security: 2fa two_factor totp
c.yes: ok on yes
c.no: off no
`
