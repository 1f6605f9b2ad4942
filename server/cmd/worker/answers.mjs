// Answers of views that were given a moment ago, given again without asking the program: aggregation is a minute's affair, and to ask the
// program and the database costs several times as much. In the instance's memory, and bounded.

/** How long an answer is given again, in ms, and how much all of them may hold, in bytes. */
const FRESH = 2000;
const MOST = 4 * 1024 * 1024;

/** @typedef {{ status: number, headers: [string, string][], tag: string, body: Uint8Array, until: number }} Answer */

/** By address, in the order in which they came. @type {Map<string, Answer>} */
const kept = new Map();
let size = 0;

const drop = (/** @type {string} */ url) => {
  size -= kept.get(url)?.body.length ?? 0;
  kept.delete(url);
};

/** Whether an answer to a request can be one that was given to somebody else: views depend on the address alone. */
const shared = (/** @type {Request} */ request) => request.method === 'GET' && !request.body
  && !['authorization', 'cookie', 'range', 'cache-control', 'pragma'].some(name => request.headers.has(name));

/** What was answered to the same a moment ago, if anything. @param {Request} request */
export const recall = request => {
  const answer = shared(request) ? kept.get(request.url) : undefined;
  if (!answer) return undefined;
  if (answer.until <= Date.now()) {
    drop(request.url);
    return undefined;
  }
  const headers = new Headers(answer.headers);
  const have = (request.headers.get('If-None-Match') ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''));
  if (!have.includes(answer.tag)) return new Response(answer.body, { status: answer.status, headers });
  headers.delete('Content-Type');
  headers.delete('Content-Length');
  return new Response(null, { status: 304, headers });
};

/**
 * Keeps an answer that has a tag, as views have, and is not one of a count of requests.
 * @param {Request} request @param {number} status @param {[string, string][]} headers @param {Uint8Array} body
 */
export const keep = (request, status, headers, body) => {
  const named = (/** @type {string} */ name) => headers.find(([n]) => n.toLowerCase() === name)?.[1];
  const tag = named('etag');
  if (status !== 200 || !tag || !shared(request) || body.length > MOST / 8 || /no-store|private/.test(named('cache-control') ?? '')
    || headers.some(([n]) => /^(ratelimit|set-cookie|vary)/i.test(n))) return;
  drop(request.url);
  kept.set(request.url, { status, headers, tag, body, until: Date.now() + FRESH });
  size += body.length;
  for (const url of kept.keys()) {
    if (size <= MOST && kept.size <= 500) break;
    drop(url);
  }
};
