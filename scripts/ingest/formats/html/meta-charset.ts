/** Bytes in which a page must name its charset; the HTML standard says 1024, saved pages put comments before it. */
const HEAD_BYTES = 4096;

/** @returns The charset that a page names in a `meta` tag or an XML declaration, as it is written. */
export function metaCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, HEAD_BYTES);
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head);
  return meta?.[1] ?? /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/.exec(head)?.[1];
}
