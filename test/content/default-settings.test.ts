import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../scripts/content/default-settings.ts';
import { readSettings } from '../../scripts/content/settings.ts';

it('the files of a new digest state the defaults, each with a comment for people', () => {
  const files = Object.fromEntries(
    [...DEFAULT_SETTINGS].map(([path, text]) => [path.replace('.yaml', ''), text]),
  );
  expect(Object.keys(files).sort()).toEqual(['.gitattributes', 'curation', 'site', 'sources', 'topics']);
  expect(readSettings(files)).toEqual(readSettings({}));
  for (const text of DEFAULT_SETTINGS.values()) expect([text.slice(0, 2), text.at(-1)]).toEqual(['# ', '\n']);
});

it('the examples in the files of a new digest are valid when uncommented', () => {
  const example = (path: string) =>
    (DEFAULT_SETTINGS.get(path) ?? '').split('\n#\n').slice(1).join('\n').replace(/^# ?/gm, '');
  const { sources, curation } = readSettings({
    sources: example('sources.yaml'),
    curation: example('curation.yaml'),
  });
  expect(sources).toMatchObject([{ id: 'the-harbour-post', name: 'The Harbour Post', rights: 'excerpt' }]);
  expect(curation).toMatchObject({
    removed: ['0123456789ab'],
    merge: [{ length: 2 }],
    split: [{ title: 'A title' }],
    add: { length: 1 },
    drop: { length: 1 },
    link: { length: 1 },
    unlink: { length: 1 },
    topics: [{ match: { title: 'tide table' }, add: ['weather'], drop: ['sport'] }],
  });
});

it('git keeps the lines of both branches in all files that the ingest writes', () => {
  const lines = (DEFAULT_SETTINGS.get('.gitattributes') ?? '')
    .split('\n')
    .filter((line) => /^[^#]/.test(line));
  expect(lines[0]).toBe('* -text');
  expect(lines.slice(1).map((line) => line.replace(' merge=union', ''))).toEqual(
    ['articles/**', 'groups/**', 'ledger/**', 'runs.jsonl', 'sources.yaml', 'stories/**'].map(
      (path) => `/${path}`,
    ),
  );
});
