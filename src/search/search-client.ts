/** The search page: a form, what it finds as one types, and the query in the address. */

import { searchWords } from '../i18n/messages.ts';
import { printDay } from '../i18n/print-date.ts';
import {
  isEmptyQuery,
  parseSearchAddress,
  reconcilePeriod,
  type SearchQuery,
  searchAddress,
} from './search-address.ts';
import { SearchArchive, type SearchMatches } from './search-archive.ts';
import { fillPeriods, showCounts, showScope } from './search-form.ts';
import { moveAmongResults } from './search-keys.ts';
import { type Printing, resultItem } from './search-result.ts';
import type { SearchShards } from './search-shards.ts';

const PAGE = 10;
/** Milliseconds without a key before a search starts. */
const PAUSE = 120;

function part<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Unexpected page, expected an element ${selector}`);
  return found;
}

const form = part('#search-form', HTMLFormElement);
const input = part('#search-q', HTMLInputElement);
const status = part('#search-status', HTMLParagraphElement);
const list = part('#search-results', HTMLOListElement);
const more = part('#search-more', HTMLButtonElement);
const older = part('#search-older', HTMLButtonElement);

const base = form.dataset.base ?? '/';
const printing: Printing = {
  language: document.documentElement.lang,
  timeZone: form.dataset.zone ?? 'UTC',
};

let searchQuery: SearchQuery = parseSearchAddress(location.search);
let found: SearchMatches | undefined;
let shown = 0;
let opened: Promise<SearchArchive> | undefined;
let asked = 0;

/** Fetch the list of months once; a failure is forgotten, so that the next key tries again. */
function archive(): Promise<SearchArchive> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<SearchArchive> {
  const response = await fetch(`${base}search/shards.json`);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of shards.json`);
  const { shards }: SearchShards = await response.json();
  fillPeriods(form, shards, searchQuery, printing.language);
  return new SearchArchive(base, shards);
}

async function showMore(): Promise<void> {
  if (found === undefined) return;
  const answer = found;
  const next = await Promise.all(answer.results.slice(shown, shown + PAGE).map((result) => result.data()));
  if (found !== answer) return;
  list.append(...next.map((page) => resultItem(page, printing)));
  shown += next.length;
  more.hidden = shown >= answer.results.length;
  older.hidden = !answer.older;
}

async function search(further = false): Promise<void> {
  asked += 1;
  const turn = asked;
  history.replaceState(null, '', `${location.pathname}${searchAddress(searchQuery)}`);
  showScope(form, searchQuery);
  try {
    const opening = await archive();
    if (turn !== asked) return;
    if (isEmptyQuery(searchQuery)) {
      found = undefined;
      list.replaceChildren();
      status.textContent = '';
      more.hidden = true;
      older.hidden = true;
      return;
    }
    if (list.childElementCount === 0) status.textContent = searchWords.searching;
    const answer = await opening.search(searchQuery, further);
    if (turn !== asked) return;
    const first = await Promise.all(answer.results.slice(0, PAGE).map((result) => result.data()));
    if (turn !== asked) return;
    found = answer;
    shown = first.length;
    list.replaceChildren(...first.map((page) => resultItem(page, printing)));
    more.hidden = shown >= answer.results.length;
    older.hidden = !answer.older;
    showCounts(form, searchQuery, answer.counts);
    const { covered } = answer;
    const print = (day: string) => printDay(day, printing.language);
    status.textContent =
      covered === undefined
        ? searchWords.nothing
        : searchWords.found(answer.results.length, print(covered.from), print(covered.to));
  } catch {
    if (turn === asked) status.textContent = searchWords.failed;
  }
}

function readForm(): void {
  const data = new FormData(form);
  const value = (name: string): string => String(data.get(name) ?? '').trim();
  searchQuery = {
    ...searchQuery,
    query: value('q'),
    topic: value('topic'),
    source: value('source'),
    year: value('year'),
    month: value('month'),
    sort: value('sort') === 'newest' ? 'newest' : 'relevance',
  };
}

function fillForm(): void {
  const { query, topic, source, year, month, sort } = searchQuery;
  const values = { q: query, topic, source, year, month, sort };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    readForm();
    void search();
  }, PAUSE);
});
form.addEventListener('change', (event) => {
  if (event.target === input) return;
  readForm();
  const field = event.target instanceof HTMLSelectElement ? event.target.name : '';
  searchQuery = reconcilePeriod(searchQuery, field);
  fillForm();
  void search();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  readForm();
  void search().then(() => list.querySelector('a')?.focus());
});
form.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLButtonElement) || event.target.id !== 'search-everything') return;
  searchQuery = { ...searchQuery, story: '', person: '' };
  input.focus();
  void search();
});
more.addEventListener('click', () => {
  const last = list.lastElementChild;
  void showMore().then(() => last?.nextElementSibling?.querySelector('a')?.focus());
});
older.addEventListener('click', () => void search(true));
document.addEventListener('keydown', (event) => {
  if (moveAmongResults(event, input, list) !== 'cleared') return;
  readForm();
  void search();
});

fillForm();
form.hidden = false;
if (isEmptyQuery(searchQuery)) input.focus();
void search();
