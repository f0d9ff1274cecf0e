/**
 * Find the title at the head of the body, as publishers' pages repeat it.
 *
 * A line that is the title is one. In front of more text it is one only if a new sentence surely
 * begins behind it: `Bank cuts rates` may also be the beginning of `Bank cuts rates again, …`.
 */
import { isStarter } from '../sentences/joins.ts';
import { type Cut, cut, type Step, type Stretch } from './span.ts';

const MOST_REPEATS = 3;

export const titleRepeat: Step = (stretches, { title }) => {
  const cuts: Cut[] = [];
  let [stretch, ...rest] = stretches;
  for (let count = 0; count < MOST_REPEATS && stretch !== undefined; count++) {
    const end = repeatEnd(stretch.text, title);
    if (end === 0) break;
    cuts.push(cut(stretch, 0, end, 'title repeated'));
    stretch = end < stretch.text.length ? shortened(stretch, end) : rest.shift();
  }
  // A body that is its title and nothing else stays: an article of words beats one without.
  return stretch === undefined ? [] : cuts;
};

function repeatEnd(text: string, title: string): number {
  const end = headLength(text, title);
  if (end === 0) return 0;
  const rest = text.slice(end).trimStart();
  // A title that is a sentence was made of the text's first one, which belongs to the text.
  if (/[.,;]["'’”]?$/u.test(title) && !/\p{Lu}\.$/u.test(title)) return 0;
  if (rest === '') return end;
  if (/[\p{L}\d]/u.test(text[end] ?? '') || !/^[\s|:–—-]/u.test(text.slice(end))) return 0;
  if (/[!?]["'’”]?$/u.test(title)) return end;
  // A title cut off within a sentence: its last words follow.
  if (/^\p{Lu}\S*(?: \S+)?[.](?:$|\s)/u.test(rest)) return 0;
  const long = title.split(' ').length >= 4 || /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{6}/u.test(title);
  const word = /^[\p{L}\p{M}'’]+/u.exec(rest.replace(/^["'“‘«„]/u, ''))?.[0] ?? '';
  const begins = long
    ? /^["'“‘«„([]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(rest)
    : isStarter(word, 'en') || word === 'NewsFeed';
  return begins ? end : 0;
}

/** @returns Length of the head of `text` that is `title`, quotes, dashes and case aside; else 0. */
function headLength(text: string, title: string): number {
  if (title === '' || text.length < title.length) return 0;
  const head = text.slice(0, title.length);
  return plain(head) === plain(title) ? title.length : 0;
}

/** Same length in, same length out. */
function plain(text: string): string {
  return text
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[–—−]/gu, '-')
    .toLowerCase();
}

function shortened(stretch: Stretch, end: number): Stretch {
  const text = stretch.text.slice(end).trimStart();
  return { ...stretch, from: stretch.to - text.length, text };
}
