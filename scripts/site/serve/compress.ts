import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';

/** Media types that a web server compresses; fonts and files of the search index are already compressed. */
const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:json|feed\+json|xml|atom\+xml|javascript))/;

/** Compress a response with gzip, as web servers do, if it is text and the client accepts it. */
export function compress(request: IncomingMessage, response: ServerResponse): void {
  if (request.method === 'HEAD' || !/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return;
  const plain = {
    writeHead: response.writeHead.bind(response),
    write: response.write.bind(response),
    end: response.end.bind(response),
  };
  const writeHead = (status: number, headers: OutgoingHttpHeaders = {}): ServerResponse => {
    const { 'Content-Length': _, ...others } = headers;
    if (status !== 200 || !TEXT.test(String(headers['Content-Type'] ?? '')))
      return plain.writeHead(status, headers);
    const gzip = createGzip();
    gzip.on('data', (bytes: Buffer) => plain.write(bytes));
    gzip.on('end', () => plain.end());
    // Who writes a large file to the response waits for it to drain.
    gzip.on('drain', () => response.emit('drain'));
    response.write = (bytes: unknown) => gzip.write(bytes);
    response.end = (bytes?: unknown) => {
      if (bytes === undefined) gzip.end();
      else gzip.end(bytes);
      return response;
    };
    return plain.writeHead(status, { ...others, 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
  };
  response.writeHead = writeHead as typeof response.writeHead;
}
