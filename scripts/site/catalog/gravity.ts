import type { Gravity, GravityKind } from '../../../src/model/gravity.ts';
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { GRAVITY_PHRASES, ROUGH_NUMBERS } from '../../ingest/data/gravity-phrases.ts';
import { NUMBER_WORDS } from '../../ingest/data/number-words.ts';

/** Words, numbers with their separators, and punctuation, which no phrase extends across. */
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*|[^\s\p{L}\p{N}]/gu;
/** UTF-16 units of a headline or a sentence that are searched. */
const MAX_CHARS = 400;
const MAX_FILLERS = 3;
const MAX_GAP = 6;
/** Letters by which phrases are found. */
const KEY_CHARS = 4;
/** A number of this many dead outweighs whatever else is reported. */
const MIN_TOLL = 2;

interface Phrase {
  readonly kind: GravityKind;
  readonly parts: readonly string[];
  /** Position of the first word in it, by which it is found. */
  readonly anchor: number;
}

interface Phrases {
  readonly byKey: ReadonlyMap<string, readonly Phrase[]>;
  readonly fillers: ReadonlySet<string>;
  readonly noDeaths: ReadonlyMap<string, readonly Phrase[]>;
  readonly noDanger: ReadonlyMap<string, readonly Phrase[]>;
  readonly meanwhile: readonly (readonly string[])[];
}

const isWord = (part: string) => part !== '#' && part !== '~' && part !== '..';
const keyOf = (word: string) => word.replace('*', '').slice(0, KEY_CHARS);

function phrases(kind: GravityKind, list: readonly string[]): Phrase[] {
  return list.map((phrase) => {
    const parts = phrase.split(' ');
    return { kind, parts, anchor: parts.findIndex(isWord) };
  });
}

function byKey(list: readonly Phrase[]): Map<string, Phrase[]> {
  return Map.groupBy(list, ({ parts, anchor }) => keyOf(parts[anchor] ?? ''));
}

const languages: ReadonlyMap<string, Phrases> = new Map(
  Object.entries(GRAVITY_PHRASES).map(([language, table]) => [
    language,
    {
      byKey: byKey([
        ...phrases('deaths', [...table.tolls, ...table.deaths]),
        ...(['danger', 'war', 'government', 'election'] as const).flatMap((kind) =>
          phrases(kind, table[kind]),
        ),
      ]),
      fillers: new Set(table.fillers),
      noDeaths: byKey(phrases('deaths', table.noDeaths)),
      noDanger: byKey(phrases('danger', table.noDanger)),
      meanwhile: table.meanwhile.map((words) => words.split(' ')),
    },
  ]),
);

/** @returns The number that a word stands for; `undefined` if it is none, or a year. */
function numberOf(token: string | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^\p{N}/u.test(token)) {
    if (/^(?:19|20)\d\d$/.test(token) || !/^\d{1,3}(?:[.,]?\d{3})*$/.test(token)) return undefined;
    return Number(token.replace(/[.,]/g, ''));
  }
  const rough = ROUGH_NUMBERS.get(token);
  if (rough !== undefined) return rough;
  const word = NUMBER_WORDS.get(token.normalize('NFD').replace(/\p{M}/gu, ''));
  return word === undefined ? undefined : Number(word);
}

/** A match of a phrase: its numbers, and where it begins. */
interface Match {
  readonly start: number;
  readonly toll?: number;
}

/**
 * Match the parts of a phrase from a position on, in reading order or against it.
 *
 * @param step 1 or −1.
 * @returns Position after the last one, in the direction of reading, and the number if there is one.
 */
function follow(
  parts: readonly string[],
  tokens: readonly string[],
  from: number,
  step: 1 | -1,
  fillers: ReadonlySet<string>,
): { readonly at: number; readonly toll?: number } | undefined {
  let at = from;
  let toll: number | undefined;
  for (const [index, part] of parts.entries()) {
    if (part === '#') {
      toll = numberOf(tokens[at]);
      if (toll === undefined) return undefined;
      at += step;
    } else if (part === '~' || part === '..') {
      const next = parts[index + 1];
      const most = part === '~' ? MAX_FILLERS : MAX_GAP;
      for (let skipped = 0; skipped < most; skipped++) {
        const token = tokens[at];
        if (token === undefined || next === undefined || fits(next, token)) break;
        if (part === '~' ? !fillers.has(token) : !/^\p{L}/u.test(token)) break;
        at += step;
      }
    } else {
      if (!fits(part, tokens[at] ?? '')) return undefined;
      at += step;
    }
  }
  return omitUndefined({ at, toll });
}

