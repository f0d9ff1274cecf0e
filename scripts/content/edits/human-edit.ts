import { isEdited } from '../article-file.ts';
import { sha256 } from '../hash.ts';

/** Fields about placement or about the file: none of them changes the text of the page. */
const PLACEMENT = /^(?:pinned|hidden|weight|kicker|modified):[^\n]*\n/gm;
const STAMP = /^generated: /m;
const CLOSE = '\n---\n';

/** What a person wrote in an article file. */
export interface HumanEdit {
  /** First digits of the sha256 of the file without its `PLACEMENT` fields. */
  readonly hash: string;
  /** The ingest did not write it: it has no `generated` stamp. */
  readonly isByHand: boolean;
}

/**
 * Find out whether a person wrote or edited the text of a file.
 *
 * @returns `undefined` if the text is that of the ingest, even if the article was pinned or hidden or its line endings
 *   changed.
 */
export function humanEdit(file: string): HumanEdit | undefined {
  const text = file.replaceAll('\r\n', '\n');
  const end = text.indexOf(CLOSE) + 1;
  const head = text.slice(0, end).replace(PLACEMENT, '');
  const said = head + text.slice(end);
  if (!isEdited(said)) return undefined;
  const hash = sha256(said).slice(0, 16);
  return { hash, isByHand: !STAMP.test(head) };
}
