/**
 * Take out of an article what is no part of it, and set it in paragraphs.
 *
 * Nothing is rewritten: text that stays keeps its words, its quotes and its order. What goes is
 * given back as drops with columns and a reason, so that title and body of the draft are the
 * kept segments and the drops, to the character.
 */

import { omitUndefined } from '../../../../src/model/omit-undefined.ts';
import { type NormalizedLine, normalizeLine } from '../../layouts/normalized-line.ts';
import type { CleanArticle, Document, Draft } from '../../model.ts';
import { dateline } from '../dateline.ts';
import { classifiedNoise } from '../noise-model/classified-noise.ts';
import { biography } from './biography.ts';
import { bylines } from './bylines.ts';
import { captionLists } from './caption-lists.ts';
import { credits } from './credits.ts';
import { dateLines } from './date-lines.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { articleKind } from './kind.ts';
import { linkLabels } from './link-labels.ts';
import { type ListedNoise, listedNoise } from './listed-noise.ts';
import { liveStamps } from './live-stamps.ts';
import { newspaperLists } from './newspaper-lists.ts';
import { noiseLines } from './noise-lines.ts';
import { noiseSpans } from './noise-spans.ts';
import { paragraphs } from './paragraphs.ts';
import { programmeNotes } from './programme-notes.ts';
import { repeatedCaptions } from './repeated-captions.ts';
import { segmentsLeft } from './segments.ts';
import { SIGNATURE, signatures } from './signatures.ts';
import { type CleanContext, type Removal, type Span, type Step, subtract } from './span.ts';
import { standfirstEnd } from './standfirst.ts';
import { indexPage, storyBoxes } from './story-lists.ts';
import { strayLines } from './stray-lines.ts';
import { titleRepeat } from './title-repeat.ts';

const stepsOf = (listed: ListedNoise): readonly Step[] => [
  // First of all: bytes that nobody sees would count as words.
  signatures,
  // While the body still begins as it came.
  titleRepeat,
  // Before the noise rules take the stamps that captions and posts are known by.
  captionLists,
  embeddedPosts,
  // Before stamps are taken for those of a live blog, and before headings go that lists are known by.
  indexPage,
  storyBoxes,
  liveStamps,
  // A person let it stand in the list: before rules that might take a part of it.
  listedNoise(listed),
  noiseLines,
  noiseSpans,
  credits,
  // What was cut has made new seams: `Video Duration … Advertisement`.
  noiseSpans,
  // The first and last lines are known only when the noise around them is gone.
  bylines,
  newspaperLists,
  programmeNotes,
  biography,
  // After the rules, which are surer of what they know.
  classifiedNoise,
  repeatedCaptions,
  // On what is left: a body that is about other things altogether.
  strayLines,
  // Last, since it stands inside sentences and makes no seam.
  linkLabels,
];
const NOTHING_LISTED: ListedNoise = new Map();
/** A title has no lines and no seams: only signatures and labels of links are taken from it. */
const TITLE_STEPS: readonly Step[] = [signatures, linkLabels];

/**
 * @param draft An article as its form lays it out.
 * @param document The document of the draft; its stated kind and language are used.
 * @param listed Noise that is known of publishers.
 * @returns Title and paragraphs (NFC), and every span of the draft's title and body as kept or dropped.
 */
export function clean(draft: Draft, document: Document, listed: ListedNoise = NOTHING_LISTED): CleanArticle {
  const titleStrand = normalizeLine(draft.title);
  const around = {
    title: titleStrand.text,
    publisher: draft.publisher?.text ?? document.source,
    paged: draft.body.length > 1,
  };
  const titled = run(TITLE_STEPS, [titleStrand], around);
  // A headline that is a label and nothing else is still the headline.
  const title = titled.left.length > 0 ? titled : run([], [titleStrand], around);
  const normalizedLines = draft.body.map(normalizeLine);
  const body = run(stepsOf(listed), normalizedLines, around);

  const text = lines(normalizedLines, body.left)
    .flatMap((line, at) => (at === 0 && !around.paged ? withoutStandfirst(line, around.title) : [line]))
    .flatMap((line) => paragraphs(line, document.language ?? '', around.paged))
    .map((paragraph) => paragraph.normalize('NFC'));
  const head = text[0] === undefined ? undefined : dateline(text[0]);
  const accounts = [segmentsLeft([titleStrand], title.cuts), segmentsLeft(normalizedLines, body.cuts)];
  const drops = accounts.flatMap((account) => account.drops);
  return {
    title: lines([titleStrand], title.left).join(' ').normalize('NFC'),
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
): { left: readonly Span[]; cuts: readonly Removal[] } {
  let left: readonly Span[] = normalizedLines.flatMap(({ text }, block) =>
    text === '' ? [] : [{ block, from: 0, to: text.length, text }],
  );
  const cuts: Removal[] = [];
  for (const step of steps) {
    const result = subtract(left, step(left, around));
    left = result.left;
    for (const made of result.made) cuts.push(made);
  }
  return { left, cuts: cuts.sort((a, b) => a.block - b.block || a.from - b.from) };
}

/** What is left of each normalized, with a space where one stood at a cut. */
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
