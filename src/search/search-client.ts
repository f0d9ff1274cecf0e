/** The search page: a form, results as one types, and the query in the address. */

import { printDay } from '../i18n/print-date.ts';
import { searchWords } from '../i18n/search-words.ts';
import { typeset } from '../i18n/typeset.ts';
import { loadPacked } from './load-packed.ts';
import { nextTask } from './next-task.ts';
import { PagefindShards } from './pagefind.ts';
import { PagefindWorker } from './pagefind-worker.ts';
import { FIRST_SHOWN, resultsBetween } from './result-list.ts';
import {
  isEmptyQuery,
  PAGE,
  parseSearchAddress,
  reconcilePeriod,
  type SearchQuery,
  searchAddress,
} from './search-address.ts';
import { SearchArchive, type SearchMatches } from './search-archive.ts';
import { fillForm, fillPeriods, queryOf, showChosen, showCounts, showScope } from './search-form.ts';
import { SearchHistory } from './search-history.ts';
import { moveAmongResults } from './search-keys.ts';
import type { Printing } from './search-result.ts';
import type { SearchShards } from './search-shards.ts';
import { hideSuggestion, showSuggestion } from './search-suggestion.ts';

/**
 * Milliseconds without a keystroke before a search starts, before a suggestion, and before a query counts as complete.
 */
const PAUSE = 120;
const SUGGESTION_PAUSE = 300;
const SETTLED = 1000;
/** Number of letters from which most words with this prefix are in one file of the index. */
const PRELOADED_CHARS = 3;
/** Milliseconds after which the previous results are marked as outdated. */
const SLOW = 200;

function part<T extends Element>(selector: string, type: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`Unexpected page, expected an element ${selector}`);
  return found;
}

const form = part('#search-form', HTMLFormElement);
const input = part('#search-q', HTMLInputElement);
const status = part('#search-status', HTMLParagraphElement);
const suggestion = part('#search-suggestion', HTMLParagraphElement);
const list = part('#search-results', HTMLOListElement);
const more = part('#search-more', HTMLButtonElement);
const older = part('#search-older', HTMLButtonElement);

const printing: Printing = {
  language: document.documentElement.lang,
  timeZone: form.dataset.zone ?? 'UTC',
  base: form.dataset.base ?? '/',
};
const visited = new SearchHistory(list);

let query: SearchQuery = parseSearchAddress(location.search);
let found: SearchMatches | undefined;
let opened: Promise<SearchArchive> | undefined;
let asked = 0;
/** When the results of this search were shown. */
let answered = 0;
/** Whether the reader submitted this query. */
let submitted = false;
let searching: Promise<void> = Promise.resolve();

/** Fetch the list of shards once; after a failure, the next keystroke tries again. */
function archive(): Promise<SearchArchive> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

const folder = `${printing.base}search/`;
const program = new PagefindWorker(`${folder}pagefind-worker.js`);
// Loading takes longer than typing the first word.
program.load();

async function open(): Promise<SearchArchive> {
  // It names files that a later build deletes.
  const response = await fetch(`${folder}shards.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of shards.json`);
  const { shards }: SearchShards = await response.json();
  await nextTask();
  fillPeriods(form, shards, query, printing.language);
  await nextTask();
  return new SearchArchive(
    shards,
    ({ name }) =>
      (path) =>
        loadPacked(`${folder}${name}/${path}`),
    new PagefindShards((path) => program.start(path), folder),
  );
}

function showRest(): void {
  more.hidden = found === undefined || query.shown >= found.hits.length;
  older.hidden = found?.older === undefined;
}

/** @param again Whether the reader returns to a list with a saved position. */
async function search(again = false): Promise<void> {
  asked += 1;
  const turn = asked;
  const { shown } = query;
  answered = 0;
  visited.leave();
  hideSuggestion(suggestion);
  showScope(form, query);
  showChosen(form, query);
  list.ariaBusy = 'true';
  const slow = setTimeout(() => {
    if (turn === asked) status.textContent = searchWords.searching;
  }, SLOW);
  const arrive = (): void => {
    clearTimeout(slow);
    list.ariaBusy = 'false';
    showRest();
    visited.arrive(again);
  };
  try {
    const opening = await archive();
    if (turn !== asked) return;
    if (isEmptyQuery(query)) {
      found = undefined;
      list.replaceChildren();
      status.textContent = searchWords.empty;
      arrive();
      return;
    }
    let standing = 0;
    /** Records load gradually: the first are shown while the others are loading. */
    const show = async (some: SearchMatches, to: number): Promise<void> => {
      const results = await resultsBetween(some, standing, to, printing);
      if (turn !== asked) return;
      if (standing === 0) list.replaceChildren(...results);
      else list.append(...results);
      standing = to;
    };
    let firsts = Promise.resolve();
    const answer = await opening.search(query, (newest) => {
      if (newest.settled === 0) return;
      clearTimeout(slow);
      firsts = show(newest, newest.settled).then(() => {
        if (turn === asked) status.textContent = searchWords.searchingOlder;
      });
      firsts.catch(() => undefined);
    });
    await firsts;
    await show(answer, Math.min(Math.max(answer.settled, FIRST_SHOWN), shown));
    if (turn !== asked) return;
    found = answer;
    clearTimeout(slow);
    const { covered } = answer;
    const print = (day: string) => typeset(printDay(day, printing.language), '');
    status.textContent =
      covered === undefined
        ? searchWords.nothing
        : searchWords.found(answer.hits.length, print(covered.from), print(covered.to));
    answered = Date.now();
    await show(answer, shown);
    if (turn !== asked) return;
    showCounts(form, query, answer.counts);
    arrive();
    if (answer.hits.length === 0) void suggestAnother(opening, answer, turn);
  } catch {
    if (turn !== asked) return;
    found = undefined;
    list.replaceChildren();
    status.textContent = searchWords.failed;
    arrive();
  }
}

