/**
 * Split lines into clauses that are entirely news or entirely noise: sentences, and parts of sentences where noise may
 * be joined to them without a full stop.
 */
import { MINOR_WORDS } from '../../data/minor-words.ts';
import { NOISE_OPENERS } from '../../data/noise-openers.ts';
import type { Span } from '../clean/span.ts';
import { isStarter } from '../sentences/joins.ts';

/** The boundary of a clause: the end of its line, the end of a sentence, or a position where a sentence could begin. */
export type Seam = 'line' | 'stop' | 'weak';

export interface Clause {
  /** Index of its span, and the span's text. */
  readonly span: number;
  readonly line: string;
  /** Offsets in the line, without space around. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly left: Seam;
  readonly right: Seam;
}

/** A full stop followed by a space and the start of a sentence, or, after lower-case letters, directly by a capital. */
const STOP =
  /[.!?…]["'’”»)\]]{0,3}(?:\s+(?=["'“‘«([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}@#©$£€•►▶»]|[+/][\p{L}\p{N}]|[*_—–-]{1,3}(?:\s?\p{Lu}|\s|$))|(?<=\p{Ll}{2}[.!?]["'’”]{0,2})(?=["“‘]?\p{Lu}(?:\p{Ll}|\p{Lu}{2,12}\s\p{Lu})))/gu;
/** Titles and initials, whose full stop does not end a sentence. */
const NO_STOP =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Rev|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Hon|No|vs|Jr|Inc)\.$/u;
/** A word with a capital, or with a symbol that links begin with. */
const CANDIDATE = /(?<=[^\s,;:–—&-]\s)["“‘(]?[\p{Lu}©►▶»|•]\S*/gu;
const WORD_BEFORE = /([^\s,;:–—&-]{1,40})\s$/u;

/** A part of a line that ends with a full stop, or with the line. */
export interface SentencePlace {
  /** Index of its span, and the span's text. */
  readonly span: number;
  readonly line: string;
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
}

export function clausesOf(spans: readonly Span[]): Clause[] {
  return sentencesOf(spans).flatMap(clausesIn);
}

export function sentencesOf(spans: readonly Span[]): SentencePlace[] {
  return spans.flatMap(({ text }, span) => sentencesIn(text, span));
}

/** @param span Index of the span whose text the line is. */
export function sentencesIn(line: string, span: number): SentencePlace[] {
  const sentences: SentencePlace[] = [];
  let from = 0;
  for (const to of [...stops(line), line.length]) {
    sentences.push({ span, line, from, to });
    from = to;
  }
  return sentences;
}

export function clausesIn({ span, line, from, to }: SentencePlace): Clause[] {
  const clauses: Clause[] = [];
  const seams = [from, ...weakSeams(line, from, to), to];
  for (let at = 1; at < seams.length; at++) {
    const raw = line.slice(seams[at - 1], seams[at]);
    const text = raw.trim();
    if (text === '') continue;
    const start = (seams[at - 1] ?? 0) + (raw.length - raw.trimStart().length);
    clauses.push({
      span,
      line,
      from: start,
      to: start + text.length,
      text,
      left: at > 1 ? 'weak' : from === 0 ? 'line' : 'stop',
      right: at < seams.length - 1 ? 'weak' : to === line.length ? 'line' : 'stop',
    });
  }
  return clauses;
}

function stops(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && NO_STOP.test(text.slice(Math.max(0, match.index - 8), match.index + 1)))
      continue;
    if (end < text.length) found.push(end);
  }
  return found;
}

/** Positions inside a sentence where noise may begin, or where a sentence may begin after noise without a full stop. */
function weakSeams(text: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(CANDIDATE)) {
    const at = from + index;
    if (
      !opensNoise(word, text, at) &&
      !opensSentence(word, text.slice(at + word.length, at + word.length + 12))
    )
      continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - 41), at))?.[1] ?? '';
    if (!MINOR_WORDS.has(before.toLowerCase())) found.push(at);
  }
  return found;
}

function opensSentence(word: string, after: string): boolean {
  const bare = word.replace(/^["“‘(]/u, '').replace(/,$/u, '');
  return bare !== 'I' && isStarter(bare, 'en') && /^ \p{Ll}/u.test(after);
}

function opensNoise(word: string, text: string, at: number): boolean {
  const openers = NOISE_OPENERS.get(word.replace(/[:.]$/u, '').toLowerCase());
  if (openers === undefined) return false;
  const rest = text.slice(at, at + 40).toLowerCase();
  return openers.some((opener) => rest.startsWith(opener));
}
