import { expect, it } from 'vitest';
import { nameContent, namedFolders, nameFile, nameHint } from '../../scripts/commands/named-folders.ts';

const folders = namedFolders(['--content', '../news', '--quiet', '--dumps=in/today']);

it('reads the folders from the command line, with defaults', () => {
  expect(folders).toEqual({ content: '../news', dumps: 'in/today' });
  expect(namedFolders([])).toEqual({ content: 'content', dumps: 'dumps' });
});

it.each([
  ['content/site.yaml:3: unknown key', '../news/site.yaml:3: unknown key'],
  [
    'Take it back: git checkout content/groups/2026-10.jsonl',
    'Take it back: git checkout ../news/groups/2026-10.jsonl',
  ],
  ['content/groups: expected a folder', '../news/groups: expected a folder'],
  ['content/runs.jsonl:1: no', '../news/runs.jsonl:1: no'],
  ['"content/nonsense" and my-content/site.yaml', '"content/nonsense" and my-content/site.yaml'],
])('shows files of the content folder with the name that the folder was given: %s', (text, named) => {
  expect(nameContent(text, folders)).toBe(named);
});

it.each([
  ['a.jsonl', 'in/today/a.jsonl'],
  ['articles/2026/10/07/x-0123456789ab.md', '../news/articles/2026/10/07/x-0123456789ab.md'],
  ['sources.yaml', '../news/sources.yaml'],
  ['', ''],
])('shows the file of a problem with the name of the folder that it is in: %s', (file, named) => {
  expect(nameFile(file, folders)).toBe(named);
});

it.each([
  ['crawl/a.html', 'See: npm run explain -- in/today/crawl/a.html'],
  ["$& it's.html", "See: npm run explain -- 'in/today/$& it'\\''s.html'"],
])('shows a command for a dump with a path that works: %s', (file, hint) => {
  expect(nameHint(`See: npm run explain -- ${file}`, file, folders)).toBe(hint);
  expect(nameHint('Fetch it again.', file, folders)).toBe('Fetch it again.');
});
