import { readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { GzipMembers } from './gzip-members.ts';
import { BOMB_FLOOR, HEAD, MAX_RATIO, SMALL, sizeText } from './limits.ts';

/** The decompressed bytes of a dump, with its head for format detection. */
export interface DumpBytes {
  /** Up to `HEAD` bytes. */
  readonly head: Buffer;
  /** Whether the head is the whole dump. */
  readonly whole: boolean;
  /** Number of gzip members read so far, 0 if the file is not gzipped; a web archive has one per record. */
  readonly members: () => number;
  /** All bytes, including the head; to be read once. Throws BroadsheetError for broken gzip, after all good bytes. */
  readonly all: AsyncIterable<Buffer>;
  /** Closes the file, whether or not it was read to its end. */
  readonly close: () => Promise<void>;
}

/** Bytes read at a time from a gzip; few, since they may expand a thousandfold. */
const GZIP_READ_BYTES = SMALL;
/** Bytes read at a time from a plain file. */
const PLAIN_READ_BYTES = 256 * 1024;

/**
 * Open a dump for reading. Gzip is detected by its magic bytes and decompressed, with all its members.
 *
 * @param path Path of the file.
 * @throws {BroadsheetError} and errors of the file system.
 */
export async function dumpBytes(path: string): Promise<DumpBytes> {
  const members = new GzipMembers();
  const source = unpacked(fileBytes(path), members);
  const held: Buffer[] = [];
  let length = 0;
  let whole = false;
  let failure: unknown;
  while (length < HEAD && !whole) {
    try {
      const { value, done } = await source.next();
      if (done === true) whole = true;
      else {
        held.push(value);
        length += value.length;
      }
    } catch (error) {
      // A gzip that is broken within its head still yields the bytes before.
      if (length === 0) throw error;
      failure = error;
      whole = true;
    }
  }
  const head = Buffer.concat(held);
  return {
    head: head.subarray(0, HEAD),
    whole: whole && head.length <= HEAD,
    all: rest(head, source, failure),
    members: () => members.count,
    close: async () => void (await source.return(undefined)),
  };
}

async function* rest(head: Buffer, source: AsyncIterable<Buffer>, failure: unknown): AsyncGenerator<Buffer> {
  yield head;
  if (failure !== undefined) throw failure;
  yield* source;
}

async function* fileBytes(path: string): AsyncGenerator<Buffer> {
  if (statSync(path).size <= SMALL) {
    const bytes = readFileSync(path);
    if (bytes.length > 0) yield bytes;
    return;
  }
  const handle = await open(path, 'r');
  let size = GZIP_READ_BYTES;
  let first = true;
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(size), 0, size, null);
      if (bytesRead === 0) return;
      if (first && !isGzip(buffer)) size = PLAIN_READ_BYTES;
      first = false;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

async function* unpacked(source: AsyncGenerator<Buffer>, members: GzipMembers): AsyncGenerator<Buffer> {
  const first = await source.next();
  if (first.done === true) return;
  try {
    if (isGzip(first.value)) yield* gunzip(first.value, source, members);
    else yield* chain(first.value, source);
  } finally {
    await source.return(undefined);
  }
}

/**
 * Decompress chunk by chunk. An iterated stream loses buffered data on an error, so the output is read from events, and
 * the error is thrown after it.
 */
async function* gunzip(
  first: Buffer,
  rest: AsyncIterable<Buffer>,
  members: GzipMembers,
): AsyncGenerator<Buffer> {
  const stream = createGunzip();
  let output: Buffer[] = [];
  let failure: Error | undefined;
  stream.on('data', (chunk: Buffer) => output.push(chunk));
  const failed = new Promise<void>((resolve) => {
    stream.on('error', (error) => {
      failure = error;
      resolve();
    });
  });
  const ended = new Promise<void>((resolve) => stream.once('end', resolve));
  // Zeros after the last member end the stream by themselves, and then no write is ever acknowledged.
  const stopped = Promise.race([failed, ended]);
  let bytesIn = 0;
  let bytesOut = 0;
  function* drain(): Generator<Buffer> {
    const chunks = output;
    output = [];
    for (const chunk of chunks) {
      bytesOut += chunk.length;
      yield chunk;
    }
    if (bytesOut > BOMB_FLOOR && bytesOut > bytesIn * MAX_RATIO) {
      throw new BroadsheetError(
        `unpacks to more than ${MAX_RATIO} times its size (${sizeText(bytesOut)} and counting): a gzip bomb`,
        'Unpack it by hand when it is genuine, and put the result into the inbox.',
      );
    }
  }
  try {
    for await (const chunk of chain(first, rest)) {
      bytesIn += chunk.length;
      members.add(chunk);
      if (stream.readableEnded) {
        failure = padding(chunk);
      } else {
        const written = new Promise<void>((resolve) => stream.write(chunk, () => resolve()));
        await Promise.race([written, stopped]);
        yield* drain();
        if (stream.readableEnded)
          failure = padding(chunk.subarray(chunk.length - (bytesIn - stream.bytesWritten)));
      }
      if (failure !== undefined) break;
    }
    if (failure === undefined) {
      stream.end();
      await stopped;
      yield* drain();
    }
    if (failure !== undefined) throw damaged(failure);
  } finally {
    stream.destroy();
  }
}

/**
 * @returns What is wrong with bytes after the last member: only padding with zeros, as on tapes and disks, is allowed.
 */
function padding(bytes: Buffer): Error | undefined {
  return bytes.every((byte) => byte === 0) ? undefined : new Error('more follows after its end');
}

function damaged(failure: Error): BroadsheetError {
  const truncated = failure.message === 'unexpected end of file';
  return new BroadsheetError(
    truncated ? 'the gzip ends too early' : `the gzip is damaged: ${failure.message}`,
    'Fetch the file again. Of records and web archives, what came before was read.',
  );
}

async function* chain(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}
