import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestCommandLine } from '../../../scripts/commands/ingest.ts';
import { processDocument } from '../../../scripts/ingest/extract/process-document.ts';
import { command } from '../../support/command.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

const problemsOf = (body: string): string[] =>
  processDocument(
    {
      as: 'html',
      place: 'record 2',
      html: `<html><head><title>Kiln lit at Orrow</title></head><body>${body}</body></html>`,
    },
    { dump: '', file: 'a.warc', today: new Date('2026-01-05') },
    new Set(),
  ).problems.map(({ place, message, fatal }) => `${place} ${fatal}: ${message}`);

test.each([
  [
    '<nav><ul><li>Home</li><li>Kilns of the valley</li></ul></nav>',
    'most of what it shows is left out as "navigation"',
  ],
  ['<div id="app"></div>', 'it shows no text'],
])('a page without text is reported: %s', (body, why) => {
  expect(problemsOf(body).filter((line) => line.includes('no text'))).toEqual([
    `record 2 false: no text of an article was found on the page: ${why}`,
  ]);
});

test('a page with text is not reported', () => {
  const text =
    '<p>The kiln at Orrow was lit on Sunday evening, for the first time since the flood of nine winters ago.</p>';
  expect(problemsOf(`<article>${text.repeat(3)}</article>`)).toEqual([]);
});

test('the command that explains such a page names it by its path', async () => {
  const dir = temporaryFolder();
  const page = '<!doctype html><html><head><title>Kiln lit at Orrow</title></head><body></body></html>';
  put(join(dir, 'in'), { 'day/page.html': page });
  const { err } = await command(ingestCommandLine, dir, '--dumps', 'in', '--report', 'report.json');
  expect(err).toContain('\n  See what became of each line: npm run explain -- in/day/page.html\n');
});
