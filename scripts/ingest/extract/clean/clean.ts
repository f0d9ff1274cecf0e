/**
 * Remove everything from an article that is not part of it, and split it into paragraphs.
 *
 * Nothing is rewritten: text that is kept does not change in words, quotes or order. Removed text is returned as drops
 * with columns and a reason, so that kept segments and drops add up to title and body of the draft, to the character.
 */

import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { type NormalizedLine, normalizeLine } from '../../layouts/normalized-line.ts';
import type { CleanArticle, Document, Draft } from '../../model.ts';
import { dateline } from '../dateline.ts';
import { hasSentence } from '../junk.ts';
import { classifiedNoise } from '../noise-model/classified-noise.ts';
import { biography } from './biography.ts';
import { bylines } from './bylines.ts';
import { capitalLinks } from './capital-links.ts';
import { captionLists } from './caption-lists.ts';
import { captions } from './captions.ts';
import { credits } from './credits.ts';
import { dateLines } from './date-lines.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { articleKind } from './kind.ts';
import { linkLabels } from './link-labels.ts';
import { linkLists } from './link-lists.ts';
import { type ListedNoise, listedNoise } from './listed-noise.ts';
import { liveStamps } from './live-stamps.ts';
import { newspaperLists } from './newspaper-lists.ts';
import { noiseLines } from './noise-lines.ts';
import { furnitureSpans, noiseSpans } from './noise-spans.ts';
import { paragraphs } from './paragraphs.ts';
import { programmeNotes } from './programme-notes.ts';
import { readerNotices } from './reader-notices.ts';
import { repeatedCaptions } from './repeated-captions.ts';
import { repeatedFurniture } from './repeated-furniture.ts';
import { segmentsLeft } from './segments.ts';
import { SIGNATURE, signatures } from './signatures.ts';
import { type CleanContext, type Removal, removal, type Span, type Step, subtract } from './span.ts';
import { standfirstEnd } from './standfirst.ts';
import { indexPage, storyBoxes } from './story-lists.ts';
import { strayLines } from './stray-lines.ts';
import { timedCaptions } from './timed-captions.ts';
import { titleRepeat } from './title-repeat.ts';

const stepsOf = (listed: ListedNoise): readonly Step[] => [
  // First, since invisible bytes would count as words.
  signatures,
  // While the beginning of the body is unchanged.
  titleRepeat,
  // Before the noise rules remove the stamps by which captions and posts are recognised.
  captionLists,
  timedCaptions,
  embeddedPosts,
  // Before their stamps are mistaken for those of a live blog, and before headings of lists are removed.
  indexPage,
  storyBoxes,
  liveStamps,
  // Listed by a person: before rules that might remove a part of it.
  listedNoise(listed),
  // Before the rules that remove the label alone.
  linkLists,
  noiseLines,
  noiseSpans,
  // Before the credits by which they are recognised are removed.
  captions,
  repeatedFurniture,
  capitalLinks,
  credits,
  // Removals have made new seams: `Video Duration … Advertisement`.
  noiseSpans,
  // First and last lines are known only once the noise around them is removed.
  bylines,
  newspaperLists,
  programmeNotes,
  biography,
  readerNotices,
  // After the rules, which are more reliable.
  classifiedNoise,
  furnitureSpans,
  repeatedCaptions,
  // On the rest: a body that is about other stories altogether.
  strayLines,
  // Last, since it is inside sentences and makes no seams.
  linkLabels,
];
const NOTHING_LISTED: ListedNoise = new Map();
/** How many times longer the noise must be than what is left. */
const MIN_NOISE_OF_STUB = 2;
/** A title has no lines and no seams: only signatures and link labels are removed from it. */
const TITLE_STEPS: readonly Step[] = [signatures, linkLabels];

/**
 * @param draft An article as parsed from its page.
 * @param document The document of the draft; its stated kind and language are used.
 * @param listed Listed noise of publishers.
 * @returns Title and paragraphs (NFC), with every span of the draft's title and body either kept or dropped.
 */
