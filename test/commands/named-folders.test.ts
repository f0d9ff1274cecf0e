import { expect, it } from 'vitest';
import { nameContent, namedFolders, nameFile } from '../../scripts/commands/named-folders.ts';

const folders = namedFolders(['--content', '../news', '--quiet', '--dumps=in/today']);

it('takes the folders from the command line, or their defaults', () => {
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
])('names files of the content folder by its name: %s', (text, named) => {
  expect(nameContent(text, folders)).toBe(named);
});

it.each([
  ['a.jsonl', 'in/today/a.jsonl'],
  ['articles/2026/10/07/x-0123456789ab.md', '../news/articles/2026/10/07/x-0123456789ab.md'],
  ['sources.yaml', '../news/sources.yaml'],
  ['', ''],
])('names the file of a problem by the folder that it stands in: %s', (file, named) => {
  expect(nameFile(file, folders)).toBe(named);
});
