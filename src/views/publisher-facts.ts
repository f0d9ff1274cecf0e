import { publisherWords } from '../i18n/publisher-words.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Source } from '../schemas/settings.ts';

/** @returns Kind, country and owner of a publisher in `sources.yaml`; empty if there are none. */
export function publisherFacts(source: Source | undefined, language: string): string[] {
  if (source === undefined) return [];
  const { kind, country, owner } = source;
  return [
    ...(kind === undefined ? [] : [publisherWords.kind[kind]]),
    ...(country === undefined ? [] : [countryName(country, language)]),
    ...(owner === undefined ? [] : [publisherWords.ownedBy(owner)]),
  ];
}

/** @returns Number of owners of some publishers; `undefined` if any is unknown. */
export function ownersOf({ sources }: Catalog, ids: readonly string[]): number | undefined {
  const owners = ids.map((id) => sources.get(id)?.owner);
  return ids.length === 0 || owners.includes(undefined) ? undefined : new Set(owners).size;
}

const names = new Map<string, Intl.DisplayNames>();

function countryName(code: string, language: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  names.set(language, known);
  return known.of(code) ?? code;
}
