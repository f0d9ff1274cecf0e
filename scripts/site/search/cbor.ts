/** The part of CBOR (RFC 8949) that Pagefind writes: integers, text and arrays. */
export type Cbor = number | string | Cbor[];

/**
 * @throws Error at any other kind of item, or behind the first item.
 */
export function decodeCbor(bytes: Buffer): Cbor {
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = 2 ** (info - 24);
    if (size > 4) throw new Error(`Unexpected CBOR length of ${size} bytes`);
    const value = bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const item = (): Cbor => {
    const head = bytes[at++];
    if (head === undefined) throw new Error('Unexpected end of CBOR');
    const [major, info] = [head >> 5, head & 31];
    if (major === 4 && info === 31) {
      const list: Cbor[] = [];
      while (bytes[at] !== 0xff) list.push(item());
      at++;
      return list;
    }
    const value = argument(info);
    if (major === 0) return value;
    if (major === 1) return -1 - value;
    if (major === 3) {
      at += value;
      return bytes.toString('utf8', at - value, at);
    }
    if (major === 4) return Array.from({ length: value }, item);
    throw new Error(`Unexpected CBOR item of major type ${major}`);
  };
  const value = item();
  if (at !== bytes.length) throw new Error('Unexpected bytes behind a CBOR item');
  return value;
}

/** @returns The shortest form of each item. */
export function encodeCbor(value: Cbor): Buffer {
  const parts: Buffer[] = [];
  const head = (major: number, argument: number): void => {
    const size = argument < 24 ? 0 : argument < 0x100 ? 1 : argument < 0x10000 ? 2 : 4;
    const bytes = Buffer.alloc(1 + size);
    bytes[0] = (major << 5) | (size === 0 ? argument : 23 + [1, 2, 4].indexOf(size) + 1);
    if (size > 0) bytes.writeUIntBE(argument, 1, size);
    parts.push(bytes);
  };
  const item = (one: Cbor): void => {
    if (typeof one === 'number') head(one < 0 ? 1 : 0, one < 0 ? -1 - one : one);
    else if (typeof one === 'string') {
      const text = Buffer.from(one, 'utf8');
      head(3, text.length);
      parts.push(text);
    } else {
      head(4, one.length);
      for (const each of one) item(each);
    }
  };
  item(value);
  return Buffer.concat(parts);
}
