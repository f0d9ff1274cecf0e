/**
 * Give Pagefind's filters a fixed order: it writes them, and the values of each, in the order of a hash
 * map, another one in every run. Files are named by their bytes, so the names follow, and what names them.
 *
 * Format as of Pagefind 1.5.2: a file is gzip of `pagefind_dcd` and CBOR; a filter is `[name, [[value,
 * [page…]]…]]`; the meta file is `[version, pages, chunks, [[filter, hash]…], sorts, fields]`.
 */
import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

const SIGNATURE = 'pagefind_dcd';
const META = /^pagefind\.(\w+)\.pf_meta$/;
const FILTER = /^filter\/(\w+)\.pf_filter$/;

/**
 * @param files Files of one index by path, as Pagefind gave them.
 * @returns The same index, with the same bytes for the same documents.
 * @throws Error when the files are not as they are known to be.
 */
export function settleFilters(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const settled = new Map<string, Uint8Array>();
  const renamed = new Map<string, string>();
  for (const [path, content] of files) {
    const name = FILTER.exec(path)?.[1];
    if (name === undefined) continue;
    const [filter = '', values = []] = list(unpack(content));
    const packed = pack([filter, sorted(list(values))]);
    const now = named(name, packed);
    renamed.set(name, now);
    settled.set(`filter/${now}.pf_filter`, packed);
  }
  for (const [path, content] of files) {
    const name = META.exec(path)?.[1];
    if (name !== undefined) {
      const [version = '', pages = [], chunks = [], filters = [], ...rest] = list(unpack(content));
      const order = sorted(list(filters).map((entry) => renameFilter(list(entry), renamed)));
      const packed = pack([version, pages, chunks, order, ...rest]);
      const now = named(name, packed);
      renamed.set(name, now);
      settled.set(`pagefind.${now}.pf_meta`, packed);
    } else if (!FILTER.test(path)) {
      settled.set(path, content);
    }
  }
  const entry = files.get('pagefind-entry.json');
  if (entry === undefined) throw new Error('Unexpected index of Pagefind without pagefind-entry.json');
  const text = Buffer.from(entry).toString('utf8');
  settled.set(
    'pagefind-entry.json',
    Buffer.from(text.replace(/"hash":"(\w+)"/g, (_, old: string) => `"hash":"${renamed.get(old) ?? old}"`)),
  );
  return settled;
}

function renameFilter([filter = '', name = '']: Cbor[], renamed: ReadonlyMap<string, string>): Cbor[] {
  return [filter, renamed.get(String(name)) ?? name];
}

/** Entries by their first item. */
function sorted(entries: Cbor[]): Cbor[] {
  const key = (entry: Cbor): string => String(list(entry)[0]);
  return entries.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function unpack(content: Uint8Array): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error('Unexpected file of Pagefind without its signature');
  return decodeCbor(bytes.subarray(SIGNATURE.length));
}

function pack(value: Cbor): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), encodeCbor(value)]), { level: 9 });
}

/** `en_1a2b3c4`: the language, and as many digits of the hash as before. */
function named(before: string, content: Buffer): string {
  const [language = '', digits = ''] = before.split('_');
  return `${language}_${hash('sha256', content, 'hex').slice(0, digits.length)}`;
}

function list(value: Cbor): Cbor[] {
  if (!Array.isArray(value)) throw new Error('Unexpected item in a file of Pagefind, expected an array');
  return value;
}
