import { collapseSpace } from '../../content/collapse-space.ts';

/** Invisible characters: joiners, direction marks, soft hyphens, tags. */
const INVISIBLE =
  /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;

/**
 * Collapse white space and remove invisible characters, for the comparison of short lines.
 *
 * @param text Any string; case, quotes and punctuation are kept.
 */
export function foldSpace(text: string): string {
  return collapseSpace(text.replace(INVISIBLE, ''));
}

/**
 * Fold a publisher's name for comparison: NFKC, lower case, one kind of apostrophe, white space collapsed. Brackets and
 * digits are kept: `ABC News (AU)` is not `ABC News`.
 *
 * @param name As written in a dump or in `sources.yaml`.
 */
export function foldName(name: string): string {
  return foldSpace(
    name
      .normalize('NFKC')
      .replace(/[‘’ʼ`´]/g, "'")
      .toLowerCase(),
  );
}

/** @returns All spellings of the given publishers, folded. */
export function foldedNames(
  publishers: readonly { readonly name: string; readonly aliases?: readonly string[] | undefined }[],
): string[] {
  return publishers.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName));
}
