import iconv from 'iconv-lite';

/**
 * Turn a stream of UTF-16 into UTF-8, so that line ends and brackets are single bytes; without its mark.
 */
export async function* asUtf8(source: AsyncIterable<Buffer>, charset: string): AsyncGenerator<Buffer> {
  const decoder = iconv.getDecoder(charset, { stripBOM: true });
  for await (const chunk of source) {
    const text = decoder.write(chunk);
    if (text !== '') yield Buffer.from(text, 'utf8');
  }
  const rest = decoder.end();
  if (rest !== undefined && rest !== '') yield Buffer.from(rest, 'utf8');
}
