import { MONTH_NAMES, PERSIAN_MONTHS } from '../data/month-names.ts';

/** A month by its name. */
export interface NamedMonth {
  /** From 1. */
  readonly month: number;
  readonly calendar: 'gregorian' | 'persian' | 'thai';
}

interface Meaning extends NamedMonth {
  readonly languages: Set<string>;
}

const MEANINGS = meanings();

function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  const found = new Map<string, Meaning[]>();
  const add = (table: string, calendar: NamedMonth['calendar'], language: string): void => {
    for (const [index, names] of table.split('|').entries()) {
      for (const name of names.split('/')) {
        const known = found.get(name) ?? [];
        const same = known.find(({ month }) => month === index + 1);
        if (same !== undefined) same.languages.add(language);
        else found.set(name, [...known, { month: index + 1, calendar, languages: new Set([language]) }]);
      }
    }
  };
  for (const [language, table] of Object.entries(MONTH_NAMES)) {
    add(table, language === 'th' ? 'thai' : 'gregorian', language.slice(0, 2));
  }
  for (const table of PERSIAN_MONTHS) add(table, 'persian', 'fa');
  return found;
}

/**
 * @param word Folded by `foldForDates`; two words are separated by a space.
 * @param language BCP 47; decides the few names that mean two months (`listopad` is October in Croatia and November in
 *   Poland).
 * @returns `undefined` for a word that is not a month, or is ambiguous.
 */
export function monthByName(word: string, language: string | undefined): NamedMonth | undefined {
  const known = MEANINGS.get(word);
  if (known === undefined || known.length === 1) return known?.[0];
  const own = language?.slice(0, 2).toLowerCase() ?? '';
  return known.find(({ languages }) => languages.has(own));
}
