import type { BoilerplateRole } from '../data/aggregator-boilerplate.ts';
import type { Document, Drop } from '../model.ts';
import { type BlockHeader, findBlockHeaders, publisherNames } from './block-headers.ts';
import { foldName } from './fold-name.ts';
import { type Row, tokenize } from './tokenize.ts';

/** A scanned page: its rows, the heads of its blocks, and the start of its related articles. */
export interface PageScan {
  readonly rows: readonly Row[];
  /** Lines that are not rows. */
  readonly drops: readonly Drop[];
  readonly anchors: readonly BlockHeader[];
  /** First row below the heading of the related articles; the number of rows if there is none. */
  readonly section: number;
  /** Names of publishers, folded: the given ones and those of this page. */
  readonly known: ReadonlySet<string>;
}

/** Boilerplate below a lead, after which related articles may begin if their heading is missing. */
const TAIL: readonly BoilerplateRole[] = ['features', 'no-comments'];

/**
 * Scan a page.
 *
 * @param document A document of layout `page`.
 * @param given Names of publishers known from elsewhere, folded by `foldName`.
 */
export function scanPage(document: Document, given: ReadonlySet<string>): PageScan {
  const { rows, drops } = tokenize(document);
  // Certain heads first: they locate the section and name publishers, which the other heads depend on.
  const sure = findBlockHeaders({ rows, section: rows.length, known: given });
  const section = sectionOf(rows, sure[0]?.first);
  const own = [
    ...(document.source === undefined ? [] : [foldName(document.source)]),
    ...publisherNames(rows, sure),
  ];
  const known = own.every((name) => given.has(name)) ? given : new Set([...given, ...own]);
  return { rows, drops, section, known, anchors: findBlockHeaders({ rows, section, known }) };
}

function sectionOf(rows: readonly Row[], firstSure: number | undefined): number {
  const until = firstSure ?? rows.length;
  for (const roles of [['related'], ['latest'], TAIL]) {
    const heading = rows.findLastIndex(
      ({ role }, at) => at < until && role !== undefined && roles.includes(role),
    );
    if (heading >= 0) return heading + 1;
  }
  return startsWithBlock(rows) ?? until;
}

/** The first row of the first block of a page that lost everything above it. */
function startsWithBlock(rows: readonly Row[]): number | undefined {
  const start = rows.findIndex(({ role }) => role === undefined);
  const time = rows[start + 1]?.time;
  return start >= 0 && time && rows[start + 2]?.bullet !== undefined ? start : undefined;
}
