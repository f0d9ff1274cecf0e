/**
 * Two branches that imported different dumps are merged by git in both orders: the next ingest must give the same
 * content as one run over all dumps, except for what editors wrote.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../bench/random.ts';
import { ingestHere } from '../commands/ingest-here.ts';

/** Names of dumps, and what editors did in each branch after its ingest. */
export interface Split {
  readonly base: readonly string[];
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
  readonly chance: Random;
  readonly isEdited: boolean;
}

/**
 * @param dir An empty folder.
 * @param lay Copies dumps into an inbox.
 * @returns What went wrong, one line each; empty if nothing did.
 */
export async function tryMerge(
  dir: string,
  split: Split,
  lay: (inbox: string, names: readonly string[]) => void,
): Promise<string[]> {
  const { base, ours, theirs } = split;
  const repository = join(dir, 'repository');
  const content = join(repository, 'content');
  let runs = 0;
  const take = async (contentDir: string, names: readonly string[]) => {
    const dumpsDir = join(dir, `inbox-${runs}`);
    mkdirSync(dumpsDir, { recursive: true });
    lay(dumpsDir, names);
    const cacheDir = join(dir, `cache-${runs++}`);
    const today = new Date('2026-11-01T00:00:00Z');
    const quiet = { force: false, dryRun: false, threads: 0 };
    await ingestHere({ dumpsDir, contentDir, cacheDir, today, ...quiet }, () => {});
  };
  mkdirSync(repository, { recursive: true });
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  await take(content, base);
  commit(repository);
  const before = filesOf(content);

  const edits: Edit[] = [];
  // What an editor saved stays, whatever version of the article was edited.
  const saved = new Map<string, string>();
  for (const [branch, names] of [
    ['ours', ours],
    ['theirs', theirs],
  ] as const) {
    git(repository, 'checkout', '--quiet', '-b', branch, 'main');
    await take(content, names);
    if (split.isEdited) {
      const edit = editSomething(content, branch, split.chance);
      edits.push(edit);
      saved.set(edit.path, readFileSync(join(content, edit.path), 'utf8'));
    }
    commit(repository);
  }

  // An existing file may have been edited before the run or after it.
  git(repository, 'checkout', '--quiet', 'main');
  const wanted: Map<string, string>[] = [];
  let known: ReadonlyMap<string, string> = new Map();
  for (const name of edits.length === 0 ? ['one-run'] : ['one-run', 'one-run-edited-before']) {
    const one = join(dir, name);
    cpSync(content, one, { recursive: true });
    if (wanted.length > 0)
      apply(
        one,
        edits.filter(({ path }) => before.has(path)),
      );
    await take(one, [...ours, ...theirs]);
    known = filesOf(one);
    apply(one, wanted.length > 0 ? edits.filter(({ path }) => !before.has(path)) : edits);
    wanted.push(filesOf(one));
  }

  const faults: string[] = [];
  const made: Map<string, string>[] = [];
  for (const [into, from] of [
    ['ours', 'theirs'],
    ['theirs', 'ours'],
  ] as const) {
    git(repository, 'checkout', '--quiet', '--detach', into);
    try {
      git(repository, 'merge', '--quiet', '--no-edit', from);
    } catch {
      faults.push(
        `conflicts: ${git(repository, 'diff', '--name-only', '--diff-filter=U').trim().replaceAll('\n', ' ')}`,
      );
      git(repository, 'merge', '--abort');
      continue;
    }
    await take(content, [...base, ...ours, ...theirs]);
    const result = filesOf(content);
    made.push(result);
    const paths = new Set([...result.keys(), ...wanted.flatMap((files) => [...files.keys()])]);
    // The line of an edited article may date from before or after the edit.
    const ids = edits.map(({ path }) => path.slice(-'0123456789ab.md'.length, -'.md'.length));
    const withoutEdited = (text = '') =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('{') || !ids.some((id) => line.includes(id)))
        .join('\n');
    const differing = [...paths].filter(
      (path) =>
        ![...wanted, saved].some(
          (files) => withoutEdited(files.get(path)) === withoutEdited(result.get(path)),
        ),
    );
    // A story that an editor edited keeps its address, whatever address a single run would give it.
    const isKept = edits.some(({ path }) => path.startsWith('stories/') && !known.has(path));
    faults.push(
      ...differing
        .filter((path) => !isKept || path.startsWith('articles/'))
        .map((path) => `differs: ${path}`),
    );
    for (const { path, words } of edits)
      if (result.get(path)?.includes(words) !== true) faults.push(`an edit is lost: ${path}`);
    git(repository, 'checkout', '--quiet', '--force', 'main');
    git(repository, 'clean', '--quiet', '--force', '-d');
  }
  const [one, other] = made.map((files) => JSON.stringify([...files]));
  if (one !== other) faults.push('the two orders differ');
  return faults;

  function apply(contentDir: string, some: readonly Edit[]): void {
    for (const { path, change } of some)
      if (existsSync(join(contentDir, path))) rewrite(join(contentDir, path), change);
  }
}

interface Edit {
  readonly path: string;
  readonly words: string;
  readonly change: (text: string) => string;
}

/** Edit an article or a story as a person might. */
function editSomething(contentDir: string, who: string, chance: Random): Edit {
  const pick = <Item>(items: readonly Item[]) => items[chance.below(items.length)] as Item;
  const words = `Written by an editor of ${who}`;
  const retitle = (text: string) => text.replace(/^title: .*$/m, `title: ${words}`);
  const changes = [
    retitle,
    (text: string) => `${text.trimEnd()}\n\n${words}.\n`,
    (text: string) => text.replace(/\n---\n\n.*\n/, `\n---\n\n${words}.\n`),
  ];
  const paths = [...filesOf(contentDir).keys()];
  const isStory = chance.next() < 0.3;
  const found = paths.filter((path) => path.startsWith(isStory ? 'stories/' : 'articles/'));
  const path = pick(found.length === 0 ? paths.filter((one) => one.startsWith('articles/')) : found);
  const picked = path.startsWith('stories/') ? retitle : pick(changes);
  // A brief has no paragraph to rewrite.
  const change = picked(readFileSync(join(contentDir, path), 'utf8')).includes(words) ? picked : retitle;
  rewrite(join(contentDir, path), change);
  return { path, words, change };
}

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Every file by path, in order. */
function filesOf(dir: string): Map<string, string> {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => statSync(join(dir, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

const SETTINGS = ['user.name=Editor', 'user.email=editor@example.org', 'commit.gpgsign=false'];

function git(repository: string, ...args: string[]): string {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  return execFileSync('git', ['-C', repository, ...settings, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

function commit(repository: string): void {
  git(repository, 'add', '--all');
  git(repository, 'commit', '--quiet', '--message', 'Add content from new dumps');
}
