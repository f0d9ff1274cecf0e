/**
 * The stages that process a single document, in order: adapt, parse, clean, date. Runs in a worker.
 *
 * `clean` comes before `date`, since it finds datelines and bylines with dates.
 */

import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { hashOf } from '../../content/hash.ts';
import type { Problem } from '../../content/problem.ts';
import { countCharacters } from '../formats/char-count.ts';
import { toDocument } from '../formats/to-document.ts';
import { parseDocument } from '../layouts/parse-document.ts';
import { segmentsOf } from '../layouts/unaccounted.ts';
import type {
  CleanArticle,
  Dating,
  Document,
  Draft,
  Drop,
  ExtractedArticle,
  RawDocument,
  Segment,
} from '../model.ts';
import { addressSections } from './address-sections.ts';
import { authorNames, bylinesIn } from './authors/author-names.ts';
import { boundDrafts } from './bound-drafts.ts';
import { clean } from './clean/clean.ts';
import type { ListedNoise } from './clean/listed-noise.ts';
import { plainWords } from './clean/plain-words.ts';
import { cleanAddress } from './clean-address.ts';
import { date } from './date/date.ts';
import { pageDay } from './date/page-day.ts';
import { beyondBounds } from './document-bounds.ts';
import { fingerprint } from './fingerprint/fingerprint.ts';
import { identities } from './fingerprint/identity.ts';
import { type JunkReason, junkReason } from './junk.ts';
import { firstSentence } from './sentences/sentences.ts';
import { type Dropped, droppedOf, sourceLocation } from './source-location.ts';

/** What is the same for all documents of a dump. */
export interface ParseContext {
  /** sha256 of the dump. */
  readonly dump: string;
  readonly file: string;
  /** The date of articles without another. */
  readonly today: Date;
  /** Ids of texts that a person admitted although they do not look like articles. */
  readonly admitted?: readonly string[];
}

/** A text that does not look like an article and is held back. */
export interface HeldText {
  /** The id that it would have. */
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly reason: JunkReason;
}

/** An article of a document: its text for the spool, and what deduplication needs of it. */
export interface ExtractedItem {
  /** An `ExtractedArticle` as JSON. */
  readonly json: string;
  readonly found: Omit<ExtractedArticle, 'paragraphs' | 'keywords' | 'sections'>;
  readonly keys: Uint32Array;
  /** Characters of the body. */
  readonly length: number;
  readonly hash: string;
  readonly ids: readonly [string, string];
}

export interface DocumentResult {
  readonly items: readonly ExtractedItem[];
  readonly held: readonly HeldText[];
  readonly dropped: readonly Dropped[];
  readonly characters: { readonly in: number; readonly used: number; readonly dropped: number };
  readonly problems: readonly Problem[];
  /** Names of publishers that are on lines of their own. */
  readonly publishers: readonly string[];
  /** Whether to parse it again once all publishers of the run are known. */
  readonly ambiguous: boolean;
}

