/** Characters that show nothing: joiners, marks of direction, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Fold white space and take out what cannot be seen, so that a short line can be compared.
 *
 * @param text Any string; case, quotes and punctuation stay.
 */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/**
 * Fold a publisher's name for comparison: compatible forms joined, lower case, one kind of apostrophe,
 * white space folded. Brackets and digits stay: `ABC News (AU)` is not `ABC News`.
 *
 * @param name As it stands in a dump or in `sources.yaml`.
 */
export function foldName(name: string): string {
  return foldSpace(
    name
      .normalize('NFKC')
      .replace(/[‘’ʼ`´]/g, "'")
      .toLowerCase(),
  );
}

/** @returns Every spelling of some publishers, folded. */
export function foldedNames(
  publishers: readonly { readonly name: string; readonly aliases?: readonly string[] | undefined }[],
): string[] {
  return publishers.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName));
}