export function clean(draft: Draft, document: Document, listed: ListedNoise = NOTHING_LISTED): CleanArticle {
  const normalizedTitle = normalizeLine(draft.title);
  const around = {
    title: normalizedTitle.text,
    publisher: draft.publisher?.text ?? document.source,
    paged: draft.body.length > 1,
    structured: document.layout === 'article',
  };
  const titled = run(TITLE_STEPS, [normalizedTitle], around);
  // A headline that consists of a label alone is still the headline.
  const title = titled.left.length > 0 ? titled : run([], [normalizedTitle], around);
  const normalizedLines = draft.body.map(normalizeLine);
  const body = withoutStub(run(stepsOf(listed), normalizedLines, around));

  const text = lines(normalizedLines, body.left)
    .flatMap((line, at) => (at === 0 && !around.paged ? withoutStandfirst(line, around.title) : [line]))
    .flatMap((line) => paragraphs(line, document.language ?? '', around.paged))
    .map((paragraph) => paragraph.normalize('NFC'));
  const head = text[0] === undefined ? undefined : dateline(text[0]);
  const accounts = [segmentsLeft([normalizedTitle], title.cuts), segmentsLeft(normalizedLines, body.cuts)];
  const drops = accounts.flatMap((account) => account.drops);
  return {
    title: lines([normalizedTitle], title.left).join(' ').normalize('NFC'),
    paragraphs: text,
    ...omitUndefined({ dateline: head }),
    kind: articleKind(around.title, text, drops, document),
    ...(drops.some(({ reason }) => reason === SIGNATURE) ? { signed: true } : {}),
    kept: accounts.flatMap((account) => account.kept),
    drops,
    bylines: [
      ...body.cuts.filter((item) => item.byline === true).map((item) => wordsOf(normalizedLines, item)),
      ...dateLines(body.left, around.paged),
    ],
  };
}

/** A standfirst is a paragraph of its own. */
function withoutStandfirst(line: string, title: string): string[] {
  const end = standfirstEnd(line, title);
  return end === 0 ? [line] : [line.slice(0, end).trimEnd(), line.slice(end)];
}

function run(
  steps: readonly Step[],
  normalizedLines: readonly NormalizedLine[],
  around: CleanContext,
): Result {
  let left: readonly Span[] = normalizedLines.flatMap(({ text }, block) =>
    text === '' ? [] : [{ block, from: 0, to: text.length, text }],
  );
  const cuts: Removal[] = [];
  // A step that comes a second time finds nothing in the same spans again.
  const foundNothingIn = new Map<Step, readonly Span[]>();
  for (const step of steps) {
    if (foundNothingIn.get(step) === left) continue;
    const result = subtract(left, step(left, around));
    if (result.left === left) foundNothingIn.set(step, left);
    left = result.left;
    for (const made of result.made) cuts.push(made);
  }
  return { left, cuts: inOrder(cuts) };
}

interface Result {
  readonly left: readonly Span[];
  readonly cuts: readonly Removal[];
}

/** A few words that are left of a page of noise are noise too: the article is its headline alone. */
function withoutStub({ left, cuts }: Result): Result {
  const kept = left.map(({ text }) => text).join('\n');
  const cut = cuts.reduce((sum, { from, to }) => sum + to - from, 0);
  if (left.length === 0 || cut < kept.length * MIN_NOISE_OF_STUB || hasSentence(kept)) return { left, cuts };
  const stubs = left.map((span) => removal(span, 0, span.text.length, 'rest of noise'));
  return { left: [], cuts: inOrder([...cuts, ...stubs]) };
}

const inOrder = (cuts: readonly Removal[]): Removal[] =>
  [...cuts].sort((a, b) => a.block - b.block || a.from - b.from);

/** The rest of each normalized line, with a space at a cut where there was one. */
function lines(normalizedLines: readonly NormalizedLine[], left: readonly Span[]): string[] {
  const made: string[] = [];
  let last: Span | undefined;
  for (const span of left) {
    if (last?.block === span.block) {
      const source = normalizedLines[span.block]?.text ?? '';
      const spaced = source[last.to] === ' ' || source[span.from - 1] === ' ';
      made.push(`${made.pop() ?? ''}${spaced ? ' ' : ''}${span.text}`);
    } else {
      made.push(span.text);
    }
    last = span;
  }
  return made;
}

function wordsOf(normalizedLines: readonly NormalizedLine[], { block, from, to }: Removal): string {
  return (normalizedLines[block]?.text ?? '').slice(from, to).trim().normalize('NFC');
}