async function suggestAnother(opened: SearchArchive, nothing: SearchMatches, turn: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SUGGESTION_PAUSE));
  if (turn !== asked) return;
  // No suggestion while offline; an error is shown if nothing else can be loaded either.
  const other = await opened.suggestion(query, nothing).catch(() => undefined);
  if (turn !== asked) return;
  if (other !== undefined)
    showSuggestion(suggestion, other, searchAddress({ ...query, query: other, shown: PAGE }));
  else {
    suggestion.textContent = searchWords.tryOther;
    suggestion.hidden = false;
  }
}

/** Run another search. Intermediate queries while typing are not kept in the history. */
function go(next: SearchQuery, kept: boolean): void {
  query = next;
  visited.go(searchAddress(query), kept);
  submitted = false;
  searching = search();
}

/** Whether Back should return to the previous query: it found something, and was not just the beginning of this one. */
function keeps(next: SearchQuery): boolean {
  if (isEmptyQuery(query) || found === undefined || found.hits.length === 0 || answered === 0) return false;
  const settled = submitted || Date.now() - answered > SETTLED;
  return settled || !next.query.startsWith(query.query);
}

let pause: ReturnType<typeof setTimeout> | undefined;
function typed(): void {
  clearTimeout(pause);
  const next = { ...queryOf(form, query), shown: PAGE };
  if (next.query !== query.query) go(next, keeps(next));
}

input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(typed, PAUSE);
  void preload();
});

/** Preload what a search for the current input needs, which is usually what the whole word needs too. */
async function preload(): Promise<void> {
  if (input.value.trim().length < PRELOADED_CHARS) return;
  // The next search tries again, and reports a failure.
  await archive()
    .then((opening) => opening.preload(input.value))
    .catch(() => undefined);
}
form.addEventListener('change', (event) => {
  if (event.target === input) return;
  const field = event.target instanceof HTMLSelectElement ? event.target.name : '';
  const next = reconcilePeriod({ ...queryOf(form, query), shown: PAGE }, field);
  fillForm(form, next);
  go(next, !isEmptyQuery(query));
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed();
  submitted = true;
  void searching.then(() => list.querySelector('a')?.focus());
});
form.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLButtonElement) || event.target.id !== 'search-everything') return;
  input.focus();
  go({ ...query, story: '', person: '', shown: PAGE }, true);
});
suggestion.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  event.preventDefault();
  const next = parseSearchAddress(event.target.search);
  fillForm(form, next);
  input.focus();
  go(next, true);
});
more.addEventListener('click', async () => {
  if (found === undefined) return;
  const answer = found;
  const from = query.shown;
  const results = await resultsBetween(answer, from, from + PAGE, printing).catch(() => []);
  if (found !== answer || query.shown !== from) return;
  list.append(...results);
  if (results.length > 0) query = { ...query, shown: from + PAGE };
  visited.go(searchAddress(query), false);
  visited.arrive(false);
  showRest();
  results[0]?.querySelector('a')?.focus();
});
older.addEventListener('click', () => {
  if (found?.older !== undefined) go({ ...query, since: found.older }, false);
});
document.addEventListener('keydown', (event) => {
  if (moveAmongResults(event, input, list) === 'cleared') typed();
});
addEventListener('popstate', () => {
  clearTimeout(pause);
  query = parseSearchAddress(location.search);
  fillForm(form, query);
  submitted = true;
  searching = search(true);
});

// Text typed before this script was loaded.
const early = isEmptyQuery(query) ? input.value : '';
fillForm(form, query);
form.hidden = false;
if (isEmptyQuery(query)) input.focus();
searching = search(true);
if (early.trim() !== '') {
  input.value = early;
  typed();
}
archive()
  .then((opening) => opening.warm())
  .catch(() => undefined);
