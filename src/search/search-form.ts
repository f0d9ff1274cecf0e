import { printDay } from '../i18n/print-date.ts';
import { searchWords } from '../i18n/search-words.ts';
import type { SearchQuery } from './search-address.ts';
import type { SearchMatches } from './search-archive.ts';
import type { SearchShard } from './search-shards.ts';

function selectOf(form: HTMLFormElement, name: string): HTMLSelectElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLSelectElement ? field : undefined;
}

/** @returns The query in the form, with the parts of the search that the form has no field for. */
export function queryOf(form: HTMLFormElement, searchQuery: SearchQuery): SearchQuery {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    ...searchQuery,
    query: value('q'),
    topic: value('topic'),
    source: value('source'),
    year: value('year'),
    month: value('month'),
    sort: value('sort') === 'newest' ? 'newest' : 'relevance',
  };
}

/** Fill the form with a query. */
export function fillForm(form: HTMLFormElement, searchQuery: SearchQuery): void {
  const { query, topic, source, year, month, sort } = searchQuery;
  const values = { q: query, topic, source, year, month, sort };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

/** Fill the year and month fields with the available options, and select those of the query. */
export function fillPeriods(
  form: HTMLFormElement,
  shards: readonly SearchShard[],
  searchQuery: SearchQuery,
  language: string,
): void {
  const years = [...new Set(shards.map((shard) => shard.year))].map((year) => [year, year] as const);
  const months = [...new Set(shards.map((shard) => shard.month))].map(
    (month) => [month, printDay(month, language, 'month')] as const,
  );
  for (const [name, options, value] of [
    ['year', years, searchQuery.year],
    ['month', months, searchQuery.month],
  ] as const) {
    const select = selectOf(form, name);
    select?.append(...options.map(([id, text]) => new Option(text, id)));
    if (select !== undefined) select.value = value;
  }
}

/** Show the number of results for each topic and publisher, unless one of them is selected. */
export function showCounts(
  form: HTMLFormElement,
  searchQuery: SearchQuery,
  counts: SearchMatches['counts'],
): void {
  for (const name of ['topic', 'source'] as const) {
    for (const option of selectOf(form, name)?.options ?? []) {
      const label = option.dataset.name;
      if (label === undefined) continue;
      const count = counts[name].get(option.value) ?? 0;
      option.textContent = searchQuery[name] === '' ? searchWords.withCount(label, count) : label;
    }
  }
}

/** Show the number of active filters on the collapsed filters. */
export function showChosen(form: HTMLFormElement, { topic, source, year, month, sort }: SearchQuery): void {
  const summary = form.querySelector('summary');
  const chosen = [topic, source, year, month].filter((value) => value !== '').length;
  if (summary !== null) summary.textContent = searchWords.filters(chosen + Number(sort === 'newest'));
}

/** Show that the search is limited to a story or a person, which only links from their pages do. */
export function showScope(form: HTMLFormElement, searchQuery: SearchQuery): void {
  const scope = form.querySelector<HTMLElement>('#search-scope');
  const said = scope?.querySelector('span');
  if (scope === null || said === null || said === undefined) return;
  scope.hidden = searchQuery.story === '' && searchQuery.person === '';
  said.textContent =
    searchQuery.person === '' ? searchWords.onlyStory : searchWords.onlyPerson(searchQuery.person);
}
