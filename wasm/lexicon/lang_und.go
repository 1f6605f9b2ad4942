package lexicon

// undWords are the words that software and forms use in every language; every table has them beneath its own.
const undWords = `
newsletter: newsletter* news_letter* mailing_list* mailinglist*
promo: marketing*
cookie: cookie* куки*
stats: analytics analytic matomo google_analytics ivw atinternet
crash: crash_report*
ads: google_ads adsense admanager doubleclick facebook_pixel meta_pixel outbrain taboola criteo
optout: opt_out optout
agree: opt_in optin
channel: email* sms whatsapp telegram mms
email: email*
notify: push
location: gps
ai: ai llm chatgpt
tracking: tracking tracker* fingerprinting
session: remember_me
security: 2fa two_factor totp
c.yes: ok on yes
c.no: off no
`
