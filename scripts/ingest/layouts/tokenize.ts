import {
  AGGREGATOR_FURNITURE,
  type BoilerplateRole,
  COUNTED_COMMENTS,
  LATEST_NEWS,
} from '../data/aggregator-boilerplate.ts';
import type { Document, Drop } from '../model.ts';
import { foldSpace } from './fold-name.ts';
import { isInvisible } from './normalized-line.ts';
import { findTime, type TimeSpan } from './time-line.ts';

/** A non-blank line of a page, with what is known from the line alone. */
export interface Row {
  /** Index into the document's lines. */
  readonly line: number;
  /** UTF-16 offset of the first non-blank character. */
  readonly from: number;
  /** The line without surrounding white space. */
  readonly text: string;
  /** Whether a blank line or the start of the page precedes it. */
  readonly apart: boolean;
  readonly role?: BoilerplateRole;
  /** Set if the row consists of a time; offsets are relative to `from`. */
  readonly time?: TimeSpan;
  /** Offset, relative to `from`, of the text after a bullet. */
  readonly bullet?: number;
}

const ROLES: ReadonlyMap<string, BoilerplateRole> = new Map(
  AGGREGATOR_FURNITURE.map(({ words, role }) => [words, role]),
);

/** Maximum length of a label; longer lines are text. */
const MAX_LABEL_CHARS = 200;

const BULLET = /^(?:[-–—*]\s+|[•·▪◦‣●]\s*)(?=\S)/;

/**
 * Read the non-blank lines of a page.
 *
 * @returns The rows in order, and the other lines: those that an adapter dropped, and invisible ones.
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

/** Whether a line is visible after `clean` has removed invisible characters; joiners alone are not. */
function shows(text: string): boolean {
  for (const char of text) if (!isInvisible(char) && !/[\s\u200c\u200d]/u.test(char)) return true;
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

function roleOf(text: string): BoilerplateRole | undefined {
  const words = foldSpace(text);
  const role = ROLES.get(words);
  if (role) return role;
  if (COUNTED_COMMENTS.test(words)) return 'comments';
  return LATEST_NEWS.test(words) ? 'latest' : undefined;
}
