import { readFileSync, realpathSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { compress } from './compress.ts';

/** What addresses of a site never contain: a segment that is empty or begins with a dot, a NUL, a backslash. */
const UNSERVED = /\/[./]|[\0\\]/;

/**
 * Serve a built site, as a plain web server would: `index.html` for folders, a redirect to the slash, `404.html`, text
 * compressed. Dot files and what lies outside of the folder are not served, and no address ends the server.
 *
 * @param folder May be rebuilt meanwhile: each request is answered from its current files.
 * @param base Base path of the site, `/` or `/news`.
 * @param port 0 for any free one.
 * @returns The server, listening on this machine only.
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const root = base.replace(/\/$/, '');
  const files = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders });
  const server = createServer((request, response) => answer(folder, root, files, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function answer(
  folder: string,
  root: string,
  files: RequestHandler,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = pathOf(request.url ?? '/');
  const below = path?.startsWith(`${root}/`) ? path.slice(root.length) : undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain' }).end('Only to be read\n');
  else if (path === undefined || below === undefined || UNSERVED.test(below)) sendMissing(folder, response);
  else if (!path.endsWith('/') && isInside(folder, `${below}/index.html`))
    response.writeHead(301, { location: `${encodeURI(path)}/` }).end();
  else {
    const file = below.endsWith('/') ? `${below}index.html` : below;
    if (!isInside(folder, file)) {
      sendMissing(folder, response);
      return;
    }
    request.url = encodeURI(file);
    // Ranges are not needed here, and sirv throws at one that ends before it begins.
    delete request.headers.range;
    compress(request, response);
    files(request, response, () => sendMissing(folder, response));
  }
}

/** Whether there is a file or folder at a path, and no link leads out of the folder on the way to it. */
function isInside(folder: string, path: string): boolean {
  try {
    return realpathSync(join(folder, path)).startsWith(`${realpathSync(folder)}${sep}`);
  } catch {
    return false;
  }
}

/** @returns `undefined` for an address with invalid escapes. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

/** Cache assets for ever: their names contain a hash. */
function setHeaders(response: ServerResponse, path: string): void {
  if (path.startsWith('/_astro/')) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
}

function sendMissing(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  if (isInside(folder, '404.html'))
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(page));
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
}
