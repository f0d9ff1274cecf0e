/**
 * What a search result shows of an article besides its words. Pagefind searches every field of its metadata, so that
 * the word `stated` among them would find all articles whose publisher states a date; of a record's address it
 * searches nothing. These facts are part of it, behind the question mark.
 */
export interface RecordFacts {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly precision: string;
  readonly basis: string;
  readonly dateText?: string | undefined;
  /** BCP 47 tag. */
  readonly language?: string | undefined;
  readonly dir?: 'rtl' | undefined;
}

/** @param address Path of the article's page. */
export function recordAddress(address: string, facts: RecordFacts): string {
  const filled = Object.entries(facts).filter(([, value]) => value !== undefined);
  return `${address}?${new URLSearchParams(filled)}`;
}

/** @returns The address of the article's page, and what of the facts is there. */
export function readRecordAddress(url: string): { address: string; facts: Partial<RecordFacts> } {
  const [address = '', search = ''] = url.split('?');
  return { address, facts: Object.fromEntries(new URLSearchParams(search)) };
}
