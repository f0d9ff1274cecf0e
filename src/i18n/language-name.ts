const names = new Map<string, Intl.DisplayNames>();

/**
 * @param tag BCP 47.
 * @param language In which to name it.
 * @returns `Arabic` for `ar`, without regions and scripts.
 */
export function languageName(tag: string, language: string): string | undefined {
  const known =
    names.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  names.set(language, known);
  return known.of(tag.split('-', 1)[0] ?? tag);
}
