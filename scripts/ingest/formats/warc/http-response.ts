import { AsyncIterReader, StatusAndHeadersParser } from 'warcio';
import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { undoEncodings } from './content-encoding.ts';

/** An HTTP response from an archive, with its body decoded. */
export interface HttpResponse {
  readonly status: number;
  /** Media type without parameters, lower case. */
  readonly media: string;
  readonly charset: string | undefined;
  readonly body: Buffer;
  /** What could not be decoded; the body is incomplete then. */
  readonly fault?: string;
}

/**
 * Parse an HTTP response: status, headers, chunks, content encoding.
 *
 * @param block Status line, headers and body, as received.
 * @returns `undefined` if the block is not an HTTP response.
 */
export async function httpResponse(block: Buffer): Promise<HttpResponse | undefined> {
  if (!block.toString('latin1', 0, 5).startsWith('HTTP/')) return undefined;
  const end = endOfHead(block);
  const lines = block.toString('latin1', 0, end).trimEnd().split(/\r?\n/);
  const reader = new AsyncIterReader(
    [Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), block.subarray(end)],
    null,
  );
  const head = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers });
  if (head === null) return undefined;
  const type = head.headers.get('content-type') ?? '';
  const chunked = /\bchunked\b/i.test(head.headers.get('transfer-encoding') ?? '');
  const plain = new AsyncIterReader(reader, null, chunked);
  const body = Buffer.from(await plain.readFully());
  const faults = plain.errored ? ['the chunks of the response are damaged'] : [];
  const encoding = head.headers.get('content-encoding')?.trim().toLowerCase() ?? '';
  const decoded = undoEncodings(encoding, body);
  if (typeof decoded === 'string') faults.push(decoded);
  return {
    status: Number(head.statusCode),
    media: type.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: /charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(type)?.[1],
    body: typeof decoded === 'string' ? EMPTY : decoded,
    ...omitUndefined({ fault: faults[0] }),
  };
}

/** Offset after the empty line that ends the headers; archives from a text tool have bare line feeds. */
function endOfHead(block: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].flatMap((mark) => {
    const at = block.indexOf(mark, 0, 'latin1');
    return at < 0 ? [] : [at + mark.length];
  });
  return Math.min(block.length, ...ends);
}

const EMPTY = Buffer.alloc(0);
