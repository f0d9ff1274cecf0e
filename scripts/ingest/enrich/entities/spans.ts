import { LINKS, ORGANISATION_ENDS, PARTICLES } from '../../data/name-words.ts';

/** A word of a sentence, without the punctuation around it. */
export interface Token {
  readonly text: string;
  /** A quotation mark or bracket opens before it. */
  readonly opened: boolean;
  /** Punctuation follows it, or it is a possessive: a name ends here. */
  readonly closed: boolean;
  /** The punctuation before and after it. */
  readonly open: string;
  readonly close: string;
  /** A detached hyphen is next to it, as in text with broken words. */
  readonly torn: boolean;
}

/** A sequence of capitalised words, possibly with lower-case words inside (`Bank of England`). */
export interface NameSpan {
  readonly tokens: readonly string[];
  /** It begins its sentence, where every word has a capital. */
  readonly initial: boolean;
  /** The two words before it in the sentence, and the word after it unless punctuation intervenes; else empty. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  /** A comma and a number follow it, as with an age. */
  readonly aged: boolean;
  /** It is in quotation marks, like a title, or is interrupted by a nickname in quotation marks. */
  readonly quoted: boolean;
  /** A comma and further names up to an "and" follow it. */
  readonly listed: boolean;
  /** A detached hyphen is next to it: part of the name may be missing. */
  readonly torn: boolean;
  /** The second word after it; empty if punctuation intervenes. */
  readonly second: string;
  /** Words after a comma that follows it, up to the next punctuation: "Ivan Orlov, [the mayor of Veldar,]". */
  readonly apposed: readonly string[];
  /** Letters in brackets after it: "Anglers' Union (AU)". */
  readonly bracketed: string;
  /** Only a comma, an "and" or an "or" separates it from the previous span. */
  readonly joined: boolean;
}

/** Fast path: most words have no punctuation around them. */
const PLAIN = /^[A-Za-z]{1,60}$/;
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

/** Split a sentence into words. */
function tokensOf(sentence: string): Token[] {
  const tokens: Token[] = [];
  let torn = false;
  for (const word of sentence.replaceAll('—', ' — ').split(' ')) {
    if (PLAIN.test(word)) {
      tokens.push({ text: word, opened: false, closed: false, open: '', close: '', torn });
      torn = false;
      continue;
    }
    const [, open = '', core = '', close = ''] = WORD.exec(word.slice(0, 60)) ?? [];
    if (core === '') {
      const last = tokens.pop();
      torn = word === '-';
      if (last !== undefined) tokens.push(word === '&' ? last : { ...last, closed: true, torn });
      if (word === '&') tokens.push({ text: '&', opened: false, closed: false, open, close, torn: false });
      continue;
    }
    const text = core.replace(/\.?['’]s$/u, '');
    // The full stop of an initial or abbreviation does not end a name: "J. Smith", "St. Louis", "Mr. Bell"
    const abbreviated =
      close === '.' &&
      (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(text) ||
        /^(?:St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Sgt|Col|Jr|Prof|Rev)$/.test(text));
    const dotted = abbreviated && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) ? `${text}.` : text;
    const closed = text !== core || (close !== '' && !abbreviated);
    tokens.push({ text: dotted, opened: open !== '', closed, open, close, torn });
    torn = false;
  }
  return tokens;
}

/** Maximum number of words of a span; longer ones are lists, or not names. */
const MAX_SPAN_WORDS = 60;

/** Find the sequences of capitalised words in a sentence. */
export function nameSpans(sentence: string): NameSpan[] {
  const tokens = tokensOf(sentence);
  const spans: NameSpan[] = [];
  let i = 0;
  let from = 0;
  while (i < tokens.length) {
    if (!isCapital(tokens[i]?.text ?? '')) {
      i += 1;
      continue;
    }
    const end = endOf(tokens, i);
    if (end - i > MAX_SPAN_WORDS) {
      i = end;
      continue;
    }
    const next = tokens[end];
    const last = tokens[end - 1];
    const after = last?.closed === true ? '' : (next?.text ?? '');
    spans.push({
      tokens: tokens
        .slice(i, end)
        .map((token, k) => (isOwning(token) && i + k < end - 1 ? `${token.text}${token.close}` : token.text)),
      initial: i === 0 || tokens[i]?.opened === true,
      lead: i > 1 && tokens[i - 1]?.closed === false ? (tokens[i - 2]?.text ?? '') : '',
      before: i > 0 && tokens[i - 1]?.closed === false ? (tokens[i - 1]?.text ?? '') : '',
      after,
      second: after === '' || next?.closed === true ? '' : (tokens[end + 1]?.text ?? ''),
      apposed: last?.close === ',' ? apposedWords(tokens, end) : [],
      bracketed: next !== undefined && last?.closed === false && isBracketed(next) ? next.text : '',
      joined: spans.length > 0 && isJoined(tokens, from, i),
      aged:
        tokens[end - 1]?.closed === true && /^\p{Nd}{1,3}$/u.test(next?.text ?? '') && next?.closed === true,
      quoted: isQuoted(tokens, i, end),
      listed: last?.close === ',' && isListed(tokens.slice(end, end + 5)),
      torn: isTorn(tokens, i, end),
    });
    i = end;
    from = end;
  }
  return spans;
}

/** Maximum number of words of an apposition. */
const MAX_APPOSED = 8;

function apposedWords(tokens: readonly Token[], start: number): string[] {
  const words: string[] = [];
  for (const { text, opened, closed } of tokens.slice(start, start + MAX_APPOSED)) {
    if (opened) break;
    words.push(text);
    if (closed) break;
  }
  return words;
}

/** "Ivan Orlov, Martha Kilburn and Paul Brandt" */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const close = tokens[from - 1]?.close ?? '';
  if (to === from) return close === ',';
  return to === from + 1 && /^,?$/.test(close) && /^(?:and|or)$/.test(tokens[from]?.text ?? '');
}

