/** The words of sentences as written, and what a body says about its words. */
import { GRAMMAR_WORDS } from '../../data/noise-labels.ts';

export interface Word {
  /** With the marks around it. */
  readonly text: string;
  /** Offset in the line. */
  readonly from: number;
  /** Without marks and possessive. */
  readonly bare: string;
  readonly lower: string;
}

export interface WordsOfBody {
  /** The language whose words of grammar it has most of; English if none. */
  readonly language: string;
  /** Words that the body has in lower case. */
  readonly common: ReadonlySet<string>;
  /** The first two words of its sentences. */
  readonly openings: ReadonlySet<string>;
  /** Pairs of words that are in it twice. */
  readonly pairs: ReadonlySet<string>;
}

export function wordsIn(line: string, from: number, to: number): Word[] {
  const words: Word[] = [];
  for (const match of line.slice(from, to).matchAll(/\S+/gu)) {
    const bare = match[0]
      .replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
      .replace(/['’]s$/u, '');
    words.push({ text: match[0], from: from + match.index, bare, lower: bare.toLowerCase() });
  }
  return words;
}

/** @param sentences The words of each sentence of the body. */
export function wordsOfBody(sentences: readonly (readonly Word[])[]): WordsOfBody {
  const common = new Set<string>();
  const openings = new Set<string>();
  const seen = new Set<string>();
  const pairs = new Set<string>();
  for (const words of sentences) {
    for (const [at, { bare }] of words.entries()) {
      if (/^\p{Ll}/u.test(bare)) common.add(bare);
      const before = words[at - 1];
      if (before === undefined) continue;
      const pair = `${before.bare} ${bare}`;
      if (seen.has(pair)) pairs.add(pair);
      seen.add(pair);
    }
    if (words.length > 1) openings.add(`${words[0]?.bare ?? ''} ${words[1]?.bare ?? ''}`);
  }
  return { language: languageOf(common), common, openings, pairs };
}

function languageOf(words: ReadonlySet<string>): string {
  let best = { language: 'en', found: 0 };
  for (const [language, grammar] of Object.entries(GRAMMAR_WORDS)) {
    const found = grammar.filter((word) => words.has(word)).length;
    if (found > best.found || (found === best.found && language === 'en')) best = { language, found };
  }
  return best.language;
}
