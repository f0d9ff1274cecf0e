import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { put } from '../support/folders.ts';
import { Host, type RunMoment, startsRun } from '../support/host.ts';

/** Invented news, each different from the others, by the name of its dump. */
const DUMPS = {
  a: 'Ferry to Osk resumes after storm\n\nThe ferry to Osk sailed again on Monday with forty passengers on board, the harbour master of Lindvik said.\n',
  b: 'Beekeepers of Tarn count record harvest\n\nBeekeepers in the Tarn valley have gathered nine tonnes of heather honey this autumn, their association reported.\n',
  c: 'Library opens night reading room\n\nThe town library of Verrin keeps its new reading room open until two in the morning during the examinations.\n',
};
type Name = keyof typeof DUMPS;

const TITLES = {
  a: 'title: Ferry to Osk resumes after storm',
  b: 'title: Beekeepers of Tarn count record harvest',
  c: 'title: Library opens night reading room',
};
const titles = (...names: Name[]) => names.map((name) => TITLES[name]).sort();

/** The results of the jobs, by run. */
const results = (host: Host): string[][] =>
  host.runs.map((run) => Object.entries(run).map(([job, { result }]) => `${job} ${result}`));
const WELL = ['content success', 'part skipped', 'site success', 'deploy success', 'dumps skipped'];

const contentCommits = (host: Host): number =>
  host.subjects.filter((subject) => subject === 'Add content from new dumps').length;

