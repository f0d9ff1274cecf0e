import { BroadsheetError } from '../../content/broadsheet-error.ts';
import { sizeText } from '../inbox/limits.ts';

/**
 * Read a stream to its end.
 *
 * @param max Maximum length in bytes.
 * @param what Name of the content, for the message: `text`, `saved page`.
 * @throws {BroadsheetError} if there is more; nothing of it is kept.
 */
export async function readWhole(source: AsyncIterable<Buffer>, max: number, what: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > max) {
      throw new BroadsheetError(
        `a ${what} of more than ${sizeText(max)}`,
        `Expected at most ${sizeText(max)}. Cut the file into smaller ones, one page each.`,
      );
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