/** The results of the stages for a document, one entry per draft, in order. */
export interface Stages {
  readonly document: Document;
  readonly parsed: ReturnType<typeof parseDocument>;
  readonly cleans: readonly CleanArticle[];
  readonly datings: readonly Dating[];
  readonly places: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * @param known Folded names of publishers, to separate glued names and times.
 * @param listed Listed noise of publishers.
 */
export function runStages(
  raw: RawDocument,
  context: ParseContext,
  known: ReadonlySet<string>,
  listed?: ListedNoise,
): Stages {
  const document = toDocument(raw);
  const beyond = beyondBounds(document);
  if (beyond !== undefined) throw new RangeError(beyond);
  const parsed = boundDrafts(parseDocument(document, known));
  const cleans = parsed.drafts.map((draft) => clean(draft, scopeOf(draft, document), listed));
  const day = pageDay(document, parsed, cleans);
  const places = parsed.drafts.map((draft) => sourceLocation(document, segmentsOf(draft)));
  const problems: Problem[] = [];
  const datings = cleans.map((cleaned, n) => {
    const draft = parsed.drafts[n];
    if (!draft) throw new Error('clean() gave a result without a draft');
    const dated = date({
      draft,
      clean: cleaned,
      document: scopeOf(draft, document),
      today: context.today,
      ...(day ? { pageDay: day } : {}),
    });
    for (const { message, hint } of dated.problems) {
      problems.push({ file: context.file, place: places[n] ?? '', message, hint, fatal: false });
    }
    return dated.dating;
  });
  return { document, parsed, cleans, datings, places, problems };
}

/** Process a document, and return what the run needs of it. */
export function processDocument(
  raw: RawDocument,
  context: ParseContext,
  known: ReadonlySet<string>,
  listed?: ListedNoise,
): DocumentResult {
  const { document, parsed, cleans, datings, places, problems } = runStages(raw, context, known, listed);
  const held: HeldText[] = [];
  const lost = droppedOf(document, [...parsed.drops, ...cleans.flatMap(({ drops }) => drops)]);
  let used = countSegments(parsed.meta);
  // On a page of several articles, a byline outside them could belong to any of them.
  const drops = parsed.drafts.length === 1 ? parsed.drops : [];
  const items = parsed.drafts.flatMap((draft, n) => {
    const cleaned = cleans[n];
    const dating = datings[n];
    if (!cleaned || !dating) return [];
    const characters = countSegments(usedSegments(draft, cleaned));
    const place = places[n] ?? '';
    const item = itemOf(draft, cleaned, scopeOf(draft, document), { ...context, place, dating, drops });
    const reason = junkReason(cleaned);
    if (reason === undefined || item.ids.some((id) => context.admitted?.includes(id))) {
      used += characters;
      return [item];
    }
    held.push({ id: item.ids[0], place, title: cleaned.title, reason });
    lost.push({ place, stage: 'hold', reason, characters });
    return [];
  });
  const all = document.lines.reduce((sum, line) => sum + countCharacters(line.text), 0);
  return {
    items,
    held,
    dropped: lost,
    characters: { in: all, used, dropped: lost.reduce((sum, { characters }) => sum + characters, 0) },
    problems: [
      ...problems,
      ...textless(raw, cleans, lost, context.file),
      ...held.map((text) => heldProblem(text, context.file)),
    ],
    publishers: parsed.publishers,
    ambiguous: parsed.ambiguous,
  };
}

/** Report a page without the text of an article, which only the ledger would show otherwise. */
function textless(
  raw: RawDocument,
  cleans: readonly CleanArticle[],
  lost: readonly Dropped[],
  file: string,
): Problem[] {
  if (raw.as !== 'html' || cleans.some(({ paragraphs }) => paragraphs.length > 0)) return [];
  const byReason = new Map<string, number>();
  for (const { reason, characters } of lost) byReason.set(reason, (byReason.get(reason) ?? 0) + characters);
  for (const reason of ['script is no text', 'title of the page', 'title repeated']) byReason.delete(reason);
  const [most] = [...byReason].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const why = most === undefined ? 'it shows no text' : `most of what it shows is left out as "${most[0]}"`;
  return [
    {
      file,
      place: raw.place,
      message: `no text of an article was found on the page: ${why}`,
      hint: `See what became of each line: npm run explain -- ${file}`,
      fatal: false,
    },
  ];
}

function heldProblem({ id, place, title, reason }: HeldText, file: string): Problem {
  return {
    file,
    place,
    message: `"${title}" is held back: it ${reason.startsWith('no ') ? 'has' : 'looks like'} ${reason}`,
    hint: `If it is an article, write in curation.yaml: admit: [${id}], and run the ingest again.`,
    fatal: false,
  };
}

/** The segments of an article; with those of the document and all drops, they make up the whole document. */
function usedSegments(draft: Draft, { kept }: CleanArticle): Segment[] {
  const { repeats, publisher, time, category, hashtags } = draft;
  const single = [publisher, time, category].filter((segment) => segment !== undefined);
  return [...kept, ...repeats, ...single, ...hashtags];
}

function countSegments(segments: readonly Segment[]): number {
  return segments.reduce((sum, { text }) => sum + countCharacters(text), 0);
}

/**
 * Metadata of the whole document (address, publisher, date) belongs to its main article: the lead of an aggregator
 * page, the only article of another document.
 */
function scopeOf(draft: Draft, document: Document): Document {
  const related =
    (draft.publisher !== undefined && draft.time !== undefined) || draft.pageHashtag !== undefined;
  if (draft.lead || document.layout === 'article' || !related) return document;
  const {
    url: _url,
    source: _source,
    published: _published,
    language: _language,
    kind: _kind,
    authors: _authors,
    ...rest
  } = document;
  return rest;
}

function itemOf(
  draft: Draft,
  { title, paragraphs, dateline, kind, signed, drops }: CleanArticle,
  document: Document,
  at: ParseContext & Pick<ExtractedArticle, 'place' | 'dating'> & { readonly drops: readonly Drop[] },
): ExtractedItem {
  const source = plainWords(draft.publisher?.text ?? document.source ?? '');
  const category = plainWords(draft.category?.text ?? '');
  const hashtags = [
    ...draft.hashtags.map(({ text }) => text),
    ...(draft.pageHashtag ? [draft.pageHashtag] : []),
  ].flatMap((tag) => plainWords(tag) ?? []);
  const datelineLength = dateline?.length ?? 0;
  const light = {
    dump: at.dump,
    file: at.file,
    place: at.place,
    title,
    datelineLength,
    kind,
    dating: at.dating,
    hashtags: [...new Set(hashtags)],
    ...omitUndefined({
      record: document.record,
      source,
      url: cleanAddress(document.url),
      language: document.language,
      category,
      signed,
    }),
  };
  const stated = authorNames(document.authors ?? [], source);
  const authors = stated.length > 0 ? stated : authorNames(bylinesIn([...at.drops, ...drops]), source);
  const found: ExtractedArticle = {
    ...light,
    paragraphs,
    keywords: (document.keywords ?? []).flatMap((word) => plainWords(word) ?? []),
    sections: [...(document.sections ?? []), ...addressSections(document.url)].flatMap(
      (word) => plainWords(word) ?? [],
    ),
    ...(authors.length === 0 ? {} : { authors }),
  };
  const opening = (paragraphs[0] ?? '').slice(datelineLength, datelineLength + 2000);
  const { keys, words } = fingerprint(title, paragraphs, datelineLength);
  return {
    json: JSON.stringify(found),
    found: light,
    keys,
    length: paragraphs.join(' ').length,
    hash: hashOf(`${title}\0${paragraphs.join('\n')}`),
    ids: identities({
      title,
      firstSentence: firstSentence(opening, document.language ?? 'en'),
      words,
      ...omitUndefined({ url: document.url }),
    }),
  };
}
