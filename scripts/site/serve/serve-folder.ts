import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';

/** Types of the files that a site consists of; others are served as bytes. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml']);

/**
 * Serve a built site, as a plain web server would: `index.html` for folders, a redirect to the slash, `404.html`.
 * Dot files and what lies outside of the folder are not served, and no address ends the server.
 *
 * @param base Path below which the site stands, `/` or `/news`.
 * @param port 0 for any free one.
 * @returns The server, once it listens on this machine alone.
 */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const root = base.replace(/\/$/, '');
  const server = createServer((request, response) => answer(folder, root, request, response));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function answer(folder: string, root: string, request: IncomingMessage, response: ServerResponse): void {
  const found = find(folder, root, pathOf(request.url ?? '/'));
  const file = found === 'missing' ? join(folder, '404.html') : found.file;
  if (found !== 'missing' && found.location !== undefined)
    response.writeHead(301, { location: found.location }).end();
  else if (isFile(file)) send(file, found === 'missing' ? 404 : 200, request, response);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
}

/** The file of a path; a folder without its slash is found at another path. */
function find(
  folder: string,
  root: string,
  path: string | undefined,
): 'missing' | { file: string; location?: string } {
  if (path === undefined || !path.startsWith(`${root}/`)) return 'missing';
  const below = path.slice(root.length);
  // A dot at the start of a segment, an empty segment, and what no name of a file may hold.
  if (/\/[./]|[\0\\]/.test(below)) return 'missing';
  const file = join(folder, below);
  if (isFile(file)) return { file };
  const index = join(file, 'index.html');
  if (!isFile(index)) return 'missing';
  return path.endsWith('/') ? { file: index } : { file: index, location: `${encodeURI(path)}/` };
}

/** A name that the system cannot have, too long for instance, is that of no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns Nothing for an address whose escapes are broken. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse): void {
  const ending = extname(file);
  const zip = COMPRESSED.has(ending) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(status, {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    'cache-control': file.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(file).on('error', () => response.destroy());
  if (zip) bytes.pipe(createGzip()).pipe(response);
  else bytes.pipe(response);
}
