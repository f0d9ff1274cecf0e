import iconv from 'iconv-lite';

/** Convert a stream of UTF-16 to UTF-8 without byte order mark, so that line endings and brackets are single bytes. */
export async function* asUtf8(source: AsyncIterable<Buffer>, charset: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(charset, { stripBOM: true });
  for await (const chunk of source) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text, 'utf8');
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest, 'utf8');
}
