import type { ReadItem } from '../../model.ts';
import type { Origin } from '../origin.ts';
import { Unreadable } from '../unreadable.ts';

export async function* readArchive(source: AsyncIterable<Buffer>, origin: Origin): AsyncGenerator<ReadItem> {
  for await (const chunk of source) throw new Unreadable(`${origin.file}: ${chunk.length}`, '');
}