function endOf(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && (tokens[end - 1]?.closed === false || ownsBody(tokens, end))) {
    let reach = end;
    // Up to two lower-case words may be inside: "Bank of the West", "Ursula von der Leyen"
    while (reach < end + 2 && isInner(tokens[reach])) reach += 1;
    const token = tokens[reach];
    if (token === undefined || token.opened || !isCapital(token.text)) break;
    end = reach + 1;
  }
  return end;
}

const isBracketed = ({ text, open, close }: Token) =>
  open === '(' && close.startsWith(')') && /^\p{Lu}[\p{L}-]{1,7}$/u.test(text);

const OPENS = /["'“‘«]/;

/** 'Canal Colony', and the first half of: Ivan "Bear" Orlov. */
function isQuoted(tokens: readonly Token[], start: number, end: number): boolean {
  const [first, last, next] = [tokens[start], tokens[end - 1], tokens[end]];
  const parted = last?.closed === false && OPENS.test(next?.open ?? '') && isCapital(next?.text ?? '');
  return parted || (OPENS.test(first?.open ?? '') && /["'”’»]/.test(last?.close ?? ''));
}

/** "Mat - Su Central Fire Department", "Church of Latter - day Saints": broken words rather than a dash. */
function isTorn(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  const before = tokens[start]?.torn === true && isCapital(tokens[start - 1]?.text ?? '');
  const after =
    last?.torn === true &&
    last.close === '' &&
    (isCapital(tokens[end]?.text ?? '') || !ORGANISATION_ENDS.has(last.text));
  return before || after;
}

/** "Teachers'": a plural possessive, or the end of a quotation. */
const isOwning = ({ text, close }: Token) => text.endsWith('s') && /^['’]$/.test(close);

/** "Teachers' Congress": a plural possessive followed by words that end like the name of an organisation. */
function ownsBody(tokens: readonly Token[], end: number): boolean {
  const owner = tokens[end - 1];
  if (owner === undefined || !isOwning(owner)) return false;
  let reach = end;
  while (reach < end + 3 && isCapital(tokens[reach]?.text ?? '') && tokens[reach]?.closed === false)
    reach += 1;
  const last = tokens[isCapital(tokens[reach]?.text ?? '') ? reach : reach - 1];
  return last !== undefined && reach >= end && ORGANISATION_ENDS.has(last.text);
}

/** "…, Energy and Industrial Strategy" */
function isListed(tokens: readonly Token[]): boolean {
  const link = tokens.findIndex(({ text }) => text === 'and');
  return link > 0 && isCapital(tokens[0]?.text ?? '') && isCapital(tokens[link + 1]?.text ?? '');
}

const isInner = (token: Token | undefined) =>
  token !== undefined &&
  !token.opened &&
  !token.closed &&
  (PARTICLES.has(token.text) || LINKS.has(token.text));

// A full stop inside a word belongs to an address, or to two words without a space. "Oslo-based" describes a name but
// does not begin one.
const isCapital = (word: string) =>
  !/-(?:based|born|led|owned)$/.test(word) &&
  ((/^\p{Lu}/u.test(word) && !/\p{L}\.\p{Ll}{2}/u.test(word)) ||
    /^(?:eBay|iTunes)$/.test(word) ||
    /^(?:a[dlnrstz]|el|ibn)-\p{Lu}/u.test(word));
