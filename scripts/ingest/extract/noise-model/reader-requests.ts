/**
 * Find sentences to the reader in other languages than English, which the weights do not know: requests that name an
 * object of pages (`newsletter`), and notices of a known form.
 */
import { GRAMMAR_WORDS, NOISE_LABELS, REQUEST_OBJECTS } from '../../data/noise-labels.ts';
import { REPORTING_WORDS, SPEECH_VERBS } from '../../data/speech-verbs.ts';
import type { Span } from '../clean/span.ts';
import { hasStarters, isStarter } from '../sentences/joins.ts';
import type { Clause } from './clauses.ts';
import { mayHoldForeignLabel } from './labelled-end.ts';

const MAX_WORDS = 30;
const MAX_CLAUSES = 8;
const MAX_SENTENCE_CHARS = 600;
/** UTF-16 units before a request in which a quotation may have been opened. */
const MAX_QUOTATION_CHARS = 700;
/** German pronouns for the reader, which have a capital everywhere. */
const TO_READER = /^(?:Sie|Ihr\p{Ll}{0,2})$/u;
/** Number of words that may belong to the opening of a request. */
const OPENING_WORDS = 2;

const LANGUAGES = Object.entries(NOISE_LABELS).map(([language, { requests, objects, notices }]) => ({
  language,
  request: new RegExp(`^(?:${requests.join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
  object: words([...objects, ...REQUEST_OBJECTS]),
  notice: new RegExp(`^(?:${notices.join('|')})\\s?[.!…]{0,3}$`, 'iu'),
  reporting: words([...(SPEECH_VERBS[language] ?? []), ...(REPORTING_WORDS[language] ?? [])]),
  grammar: new Set(GRAMMAR_WORDS[language]),
}));
type Language = (typeof LANGUAGES)[number];

/** @returns For each request, the indexes of its clauses: from its first word to the end of its sentence or line. */
export function readerRequests(spans: readonly Span[], clauses: readonly Clause[]): number[][] {
  const foreign = spans.map(({ text }) => mayHoldForeignLabel(text));
  if (!foreign.includes(true)) return [];
  const found: number[][] = [];
  let start = clauses[0];
  for (const [at, clause] of clauses.entries()) {
    if (clause.left !== 'weak') start = clause;
    const last = lastOf(clauses, at);
    if (foreign[clause.span] !== true || start === undefined || last === undefined) continue;
    if (last.to - start.from > MAX_SENTENCE_CHARS) continue;
    const text = clause.line.slice(clause.from, last.to);
    const sentence = clause.line.slice(start.from, last.to);
    if (!LANGUAGES.some((language) => isRequest(text, sentence, language)) || isQuoted(clause, sentence))
      continue;
    const size = clauses.indexOf(last, at) - at + 1;
    found.push(Array.from({ length: size }, (_, index) => at + index));
  }
  return found;
}

/** The last clause of the sentence of a clause; `undefined` if there are many between them. */
function lastOf(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.slice(at, at + MAX_CLAUSES).find(({ right }) => right !== 'weak');
}

function isRequest(text: string, sentence: string, language: Language): boolean {
  if (language.notice.test(text)) return true;
  return (
    language.request.test(text) &&
    language.object.test(text) &&
    !language.reporting.test(sentence) &&
    !runsOn(text, language)
  );
}

/** Whether a sentence of the article seems to follow without a full stop. */
function runsOn(text: string, { language, grammar }: Language): boolean {
  const all = text.split(' ', MAX_WORDS + 1);
  if (all.length > MAX_WORDS) return true;
  return all.slice(OPENING_WORDS).some((word) => {
    if (!/^\p{Lu}/u.test(word) || TO_READER.test(word)) return false;
    return grammar.has(word.toLowerCase()) || (hasStarters(language) && isStarter(word, language));
  });
}

/** Whether there are quotation marks in its sentence, or a quotation is open where it begins. */
function isQuoted({ line, from }: Clause, sentence: string): boolean {
  if (/["“”„«»]/u.test(sentence)) return true;
  let open = '';
  for (const [mark] of line.slice(Math.max(0, from - MAX_QUOTATION_CHARS), from).matchAll(/["“”„«»]/gu)) {
    if (open === '') open = mark;
    else if (CLOSING[open]?.includes(mark) === true) open = '';
  }
  return open !== '';
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»', '»': '«' };

function words(sources: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${sources.join('|')})(?![\\p{L}\\p{M}])`, 'iu');
}
