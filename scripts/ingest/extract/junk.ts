/**
 * Recognise texts that are not articles: they are held back, and a person may admit them.
 *
 * Runs after `clean`, on the text that would be published. In case of doubt, a text is an article.
 */
import { CONSENT_CALLS, CONSENT_WORDS, ERROR_TITLES, PLACEHOLDERS } from '../data/junk-texts.ts';
import type { CleanArticle } from '../model.ts';
import { foldedText, UNSPACED_SCRIPT } from './fingerprint/folded-words.ts';

export type JunkReason =
  | 'a consent text'
  | 'a drawing, not a text'
  | 'an error page of a web server'
  | 'no headline'
  | 'no sentence'
  | 'the placeholder of a page that loads';

/** Maximum number of words of an error page: an article about errors is longer. */
const MAX_ERROR_WORDS = 120;
/** Maximum number of words of a consent text, and minimum number of distinct words about consent. */
const MAX_CONSENT_WORDS = 300;
const MIN_CONSENT_WORDS = 3;
/** Maximum number of characters of any of these. */
const MAX_JUNK_CHARS = 2200;
const FOLDED_CALLS = CONSENT_CALLS.map((call) => ` ${foldedText(call)} `);
const FOLDED_WORDS = CONSENT_WORDS.map((word) => ` ${foldedText(word)} `);
/** Minimum number of words with at least two letters in a sentence: with a full stop, and without one. */
const STOPPED_WORDS = 2;
const SENTENCE_WORDS = 4;
/** The same for letters of scripts without spaces. */
const SENTENCE_LETTERS = 6;
const SENTENCE_CHARS = 200;

/** Maximum length of the text below a recording in UTF-16 units. */
const MAX_CAPTION_CHARS = 600;
const DURATION = /^(?:duration:? )?(?:\d{1,2}:)?\d{1,2}:\d\d(?: ?(?:min|minutes)\.?)?$/i;
const LETTER = /[\p{L}\p{N}]/u;
const STOP = /[.!?…。！？؟।]/u;
const ERROR_NUMBER = /^(?:http |error |status |code )*[45]\d\d\b/;
const DRAWING =
  /<svg[\s>]|<path\s|\bviewbox="|(?:\b[mlhvcsqtaz]\s?-?\d+(?:\.\d+)?(?:[\s,]-?\d+(?:\.\d+)?)*\s?){4}/i;

/** @returns Why it is held back; `undefined` for an article. */
export function junkReason({ title, paragraphs, kind }: CleanArticle): JunkReason | undefined {
  const headline = foldedText(title);
  const body = paragraphs.join('\n');
  const spoken = hasSentence(body.replace(/<[^>]*>?/g, ' '));
  if (DRAWING.test(title) || (!spoken && DRAWING.test(body))) return 'a drawing, not a text';
  if (DURATION.test(title) && body.length <= MAX_CAPTION_CHARS) return 'no headline';
  // Sufficient: the words of a long text are never counted.
  if (body.length <= MAX_JUNK_CHARS) {
    const folded = foldedText(body);
    const words = folded === '' ? 0 : folded.split(' ').length;
    if (isErrorTitle(headline) && words <= MAX_ERROR_WORDS) return 'an error page of a web server';
    if (isPlaceholder(folded) || (words === 0 && isPlaceholder(headline)))
      return 'the placeholder of a page that loads';
    if (words === 0) return LETTER.test(headline) ? undefined : 'no headline';
    if (words <= MAX_CONSENT_WORDS && asksConsent(` ${folded} `)) return 'a consent text';
  }
  const mayBeBare = kind === 'video' || kind === 'audio' || kind === 'gallery';
  return mayBeBare || spoken || hasSentence(`${title}\n${body}`) ? undefined : 'no sentence';
}

function isErrorTitle(headline: string): boolean {
  const rest = headline.replace(ERROR_NUMBER, '').trim();
  const hasNumber = rest !== headline;
  return hasNumber
    ? rest === '' || ERROR_TITLES.some((one) => rest.startsWith(one))
    : ERROR_TITLES.includes(headline);
}

function isPlaceholder(folded: string): boolean {
  return PLACEHOLDERS.includes(folded);
}

function asksConsent(folded: string): boolean {
  return (
    FOLDED_CALLS.some((call) => folded.includes(call)) &&
    FOLDED_WORDS.filter((word) => folded.includes(word)).length >= MIN_CONSENT_WORDS
  );
}

/** Whether a line of a text is a sentence: it has some words with at least two letters. */
export function hasSentence(text: string): boolean {
  // The beginning is enough of nearly all lines.
  return text.split('\n').some((line) => isSentence(line.slice(0, SENTENCE_CHARS)) || isSentence(line));
}

function isSentence(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]+/gu) ?? [];
  if (words.some((word) => UNSPACED_SCRIPT.test(word) && [...word].length >= SENTENCE_LETTERS)) return true;
  return words.length >= (STOP.test(line) ? STOPPED_WORDS : SENTENCE_WORDS);
}