describe('the publishing workflow', () => {
  it.each<{ what: string; at: [RunMoment, Name][]; runs: number; commits: number }>([
    {
      what: 'before the first run takes the branch, and after it',
      at: [
        ['before checkout', 'b'],
        ['after the run', 'c'],
      ],
      runs: 2,
      commits: 2,
    },
    {
      what: 'again and again while the first run makes content',
      at: [
        ['ingested', 'b'],
        ['ingested-again', 'c'],
      ],
      runs: 2,
      commits: 1,
    },
    {
      what: 'while the first run publishes, so that the run of the second push is dropped',
      at: [
        ['before build', 'b'],
        ['before deploy', 'c'],
      ],
      runs: 2,
      commits: 2,
    },
  ])('publishes the dumps of every push that comes $what', ({ at, runs, commits }) => {
    const host = new Host();
    host.push('dumps/a.txt', DUMPS.a);
    for (const [moment, name] of at) host.pushAt(moment, `dumps/${name}.txt`, DUMPS[name]);
    host.settle();
    expect(host.site).toEqual(titles('a', 'b', 'c'));
    expect(results(host)).toEqual(Array(runs).fill(WELL));
    expect(contentCommits(host)).toBe(commits);
    expect(host.git('hub.git', 'log', '--merges', '--format=%s', 'main')).toBe('');
    if (commits === 1) expect(host.contentOfOneRun()).toEqual(host.content);
  });

  it('keeps what an editor pushes during a run, and commits nothing if there is nothing new', () => {
    const host = new Host();
    host.push('dumps/a.txt', DUMPS.a);
    // A file that the ingest also writes, and one that does not start a run.
    host.pushAt('ingested', 'content/site.yaml', 'title: The Lindvik Courier');
    host.pushAt('ingested-again', 'README.md', 'A digest.');
    host.settle();
    expect(host.site).toEqual(titles('a'));
    expect(results(host)).toEqual([WELL, WELL]);
    expect(host.git('hub.git', 'show', 'main:content/site.yaml')).toBe('title: The Lindvik Courier\n');
    expect(host.subjects.slice(-3)).toEqual([
      'Change content/site.yaml',
      'Change README.md',
      'Add content from new dumps',
    ]);
  });

  it('runs for every file that the site may depend on, and for no document or test', () => {
    const files = [
      'dumps/a.txt',
      'content/articles/2026/10/01/a.md',
      'public/favicon.svg',
      'package.json',
      '.ci/build',
    ];
    expect(files.filter((path) => !startsRun(path))).toEqual([]);
    expect(['README.md', 'docs/dumps.md', 'test/a/b.ts'].filter(startsRun)).toEqual([]);
  });

  it('builds for publication, at the address of GitHub Pages where none is set', () => {
    const host = new Host();
    host.run(host.head);
    const address = '--publish --default-url https://digest.example/news';
    expect(host.builds).toEqual([`--plan ${address}`, expect.stringMatching(`^--dumps \\S+ ${address}$`)]);
  });

  it('publishes the rest if a dump cannot be read, and fails at the end, naming dump, cause and remedy', () => {
    const host = new Host();
    host.push('dumps/a.txt', DUMPS.a);
    host.push('dumps/##[set-output name=ref]0.json', '{"title": "x",');
    host.settle();
    expect(host.site).toEqual(titles('a'));
    expect(results(host)).toEqual([
      ['content success', 'part skipped', 'site success', 'deploy success', 'dumps failure'],
    ]);
    const { summary, log } = host.runs[0]?.['content'] ?? { summary: '', log: '' };
    expect(summary).toMatch(
      /^\| error \| &#35;&#35;&#91;set&#45;output name&#61;ref&#93;0<!-- -->&#46;json \| .+ \| .+ \| .+ \|$/m,
    );
    // The runner obeys no workflow command between the markers.
    const [, before, mark, said] = /^([\s\S]*?)::stop-commands::(\S+)\n([\s\S]*?)\n::\2::\n/.exec(log) ?? [];
    expect(mark).toMatch(/^[0-9a-f-]{36}$/);
    expect(said).toContain('##[set-output');
    expect(log.replace(said ?? '', '')).not.toContain('##[');
    expect(before).toBe('');
  });

  it('fails if new dumps contain no article at all', () => {
    const host = new Host();
    host.push('dumps/a.html', '<html><body><nav><a href="/">Start</a></nav></body></html>');
    host.settle();
    expect(host.runs[0]?.['dumps']?.result).toBe('failure');
    expect(host.runs[0]?.['content']?.summary).toContain('contain no articles');
  });

  it('reports where and why in the summary if a setting is broken, and leaves branch and site as they are', () => {
    const host = new Host();
    host.push('content/site.yaml', 'title: x\ntittle: y');
    const { head } = host;
    host.settle();
    expect(results(host)).toEqual([
      ['content failure', 'part skipped', 'site skipped', 'deploy skipped', 'dumps skipped'],
    ]);
    expect(host.runs[0]?.['content']?.summary).toMatch(
      /This step failed with exit status 2\.\n\n<pre>.*content&#47;site<!-- -->&#46;yaml<!-- -->&#58;2<!-- -->&#58; unknown key/,
    );
    expect(host.head).toBe(head);
    expect(host.site).toEqual([]);
  });

  it('fails with a remedy if the branch accepts no push', () => {
    const host = new Host();
    host.push('dumps/a.txt', DUMPS.a);
    const hook = join(host.dir, 'hub.git/hooks/pre-receive');
    put(host.dir, { 'hub.git/hooks/pre-receive': '#!/bin/sh\necho protected >&2; exit 1\n' });
    chmodSync(hook, 0o755);
    host.settle();
    expect(host.runs[0]?.['content']?.result).toBe('failure');
    expect(host.runs[0]?.['content']?.summary).toContain('A protected branch has to let GitHub Actions push');
  });

  it('never replaces a newer site with an older one if a run is repeated', () => {
    const host = new Host();
    host.pushAt('before deploy', 'README.md', 'A digest.');
    host.run(host.head, 2);
    expect(host.runs[0]?.['deploy']).toMatchObject({
      result: 'failure',
      log: expect.stringContaining('Start a new run'),
    });
    host.run(host.head, 2);
    expect(host.runs[1]?.['deploy']?.result).toBe('success');
  });
});
