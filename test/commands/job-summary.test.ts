import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { jobSummary } from '../../scripts/commands/job-summary.ts';
import { printable } from '../../scripts/content/printable.ts';
import type { Problem } from '../../scripts/content/problem.ts';
import { PAYLOADS } from '../support/payloads.ts';

const report = (problems: readonly Problem[]) => ({
  dumps: { inbox: 1, read: 1, known: 0, unreadable: 1 },
  articles: { new: 0, copies: 0, improved: 0 },
  noArticles: false,
  problems,
});
const problem = (word: string): Problem => ({
  file: word,
  place: word,
  message: word,
  hint: word,
  fatal: true,
});

/** What a reader of the Markdown sees. */
const page = (markdown: string) =>
  parseHTML(`<html><body>${markdownToHtml(markdown).html}</body></html>`).document;

/** White space at either end of a cell is not part of it. */
const shown = (text: string) => printable(text).trim();

describe('the summary of a step', () => {
  it('has a row for each problem, errors before notes', () => {
    const note = { file: 'b.json', place: '', message: 'holds no records', hint: 'Look.', fatal: false };
    const error = {
      file: 'a.html',
      place: 'line 3',
      message: 'no text',
      hint: 'Fetch it again.',
      fatal: true,
    };
    const { body } = page(
      jobSummary({ title: 'Dumps', status: 1, report: report([note, error]), errors: 'error: no text' }),
    );
    const rows = [...body.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['', 'dump', 'place', 'cause', 'remedy'],
      ['error', 'a.html', 'line 3', 'no text', 'Fetch it again.'],
      ['note', 'b.json', '', 'holds no records', 'Look.'],
    ]);
    expect(body.textContent).not.toContain('failed');
  });

  it('shows all text from outside literally, never as markup', () => {
    for (const payload of PAYLOADS.filter((word) => word.length < 400)) {
      const errors = `first\n${payload}\nlast`;
      const { body } = page(
        jobSummary({ title: payload, status: 2, report: report([problem(payload)]), errors }),
      );
      const tags = new Set([...body.querySelectorAll('*')].map(({ tagName }) => tagName));
      expect(
        [...tags].filter(
          (tag) => !['H3', 'P', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'PRE'].includes(tag),
        ),
        payload,
      ).toEqual([]);
      const cells = [...body.querySelectorAll('tbody td')].map((cell) => cell.textContent);
      expect(cells, payload).toEqual(['error', ...Array(4).fill(shown(payload))]);
      expect(body.querySelector('pre')?.textContent, payload).toBe(
        errors.split('\n').map(printable).join('\n'),
      );
    }
  });

  it('stays within the size limit of GitHub, however much there is to report', () => {
    const many = Array.from({ length: 5000 }, () => problem('<&|'.repeat(5000)));
    const markdown = jobSummary({
      title: 'Dumps',
      status: 2,
      report: report(many),
      errors: '|'.repeat(1_000_000),
    });
    expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
    expect(markdown).toMatch(/The log has \d+ more\./);
  });

  it('cuts a long cell between characters', () => {
    const markdown = jobSummary({
      title: 'Dumps',
      status: 1,
      report: report([problem('😀'.repeat(401))]),
      errors: '',
    });
    const [, cell] = [...page(markdown).body.querySelectorAll('tbody td')].map(
      ({ textContent }) => textContent,
    );
    expect(cell).toBe(`${'😀'.repeat(400)}…`);
  });

  it('is empty if a step has nothing to report', () => {
    expect(jobSummary({ title: 'Content to site', status: 0, errors: 'note: something' })).toBe('');
  });
});
