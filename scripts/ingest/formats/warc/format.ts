import type { Format } from '../format.ts';

/** Web archives: WARC and WET by ISO 28500, ARC by the Internet Archive. */
export const warcFormat: Format = {
  name: 'archive',
  label: 'a web archive (WARC, WET, ARC)',
  isBinary: true,
  detect: ({ bytes }) =>
    /^WARC\/\d/.test(bytes.toString('latin1', 0, 8)) ||
    /^filedesc:\/\//.test(bytes.toString('latin1', 0, 16)),
  async *read(bytes, origin) {
    // Loaded on demand: it takes longer than reading a small dump.
    const { readArchive } = await import('./read-archive.ts');
    yield* readArchive(bytes.all, bytes.members, origin);
  },
};
