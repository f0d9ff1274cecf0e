import { isEdited } from '../article-file.ts';
import { sha256 } from '../hash.ts';

/** Fields that say where an article stands, or are about the file: none of them changes a word of its page. */
const PLACEMENT = /^(?:pinned|hidden|weight|kicker|modified):[^\n]*\n/gm;
const STAMP = /^generated: /m;
const CLOSE = '\n---\n';

/** What a person made of an article's file. */
export interface Said {
  /** Head of a sha256 over all that the file says: its lines without `PLACEMENT` fields. */
  readonly hash: string;
  /** Nobody but a person wrote it: the ingest leaves its mark in every file. */
  readonly isByHand: boolean;
}

/**
 * Tell what a file says that a person wrote or changed.
 *
 * @returns Nothing for one whose words are those of the ingest, be it pinned, hidden, or given other line ends.
 */
export function saidIn(file: string): Said | undefined {
  const text = file.replaceAll('\r\n', '\n');
  const end = text.indexOf(CLOSE) + 1;
  const head = text.slice(0, end).replace(PLACEMENT, '');
  const said = head + text.slice(end);
  if (!isEdited(said)) return undefined;
  const hash = sha256(said).slice(0, 16);
  return { hash, isByHand: !STAMP.test(head) };
}
