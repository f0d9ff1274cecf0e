/** Find lists of newspaper names, in a line or as lines of their own. */
import { NEWSPAPER_WORDS } from '../../data/newspapers.ts';
import { type Cut, cut, type Step, type Stretch } from './span.ts';

const WORDS = new Set(NEWSPAPER_WORDS);
const MINOR = new Set(['&', 'and', 'of', 'on', 'the', 'The', '|', '•', '·', '-', '–']);
const REASON = 'list of newspapers';
const SEPARATOR = / [·|•] /u;
/** UTF-16 units of a separator. */
const GAP = 3;

export const newspaperLists: Step = (stretches, { paged }) => {
  const cuts: Cut[] = [];
  if (paged) cuts.push(...runs(stretches));
  for (const stretch of stretches) {
    const from = listStart(stretch.text);
    if (from >= 0) cuts.push(cut(stretch, from, stretch.text.length, REASON));
    else cuts.push(...separated(stretch));
  }
  return cuts;
};

/** Three or more lines in a row that are each one name. */
function runs(stretches: readonly Stretch[]): Cut[] {
  const cuts: Cut[] = [];
  let run: Stretch[] = [];
  for (const stretch of [...stretches, undefined]) {
    if (stretch !== undefined && isName(stretch.text)) {
      run.push(stretch);
      continue;
    }
    if (run.length >= 3) for (const line of run) cuts.push(cut(line, 0, line.text.length, REASON));
    run = [];
  }
  return cuts;
}

function isName(text: string): boolean {
  const words = text.split(' ', 6);
  return words.length <= 5 && words.every(isNameWord) && words.some((word) => WORDS.has(word));
}

/** @returns Where a list of names begins that runs to the end of `text`, -1 without one. */
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

/** Three or more names with a dot or a bar between them, anywhere in a line. */
function separated(stretch: Stretch): Cut[] {
  const parts = stretch.text.split(SEPARATOR);
  const cuts: Cut[] = [];
  let at = 0;
  for (let first = 0; first < parts.length; first++) {
    let last = first + 1;
    while (last < parts.length - 1 && isName(parts[last] ?? '')) last++;
    const head = nameAtEnd(parts[first] ?? '');
    const tail = nameAtStart(parts[last] ?? '');
    const start = at + (parts[first] ?? '').length - head;
    if (last - first >= 2 && head > 0 && tail > 0) {
      const between = parts.slice(first + 1, last).reduce((sum, part) => sum + part.length + GAP, GAP);
      cuts.push(cut(stretch, start, start + head + between + tail, REASON));
      for (; first < last; first++) at += (parts[first] ?? '').length + GAP;
    }
    at += (parts[first] ?? '').length + GAP;
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

/** Length of the newspaper's name that begins a text: up to its last word that only newspapers bear. */
function nameAtStart(text: string): number {
  const words = text.split(' ', 5);
  while (words.length > 0 && !(isName(words.join(' ')) && WORDS.has(words.at(-1) ?? ''))) words.pop();
  return words.join(' ').length;
}

function isNameWord(word: string): boolean {
  return MINOR.has(word) || /^\p{Lu}/u.test(word);
}
