/** Find lists of newspaper names, in a line or as lines of their own. */
import { NEWSPAPER_WORDS } from '../../rules/newspapers.ts';
import { type Cut, cut, type Step, type Stretch } from './stretch.ts';

const WORDS = new Set(NEWSPAPER_WORDS);
const MINOR = new Set(['&', 'and', 'of', 'on', 'the', 'The', '|', '•', '-', '–']);
const REASON = 'list of newspapers';

export const newspaperLists: Step = (stretches, { paged }) => {
  const cuts: Cut[] = [];
  if (paged) cuts.push(...runs(stretches));
  for (const stretch of stretches) {
    const from = listStart(stretch.text);
    if (from >= 0) cuts.push(cut(stretch, from, stretch.text.length, REASON));
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
    if (run.length >= 3) cuts.push(...run.map((line) => cut(line, 0, line.text.length, REASON)));
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

function isNameWord(word: string): boolean {
  return MINOR.has(word) || /^\p{Lu}/u.test(word);
}
