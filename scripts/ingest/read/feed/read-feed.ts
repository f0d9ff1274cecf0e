import type { ReadItem } from '../../model.ts';
import type { Origin } from '../origin.ts';
import { Unreadable } from '../unreadable.ts';

export async function* readFeed(bytes: Buffer, layout: string, origin: Origin): AsyncGenerator<ReadItem> {
  throw new Unreadable(`${origin.file}: ${layout} of ${bytes.length}`, '');
}
