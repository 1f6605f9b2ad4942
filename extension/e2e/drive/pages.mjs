// The fixtures, served under any host below localhost, and a note of what the pages sent.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** A port that the system does not give away by itself. */
export const listen = async server => {
  for (let i = 0; i < 50; i++) {
    const port = 20000 + Math.floor(Math.random() * 12000);
    const ok = await new Promise(done => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => done(true));
    });
    if (ok) return port;
  }
  throw new Error('found no free port');
};

/** @param {Record<string, string>} [more] further pages, by name */
export const servePages = async (more = {}) => {
  const sent = [];
  const server = http.createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://x');
    if (req.method === 'POST') {
      sent.push({ path: pathname, host: req.headers.host });
      req.resume().on('end', () => res.writeHead(204).end());
      return;
    }
    const name = path.basename(pathname);
    const type = TYPES[path.extname(name)] ?? 'text/plain';
    const body = more[name] ?? (fs.existsSync(FIXTURES + name) ? fs.readFileSync(FIXTURES + name) : null);
    if (body === null) { res.writeHead(404).end(); return; }
    res.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  });
  const port = await listen(server);
  return {
    sent,
    url: (name, host = 'fixtures') => `http://${host}.localhost:${port}/${name}`,
    close: () => { server.closeAllConnections(); server.close(); },
  };
};
