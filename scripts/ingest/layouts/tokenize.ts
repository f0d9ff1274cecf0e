import {
  AGGREGATOR_FURNITURE,
  COUNTED_COMMENTS,
  type FurnitureRole,
  LATEST_NEWS,
} from '../data/aggregator-boilerplate.ts';
import type { Document, Drop } from '../model.ts';
import { foldSpace } from './fold-name.ts';
import { isInvisible } from './normalized-line.ts';
import { findTime, type TimeSpan } from './time-line.ts';

/** A line of a page that holds something, with what can be said of it alone. */
export interface Row {
  /** Index into the document's lines. */
  readonly line: number;
  /** UTF-16 offset of the first character that is not white space. */
  readonly from: number;
  /** The line without the white space around it. */
  readonly text: string;
  /** A blank line, or the start of the page, stands before it. */
  readonly apart: boolean;
  readonly role?: FurnitureRole;
  /** The row is nothing but a time; offsets count from `from`. */
  readonly time?: TimeSpan;
  /** Offset, counted from `from`, of the words after a bullet. */
  readonly bullet?: number;
}

const ROLES: ReadonlyMap<string, FurnitureRole> = new Map(
  AGGREGATOR_FURNITURE.map(({ words, role }) => [words, role]),
);

/** Longer lines are text, whatever they begin with. */
const MAX_LABEL_CHARS = 200;

const BULLET = /^(?:[-–—*]\s+|[•·▪◦‣●]\s*)(?=\S)/;

/**
 * Read the lines of a page that are not blank.
 *
 * @returns The rows in order, and what is no row: lines that an adapter dropped, lines that show nothing.
 */
export function tokenize(document: Document): { rows: Row[]; drops: Drop[] } {
  const rows: Row[] = [];
  const drops: Drop[] = [];
  let apart = true;
  for (const [line, { text: raw, dropped }] of document.lines.entries()) {
    const text = raw.trim();
    if (text === '') {
      apart = true;
      continue;
    }
    const from = raw.length - raw.trimStart().length;
    const unseen = dropped ?? (shows(text) ? undefined : 'invisible characters');
    if (unseen !== undefined) {
      const stage = dropped === undefined ? 'form' : 'read';
      drops.push({ line, from, to: from + text.length, text, stage, reason: unseen });
      continue;
    }
    rows.push({ line, from, text, apart, ...labelsOf(text) });
    apart = false;
  }
  return { rows, drops };
}

/** Whether anything is left of a line when `clean` has taken out what prints nothing; joiners alone are nothing. */
function shows(text: string): boolean {
  for (const document of text) if (!isInvisible(document) && !/[\s\u200c\u200d]/u.test(document)) return true;
  return false;
}

function labelsOf(text: string): Pick<Row, 'role' | 'time' | 'bullet'> {
  if (text.length > MAX_LABEL_CHARS) return {};
  const role = roleOf(text);
  if (role) return { role };
  const time = findTime(text);
  if (time) return { time };
  const bullet = BULLET.exec(text);
  return bullet ? { bullet: bullet[0].length } : {};
}

function roleOf(text: string): FurnitureRole | undefined {
  const words = foldSpace(text);
  const role = ROLES.get(words);
  if (role) return role;
  if (COUNTED_COMMENTS.test(words)) return 'comments';
  return LATEST_NEWS.test(words) ? 'latest' : undefined;
}
