import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../../scripts/site/serve/serve-folder.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

/** Request a path as written: `fetch` would normalise it. */
async function get(
  port: number,
  path: string,
  headers = '',
  method = 'GET',
): Promise<{ status: number; text: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${method} ${path} HTTP/1.0\r\n${headers}\r\n`);
  let text = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  await once(socket, 'close');
  return { status: Number(text.slice(9, 12)), text };
}

/** Larger than what a stream reads at once. */
const LARGE = 'a { color: red }'.repeat(20_000);

async function serve(base: string): Promise<number> {
  const dir = temporaryFolder();
  put(dir, {
    'secret.txt': 'secret',
    'dist/index.html': 'front',
    'dist/404.html': 'lost',
    'dist/topics/index.html': 'topics',
    'dist/_astro/a.css': 'css',
    'dist/large.css': LARGE,
    'dist/a.woff2': 'font',
    'dist/.broadsheet/head.json': 'secret',
  });
  put(dir, { 'outside/index.html': 'secret' });
  for (const [name, target] of [
    ['file.txt', '../secret.txt'],
    ['folder', '../outside'],
    ['inside', 'topics'],
    ['loop', 'loop'],
  ] as const)
    symlinkSync(target, join(dir, 'dist', name));
  const server = await serveFolder(join(dir, 'dist'), base, 0);
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('the preview server', () => {
  it('serves the index of a folder, and redirects to its trailing slash', async () => {
    const port = await serve('/news');
    expect(await get(port, '/news/topics/')).toMatchObject({
      status: 200,
      text: expect.stringMatching(/topics$/),
    });
    expect(await get(port, '/news/topics?x#y')).toMatchObject({
      status: 301,
      text: expect.stringMatching(/location: \/news\/topics\//i),
    });
    expect(await get(port, '/topics/')).toMatchObject({ status: 404, text: expect.stringMatching(/lost$/) });
  });

  it('follows no link out of the site', async () => {
    const port = await serve('/');
    for (const path of ['/file.txt', '/folder', '/folder/', '/folder/index.html', '/loop', '/loop/'])
      expect(await get(port, path), path).toMatchObject({
        status: 404,
        text: expect.stringMatching(/lost$/),
      });
    expect((await get(port, '/inside/')).text).toMatch(/topics$/);
  });

  it('only reads', async () => {
    const port = await serve('/');
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect(await get(port, '/', '', method), method).toMatchObject({
        status: 405,
        text: expect.stringMatching(/allow: GET, HEAD/i),
      });
    expect(await get(port, '/', '', 'HEAD')).toMatchObject({ status: 200 });
  });

  it('answers every address, shows nothing outside the site, and keeps running', async () => {
    const port = await serve('/');
    const hostile = [
      '/%00',
      '/topics/%00',
      '/%',
      '/%zz',
      '/%c3%28',
      '/%ff%fe',
      `/${'a'.repeat(300)}`,
      `/${'a/'.repeat(3000)}`,
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/topics/..%5c..%5c..%5csecret.txt',
      '/.broadsheet/head.json',
      '//topics',
      '/index.html/',
      'http://x.example/',
      '*',
    ];
    for (const path of hostile) {
      const { status, text } = await get(port, path);
      expect(status, path).toBe(404);
      expect(text, path).not.toContain('secret');
    }
    expect(await get(port, '/')).toMatchObject({ status: 200 });
  });

  it('responds with whole files, whatever range is requested', async () => {
    const port = await serve('/');
    for (const range of ['bytes=3-1', 'bytes=9-', 'bytes=-', 'bytes=x'])
      expect(await get(port, '/', `range: ${range}\r\n`), range).toMatchObject({
        status: 200,
        text: expect.stringMatching(/front$/),
      });
  });

  it('lets a browser cache files with a hash in their name, and revalidate the rest', async () => {
    const port = await serve('/news');
    expect((await get(port, '/news/_astro/a.css')).text).toMatch(
      /cache-control: max-age=31536000, immutable/i,
    );
    const { text } = await get(port, '/news/');
    expect(text).toMatch(/cache-control: no-cache/i);
    expect(text).toMatch(/content-type: text\/html; ?charset=utf-8/i);
    const etag = /etag: (.*)\r/i.exec(text)?.[1] ?? '';
    expect(await get(port, '/news/', `if-none-match: ${etag}\r\n`)).toMatchObject({ status: 304 });
  });

  it('compresses large files to their end', async () => {
    const port = await serve('/');
    const packed = await fetch(`http://127.0.0.1:${port}/large.css`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect((await packed.text()).length).toBe(LARGE.length);
  });

  it('compresses text if the client accepts it, and nothing else', async () => {
    const port = await serve('/');
    const address = `http://127.0.0.1:${port}/_astro/a.css`;
    const packed = await fetch(address, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(await packed.text()).toBe('css');
    const plain = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe('css');
    const font = await fetch(`http://127.0.0.1:${port}/a.woff2`, { headers: { 'accept-encoding': 'gzip' } });
    expect(font.headers.get('content-encoding')).toBeNull();
    const same = await fetch(address, {
      headers: { 'accept-encoding': 'gzip', 'if-none-match': packed.headers.get('etag') ?? '' },
    });
    expect([same.status, await same.text()]).toEqual([304, '']);
  });
});
