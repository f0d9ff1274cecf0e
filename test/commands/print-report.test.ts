import { describe, expect, it } from 'vitest';
import { printReport } from '../../scripts/commands/print-report.ts';
import { printable } from '../../scripts/content/printable.ts';
import type { IngestReport } from '../../scripts/ingest/run/report.ts';
import { PAYLOADS } from '../support/payloads.ts';

function report(word: string): IngestReport {
  return {
    dumps: { inbox: 1, read: 1, known: 0, unreadable: 1 },
    articles: { new: 1, copies: 0, improved: 0 },
    undated: 0,
    noArticles: false,
    characters: { in: 10, used: 5, dropped: 5 },
    dropped: [],
    held: [],
    closeCalls: [],
    problems: [{ file: word, place: word, message: word, hint: word, fatal: true }],
    changes: [
      { path: `articles/${word}.md`, what: 'new' },
      {
        path: 'articles/x.md',
        what: 'changed',
        texts: { before: `---\ntitle: ${JSON.stringify(word)}\n---\n`, after: '---\ntitle: x\n---\n' },
      },
    ],
  };
}

const CALL: IngestReport['closeCalls'][number] = {
  kind: 'copy',
  article: '0123456789ab',
  title: 'The quay',
  certainty: 0.5,
  evidence: 'half of it is the same',
  undo: 'distinct: [[a, b]]',
};

describe('the printed report of a run', () => {
  it('has one line for each entry, and no terminal escape sequence, whatever the dumps contain', () => {
    const plain = printReport(report('word'), true);
    for (const payload of PAYLOADS) {
      const { out, err } = printReport(report(payload), true);
      expect([out.length, err.length], payload).toEqual([plain.out.length, plain.err.length]);
      for (const line of [...out, ...err]) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u);
      }
    }
  });

  it('says how many articles have no date, and how to give them one', () => {
    const told = (undated: number) => printReport({ ...report('x'), problems: [], undated }, false).err[0];
    expect(told(4)).toBe('note: 4 articles have no date: give --captured-at, or a sidecar');
    expect(told(1)).toMatch(/^note: 1 article has no date: /);
    expect(told(0)).toBeUndefined();
  });

  it('lists fifty problems, and says how many more there are', () => {
    const { problems } = report('x');
    const told = (count: number) =>
      printReport({ ...report('x'), problems: Array(count).fill(problems[0]) }, false).err;
    expect(told(50)).toHaveLength(100);
    expect(told(53)).toHaveLength(101);
    expect(told(53).at(-1)).toBe('… and 3 more; all of them with --report FILE');
  });

  it('shows three of the least certain decisions, and what share of the characters was used', () => {
    const told = (closeCalls: number, used: number, read: number) =>
      printReport(
        {
          ...report('x'),
          closeCalls: Array(closeCalls).fill(CALL),
          characters: { in: read, used, dropped: read - used },
        },
        false,
      ).out.join('\n');
    const calls = (count: number) => told(count, 0, 10).split('copy: "The quay"').length - 1;
    expect([0, 1, 3, 4].map(calls)).toEqual([0, 1, 3, 3]);
    expect(told(0, 2, 3)).toContain('3 characters read, 67 % used; 1 were dropped');
    expect(told(0, 0, 0)).toContain('0 characters read, 0 % used');
  });

  it('shows unprintable characters as their codes, and all others as they are', () => {
    expect(printable('a\u001b[31m\nb\u202ec\ud800 é日😀❤\ufe0f')).toBe(
      'a\\u{1b}[31m\\u{a}b\\u{202e}c\\u{d800} é日😀❤\ufe0f',
    );
    expect(printable('a\u00ad\u3164\u061c\u{e0041}')).toBe('a\\u{ad}\\u{3164}\\u{61c}\\u{e0041}');
  });
});
