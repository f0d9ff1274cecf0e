import { join } from 'node:path';
import { expect, it } from 'vitest';
import { printSite } from '../../scripts/commands/print-site.ts';
import { EMPTY_REPORT, type SiteReport } from '../../scripts/site/types.ts';

const printed = (report: Partial<SiteReport>, folder = 'dist') =>
  printSite({ ...EMPTY_REPORT, ...report }, join(process.cwd(), folder));
const problem = { file: 'content/site.yaml', place: 'line 2', message: 'is late', hint: 'Go home.' };

it('a build is reported by what it did', () => {
  const files = { written: 3, deleted: 1 };
  expect(printed({ status: 'published', files }).out).toEqual([
    'dist/ is up to date: 3 files written, 1 deleted',
  ]);
  expect(printed({ status: 'published', files }, '.').out[0]).toMatch(/^\.\/ is up to date/);
  expect(printed({ status: 'unchanged', summary: 'nothing changed' }).out).toEqual(['nothing changed']);
  expect(printed({ status: 'explained', lines: ['one', 'two'] }).out).toEqual(['one', 'two']);
  expect(printed({ status: 'part', partDir: join(process.cwd(), 'dist-part-1') }).out).toEqual([
    'The part is in dist-part-1',
  ]);
});

it('notes, then reasons not to publish, are printed as errors; nothing of theirs controls the terminal', () => {
  const blockers = [{ ...problem, fatal: true }];
  const problems = [{ ...problem, message: 'is odd\u001b[2J', fatal: false }];
  const { out, err } = printed({ status: 'blocked', blockers, problems });
  expect(out).toEqual([]);
  expect(err.map((line) => line.split(':')[0])).toEqual([
    'note',
    '  Go home.',
    'error',
    '  Go home.',
    'The site is not fit to be published',
  ]);
  expect(err.at(-1)).toContain('dist/ is left as it was');
  expect(err.join('')).not.toContain('\u001b');
});
