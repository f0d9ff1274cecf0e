import { LINKS, PARTICLES } from '../../../rules/name-words.ts';

/** A word of a sentence, with the marks around it taken off. */
export interface Token {
  readonly text: string;
  /** A mark stands before it: a quotation or bracket opens. */
  readonly opened: boolean;
  /** A mark stands behind it, or it is a possessive: a name ends here. */
  readonly closed: boolean;
}

/** A row of capitalised words, perhaps with lower-case ones inside (`Bank of England`). */
export interface Span {
  readonly tokens: readonly string[];
  /** It begins its sentence, where any word has a capital. */
  readonly initial: boolean;
  /** The word before it in the sentence, and the mark-free word behind it, or empty. */
  readonly before: string;
  readonly after: string;
  /** A comma and a number stand behind it, as an age does. */
  readonly aged: boolean;
}

const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u;

/** Cut a sentence into words. */
export function tokensOf(sentence: string): Token[] {
  return sentence.split(' ').flatMap((word): Token[] => {
    const [, open = '', core = '', close = ''] = WORD.exec(word.slice(0, 60)) ?? [];
    if (core === '') return [];
    const text = core.replace(/\.?['’]s$/u, '');
    // the stop of an initial or an abbreviation ends nothing: "J. Smith", "St. Louis", "Mr. Bell"
    const abbreviated =
      close === '.' &&
      (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(text) ||
        /^(?:St|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Sgt|Col|Jr|Prof|Rev)$/.test(text));
    const dotted = abbreviated && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(text) ? `${text}.` : text;
    return [{ text: dotted, opened: open !== '', closed: text !== core || (close !== '' && !abbreviated) }];
  });
}

/** Find the rows of capitalised words of a sentence. */
export function spansOf(sentence: string): Span[] {
  const tokens = tokensOf(sentence);
  const spans: Span[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isCapital(tokens[i]?.text ?? '')) {
      i += 1;
      continue;
    }
    const end = endOf(tokens, i);
    const next = tokens[end];
    spans.push({
      tokens: tokens.slice(i, end).map(({ text }) => text),
      initial: i === 0 || tokens[i]?.opened === true,
      before: i > 0 && tokens[i - 1]?.closed === false ? (tokens[i - 1]?.text ?? '') : '',
      after: tokens[end - 1]?.closed === true ? '' : (next?.text ?? ''),
      aged:
        tokens[end - 1]?.closed === true && /^\p{Nd}{1,3}$/u.test(next?.text ?? '') && next?.closed === true,
    });
    i = end;
  }
  return spans;
}

function endOf(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && tokens[end - 1]?.closed === false) {
    let reach = end;
    // up to two lower-case words may stand inside: "Bank of the West", "Ursula von der Leyen"
    while (reach < end + 2 && isInner(tokens[reach])) reach += 1;
    const token = tokens[reach];
    if (token === undefined || token.opened || !isCapital(token.text)) break;
    end = reach + 1;
  }
  return end;
}

const isInner = (token: Token | undefined) =>
  token !== undefined &&
  !token.opened &&
  !token.closed &&
  (PARTICLES.has(token.text) || LINKS.has(token.text));

const isCapital = (word: string) => /^\p{Lu}/u.test(word) || /^(?:eBay|iTunes)$/.test(word);
