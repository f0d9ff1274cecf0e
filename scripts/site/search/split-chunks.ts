/**
 * Cut the files of words that Pagefind makes into smaller ones. It puts 20,000 occurrences into each, some 40 kB
 * compressed, and no setting changes that (as of 1.5.2): on a slow link a reader would wait a second for one word.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayHead, CborReader, textItem } from './cbor.ts';

/** Of words, before they are compressed to about half. */
const PART_BYTES = 12_000;
/** A higher level takes a quarter longer, for 1 % less. */
const LEVEL = 4;
/** How Pagefind's files begin. */
const SIGNATURE = 'pagefind_dcd';
const CHUNK = /^index\/(.+)\.pf_index$/;
const META = /^pagefind\..+\.pf_meta$/;

/** A file of words as the list of them has it. */
interface Part {
  readonly name: string;
  readonly firstWord: string;
  readonly lastWord: string;
  readonly bytes: Uint8Array;
}

/**
 * @param files Of one index, by their paths.
 * @param partBytes Words of about so many bytes make a file.
 * @returns The same with smaller files of words, and the list of them in the file that says where words are.
 */
export function splitChunks(
  files: ReadonlyMap<string, Uint8Array>,
  partBytes = PART_BYTES,
): Map<string, Uint8Array> {
  const split = new Map<string, Uint8Array>();
  const parts = new Map<string, readonly Part[]>();
  for (const [path, content] of files) {
    const name = CHUNK.exec(path)?.[1];
    const cut = name === undefined ? [] : partsOf(name, unpacked(path, content), partBytes);
    if (name === undefined || cut.length < 2) {
      split.set(path, content);
      continue;
    }
    parts.set(name, cut);
    for (const part of cut) split.set(`index/${part.name}.pf_index`, pack(part.bytes));
  }
  for (const [path, content] of files)
    if (META.test(path)) split.set(path, pack(...withParts(unpacked(path, content), parts)));
  return split;
}

/** A chunk is `[[word, …]]`, and a word `[text, pages, variants]`, in the order of the bytes of the texts. */
function partsOf(name: string, chunk: Uint8Array, partBytes: number): Part[] {
  const count = Math.round(chunk.length / partBytes);
  const reader = new CborReader(chunk, SIGNATURE.length);
  reader.array();
  const words = reader.array();
  const starts = [reader.at];
  const firsts: number[] = [0];
  const size = (chunk.length - reader.at) / count;
  const begin = reader.at;
  let last = begin;
  const lasts: number[] = [];
  for (let word = 0; word < words; word++) {
    if (reader.at - begin >= size * starts.length) {
      starts.push(reader.at);
      firsts.push(word);
      lasts.push(last);
    }
    last = reader.at;
    reader.skip();
  }
  lasts.push(last);
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? chunk.length;
    const held = (firsts[part + 1] ?? words) - (firsts[part] ?? 0);
    return {
      name: `${name}-${part}`,
      firstWord: wordAt(chunk, start),
      lastWord: wordAt(chunk, lasts[part] ?? start),
      bytes: Buffer.concat([arrayHead(1), arrayHead(held), chunk.subarray(start, end)]),
    };
  });
}

function wordAt(chunk: Uint8Array, at: number): string {
  const reader = new CborReader(chunk, at);
  reader.array();
  return reader.text();
}

/** The list is `[version, pages, [[first word, last word, name], …], …]`. */
function withParts(meta: Uint8Array, parts: ReadonlyMap<string, readonly Part[]>): Uint8Array[] {
  const reader = new CborReader(meta, SIGNATURE.length);
  reader.array();
  reader.skip();
  reader.skip();
  const start = reader.at;
  const chunks = Array.from({ length: reader.array() }, () => {
    reader.array();
    const [from, to, name] = [reader.text(), reader.text(), reader.text()];
    const whole = { firstWord: from, lastWord: to, name };
    return parts.get(name) ?? [whole];
  }).flat();
  const items = chunks.map(({ firstWord, lastWord, name }) =>
    Buffer.concat([arrayHead(3), textItem(firstWord), textItem(lastWord), textItem(name)]),
  );
  return [
    meta.subarray(SIGNATURE.length, start),
    arrayHead(items.length),
    ...items,
    meta.subarray(reader.at),
  ];
}

function unpacked(path: string, content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE)
    throw new Error(`Unexpected beginning of ${path} of Pagefind, expected ${SIGNATURE}`);
  return bytes;
}

function pack(...content: readonly Uint8Array[]): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE), ...content]), { level: LEVEL });
}