function fits(part: string, token: string): boolean {
  if (part === '#') return numberOf(token) !== undefined;
  return part.endsWith('*') ? token.startsWith(part.slice(0, -1)) : token === part;
}

function matchOf(
  { parts, anchor }: Phrase,
  tokens: readonly string[],
  at: number,
  fillers: ReadonlySet<string>,
) {
  const after = follow(parts.slice(anchor), tokens, at, 1, fillers);
  if (after === undefined) return undefined;
  const before = follow(parts.slice(0, anchor).reverse(), tokens, at - 1, -1, fillers);
  if (before === undefined) return undefined;
  return omitUndefined({ start: before.at + 1, toll: before.toll ?? after.toll }) satisfies Match;
}

function hasAny(
  table: ReadonlyMap<string, readonly Phrase[]>,
  tokens: readonly string[],
  fillers: ReadonlySet<string>,
) {
  return tokens.some((token, at) =>
    (table.get(keyOf(token)) ?? []).some((phrase) => matchOf(phrase, tokens, at, fillers) !== undefined),
  );
}

/** The gravest that a text tells of: many deaths, then danger, war, the rest, and a single death. */
function gravest(text: string, language: Phrases): Gravity | undefined {
  const tokens = text.slice(0, MAX_CHARS).toLowerCase().replaceAll('’', "'").match(TOKEN) ?? [];
  const found: Partial<Record<GravityKind, Match>> = {};
  for (const [at, token] of tokens.entries())
    for (const phrase of language.byKey.get(keyOf(token)) ?? []) {
      const match = matchOf(phrase, tokens, at, language.fillers);
      if (match === undefined) continue;
      const known = found[phrase.kind];
      if (known === undefined || (match.toll ?? 0) > (known.toll ?? 0)) found[phrase.kind] = match;
    }
  if (found.deaths && hasAny(language.noDeaths, tokens, language.fillers)) delete found.deaths;
  if (found.danger && hasAny(language.noDanger, tokens, language.fillers)) delete found.danger;
  const { deaths, danger, war, government, election } = found;
  const order: readonly (readonly [GravityKind, Match | undefined])[] = [
    ['deaths', (deaths?.toll ?? 0) >= MIN_TOLL ? deaths : undefined],
    ['danger', danger],
    ['war', war],
    ['government', government],
    ['election', election],
    ['deaths', deaths],
  ];
  const [kind, match] = order.find(([, one]) => one !== undefined) ?? [];
  if (kind === undefined || match === undefined) return undefined;
  const isMeanwhile = tokens
    .slice(0, match.start)
    .some((_, at) => language.meanwhile.some((words) => words.every((word, n) => tokens[at + n] === word)));
  return omitUndefined({
    kind,
    toll: kind === 'deaths' ? match.toll : undefined,
    inPassing: isMeanwhile ? (true as const) : undefined,
  });
}

/**
 * What an article tells of that changes or ends lives, by its headline or else by its first sentence. What a headline
 * only mentions is not said in passing if it is the news of the first sentence.
 *
 * @param language BCP 47; an unknown one is read as English.
 */
export function gravityOf(title: string, lead: string, language = ''): Gravity | undefined {
  const known = languages.get((language.split('-', 1)[0] ?? '').toLowerCase() || 'en');
  if (known === undefined) return undefined;
  const inTitle = gravest(title, known);
  if (inTitle !== undefined && inTitle.inPassing !== true) return inTitle;
  const inLead = gravest(lead, known);
  if (inTitle !== undefined) {
    const { inPassing: _, ...isNews } = inTitle;
    return inLead?.kind === inTitle.kind && inLead.inPassing !== true ? isNews : inTitle;
  }
  // What else a first sentence names is often only the background: an election next year.
  if (inLead?.toll === undefined && inLead?.kind !== 'danger') return undefined;
  return { ...inLead, inPassing: true };
}
