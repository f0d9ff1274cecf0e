/**
 * First bytes of files that people mistake for dumps, by name of the format; see each format's specification. Each is
 * long enough that no text begins with it.
 */
export const BINARY: readonly { readonly what: string; readonly at: number; readonly bytes: Buffer }[] = [
  { what: 'a bzip2 archive', at: 0, bytes: Buffer.from('BZh91AY&SY') },
  { what: 'an ELF program', at: 0, bytes: Buffer.from('7f454c46', 'hex') },
  { what: 'a gzip inside a gzip', at: 0, bytes: Buffer.from('1f8b08', 'hex') },
  { what: 'a GIF image', at: 0, bytes: Buffer.from('GIF89a') },
  { what: 'a JPEG image', at: 0, bytes: Buffer.from('ffd8ff', 'hex') },
  { what: 'an MP4 film', at: 4, bytes: Buffer.from('ftyp') },
  { what: 'a Parquet table', at: 0, bytes: Buffer.from('PAR1') },
  { what: 'a PDF document', at: 0, bytes: Buffer.from('%PDF-') },
  { what: 'a PNG image', at: 0, bytes: Buffer.from('89504e47', 'hex') },
  { what: 'a 7z archive', at: 0, bytes: Buffer.from('377abcaf271c', 'hex') },
  { what: 'a tar archive', at: 257, bytes: Buffer.from('ustar\0') },
  { what: 'a tar archive', at: 257, bytes: Buffer.from('ustar  \0') },
  { what: 'an xz archive', at: 0, bytes: Buffer.from('fd377a585a00', 'hex') },
  { what: 'a zip archive', at: 0, bytes: Buffer.from('504b0304', 'hex') },
  { what: 'a zstd archive', at: 0, bytes: Buffer.from('28b52ffd', 'hex') },
];
