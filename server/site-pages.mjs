// The pages that are looked at in a browser and by the checkers of others, of a server that is filled as server/pages_test.go does.
export const PAGES = {
  front: '/', sites: '/sites', narrowed: '/sites?purpose=marketing&sort=recent', none: '/sites?q=nobody', site: '/sites/site-02-example.org', hostile: '/sites/site-00-example.org',
  withheld: '/sites/unknown.com', purposes: '/purposes', regions: '/regions', languages: '/languages', changes: '/changes', audits: '/audits', disputes: '/disputes', audited: '/sites/audited-example.org',
  feed: '/changes?purpose=marketing', framed: '/embed/sites/site-02-example.org', framedNone: '/embed/sites/unknown.com',
  compare: '/compare?site=site-01-example.org&site=site-02-example.org&site=site-05-example.org', data: '/data', api: '/api', methodology: '/methodology', anonymity: '/anonymity',
  frontDe: '/de/', siteDe: '/de/sites/site-02-example.org', purposesDe: '/de/purposes', framedDe: '/de/embed/sites/site-02-example.org', frontZh: '/zh-CN/', siteZh: '/zh-CN/sites/site-02-example.org',
  purposesZh: '/zh-CN/purposes', anonymityDe: '/de/anonymity', disputesFr: '/fr/disputes', narrowedEs: '/es/sites?purpose=marketing&sort=recent',
};
