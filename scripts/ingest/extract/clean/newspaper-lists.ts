/** Find lists of newspaper names, in a line or as lines of their own. */
import { NEWSPAPER_WORDS } from '../../data/newspapers.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const WORDS = new Set(NEWSPAPER_WORDS);
const MINOR = new Set(['&', 'and', 'of', 'on', 'the', 'The', '|', '•', '·', '-', '–']);
const REASON = 'list of newspapers';
const SEPARATOR = / [·|•] /u;
/** UTF-16 units of a separator. */
const MAX_GAP_WORDS = 3;

export const newspaperLists: Step = (spans, { paged }) => {
  const cuts: Removal[] = [];
  if (paged) cuts.push(...runs(spans));
  for (const span of spans) {
    const from = listStart(span.text);
    if (from >= 0) cuts.push(removal(span, from, span.text.length, REASON));
    else cuts.push(...separated(span));
  }
  return cuts;
};

/** Three or more consecutive lines that are each one name. */
function runs(spans: readonly Span[]): Removal[] {
  const cuts: Removal[] = [];
  let run: Span[] = [];
  for (const span of [...spans, undefined]) {
    if (span !== undefined && isName(span.text)) {
      run.push(span);
      continue;
    }
    if (run.length >= 3) for (const line of run) cuts.push(removal(line, 0, line.text.length, REASON));
    run = [];
  }
  return cuts;
}

function isName(text: string): boolean {
  const words = text.split(' ', 6);
  return words.length <= 5 && words.every(isNameWord) && words.some((word) => WORDS.has(word));
}

/** @returns The start of a list of names that runs to the end of `text`; -1 if there is none. */
function listStart(text: string): number {
  if (/[.!?…]["'’”)]*$/u.test(text)) return -1;
  const near = text.slice(-600);
  const stop = [...near.matchAll(/[.!?…]["'’”)]{0,3}\s/gu)].at(-1);
  if (stop === undefined && near.length < text.length) return -1;
  const from = stop === undefined ? 0 : stop.index + stop[0].length;
  const words = near
    .slice(from)
    .split(/[\s,;/]+/u)
    .filter((word) => word !== '');
  const known = words.filter((word) => WORDS.has(word)).length;
  if (known < 4 || known * 3 < words.length || !words.every(isNameWord)) return -1;
  return text.length - near.length + from;
}

/** Three or more names separated by dots or bars, anywhere in a line. */
function separated(span: Span): Removal[] {
  const parts = span.text.split(SEPARATOR);
  if (parts.length < 3) return [];
  const cuts: Removal[] = [];
  let at = 0;
  for (let first = 0; first < parts.length; first++) {
    let last = first + 1;
    while (last < parts.length - 1 && isName(parts[last] ?? '')) last++;
    const head = nameAtEnd(parts[first] ?? '');
    const tail = nameAtStart(parts[last] ?? '');
    const start = at + (parts[first] ?? '').length - head;
    if (last - first >= 2 && head > 0 && tail > 0) {
      const between = parts
        .slice(first + 1, last)
        .reduce((sum, part) => sum + part.length + MAX_GAP_WORDS, MAX_GAP_WORDS);
      cuts.push(removal(span, start, start + head + between + tail, REASON));
      for (; first < last; first++) at += (parts[first] ?? '').length + MAX_GAP_WORDS;
    }
    at += (parts[first] ?? '').length + MAX_GAP_WORDS;
  }
  return cuts;
}

/** Length of the newspaper's name that ends a text, 0 without one. */
function nameAtEnd(text: string): number {
  const last = text.split(' ').slice(-5);
  const words = last.slice(last.findLastIndex((word) => /[.!?…]["'’”)]?$/u.test(word)) + 1);
  while (words.length > 0 && !isName(words.join(' '))) words.shift();
  return words.join(' ').length;
}

/** Length of the newspaper's name that begins a text: up to its last word that only newspapers have. */
function nameAtStart(text: string): number {
  const words = text.split(' ', 5);
  while (words.length > 0 && !(isName(words.join(' ')) && WORDS.has(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').length;
}

function isNameWord(word: string): boolean {
  return MINOR.has(word) || /^\p{Lu}/u.test(word);
}
