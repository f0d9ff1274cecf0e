import { describe, expect, it } from 'vitest';
import { buildCommand } from '../../scripts/commands/build-options.ts';
import { ingestCommand } from '../../scripts/commands/ingest-options.ts';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';

const now = new Date('2026-10-08T23:59:00Z');

describe('the options of the commands', () => {
  it('have defaults, and depend on nothing but the current day', () => {
    expect(ingestCommand([], now)).toEqual({
      dumpsDir: undefined,
      contentDir: 'content',
      today: new Date('2026-10-08T00:00:00Z'),
      force: false,
      repair: false,
      dryRun: false,
      quiet: false,
    });
  });

  it.each([
    [['--captured-at', 'yesterday'], '--captured-at yesterday is not an instant'],
    [['--captured-at', '2025-07-14T21:00:00'], '--captured-at 2025-07-14T21:00:00 is not an instant'],
    [['--today', '2025-02-30'], '--today 2025-02-30 is not a day'],
    [['--contents', 'x'], "Unknown option '--contents'"],
    [['dumps'], "Unexpected argument 'dumps'"],
  ])('refuse %j, with the correct usage', (args, message) => {
    expect(() => ingestCommand(args, now)).toThrow(BroadsheetError);
    expect(() => ingestCommand(args, now)).toThrow(message);
  });

  it.each([
    [['--part', '3/2'], '--part 3/2 is not a part'],
    [['--part', '0/2'], '--part 0/2 is not a part'],
    [['--part', '1'], '--part 1 is not a part'],
    [['--base', 'news'], '--base news is not a path'],
    [['--site', 'ftp://x'], '--site ftp://x is not an address'],
    [['--site', 'https://me:pw@x.example'], '--site https://me:pw@x.example is not an address'],
    [['--base', '/a/../b'], '--base /a/../b is not a path'],
    [
      ['--site', 'https://x.example/news', '--base', '/'],
      '--base / is not the path of --site https://x.example/news',
    ],
    [['--default-url', 'x.example'], '--default-url x.example is not an address'],
    [['--assemble'], '--assemble without folders'],
    [['somewhere'], 'somewhere is not an option'],
  ])('of the build refuse %j', (args, message) => {
    expect(() => buildCommand(args, now)).toThrow(message);
  });

  it('of the build split the base from the address of the site', () => {
    expect(buildCommand(['--site', 'https://x.example/news/'], now).site).toMatchObject({
      site: 'https://x.example',
      base: '/news',
    });
  });

  it.each([1, 2, 4])('of the build accept part %d of 4', (index) => {
    expect(buildCommand(['--part', `${index}/4`], now).site.part).toEqual({ index, count: 4 });
  });

  it('of the build accept parts to assemble, and then ignore the dumps', () => {
    const command = buildCommand(['--assemble', '/a', '/b'], now);
    expect(command.site.assemble).toEqual(['/a', '/b']);
    expect(command.ingestFirst).toBe(false);
  });
});
