/**
 * What two branches published independently, and what existed before them.
 *
 * New articles of the branches are rebuilt from their dumps, and their stories are found again, as if one run had
 * imported the dumps of both. Earlier articles and edits are kept. Articles whose dumps are no longer in the inbox stay
 * as the branches published them.
 */
import { type Appearance, ledgerSchema } from '../../../src/schemas/ledger.ts';
import { isEdited, isMerged } from '../../content/article-file.ts';
import { contentFiles } from '../../content/content-files.ts';
import { listArticles } from '../../content/list-articles.ts';
import type { Problem } from '../../content/problem.ts';
import { readContentFile } from '../../content/read-content-file.ts';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { dumpName, type Fork } from '../../content/run-history.ts';
import type { Recall } from './batch-results.ts';

export interface JoinedBranches {
  readonly fork: Fork;
  /** Ids of the articles that are rebuilt. */
  readonly remade: ReadonlySet<string>;
  /** Their unedited files, by path: each is deleted unless it is written again. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Files that a person edited, or in which git merged two versions, by id. */
  readonly touched: ReadonlyMap<string, BranchFile>;
  /** Ids of articles whose file a person deleted. */
  readonly deleted: ReadonlySet<string>;
  /** Earlier articles that were given a fuller text in a branch. */
  readonly fuller: ReadonlySet<string>;
  /** Whether a publisher was known before. */
  readonly isKnownSource: (id: string) => boolean;
  /** What to adopt from the ledger's entry of a text of their dumps. */
  readonly recall: Recall;
  readonly problems: readonly Problem[];
}

export interface BranchFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * @param atHand Hashes of those of their dumps that are in the inbox.
 * @param removed Articles that an editor removed: they are not changed.
 */
export function joinBranches(
  contentDir: string,
  fork: Fork,
  atHand: ReadonlySet<string>,
  removed: ReadonlySet<string>,
): JoinedBranches {
  const { ours, others, fuller, sources } = readLedger(contentDir, fork, atHand);
  const remade = new Set([...ours].filter((id) => !others.has(id) && !removed.has(id)));
  const files = new Map<string, Buffer>();
  const touched = new Map<string, BranchFile>();
  const problems: Problem[] = [];
  const byId = new Map<string, string[]>();
  for (const { id, path } of listArticles(contentDir)) byId.set(id, [...(byId.get(id) ?? []), path]);
  for (const id of [...ours, ...fuller]) {
    for (const path of byId.get(id) ?? []) {
      const bytes = readContentFile(contentDir, path);
      const isWhole = !isMerged(bytes.toString('utf8'));
      if (isWhole && !remade.has(id)) continue;
      if (isWhole && !isEdited(bytes)) files.set(path, bytes);
      else if (touched.has(id)) problems.push(editedTwice(touched.get(id)?.path ?? '', path));
      else touched.set(id, { path, bytes });
    }
  }
  for (const [id, paths] of byId) if (!remade.has(id) && paths.length > 1) keepOne(paths);
  return {
    fork,
    remade,
    files,
    touched,
    deleted: new Set([...remade].filter((id) => !byId.has(id))),
    fuller: new Set([...fuller].filter((id) => !remade.has(id))),
    isKnownSource: (id) => sources.has(id),
    recall: (before) => {
      const { id, similarity = 1 } = before;
      if (remade.has(id)) return { filed: id };
      if (removed.has(id) || touched.has(id)) return { filed: id, before, known: id };
      return { filed: id, joined: { id, contained: similarity } };
    },
    problems,
  };

  /** Of two files of one article whose dumps are gone, keep the edited one, else the longer. */
  function keepOne(paths: readonly string[]): void {
    const all = paths.map((path) => ({ path, bytes: readContentFile(contentDir, path) }));
    const [first, ...rest] = all.sort(
      (a, b) =>
        Number(isEdited(b.bytes)) - Number(isEdited(a.bytes)) ||
        b.bytes.length - a.bytes.length ||
        (a.path < b.path ? -1 : 1),
    );
    for (const { path, bytes } of rest) {
      if (isEdited(bytes)) problems.push(editedTwice(first?.path ?? '', path));
      else files.set(path, bytes);
    }
  }
}

function editedTwice(first: string, second: string): Problem {
  return {
    file: second,
    place: '',
    message: `is the same article as ${first}: it was edited in two branches under two addresses`,
    hint: 'Copy what you want to keep into one of the two files, and delete the other.',
    fatal: false,
  };
}

/** @returns Ids by the runs that imported their dumps, and the publishers in dumps of earlier runs. */
function readLedger(contentDir: string, { joined }: Fork, atHand: ReadonlySet<string>) {
  const names = new Set(joined.dumps);
  const ours = new Set<string>();
  const others = new Set<string>();
  const fuller = new Set<string>();
  const sources = new Set<string>();
  for (const { path } of contentFiles(contentDir)) {
    if (!/^ledger\/[^/]+$/.test(path)) continue;
    const text = readContentFile(contentDir, path).toString('utf8');
    for (const { sha256, articles } of readJsonLines(text, `content/${path}`, ledgerSchema)) {
      const isOurs = names.has(dumpName(sha256)) && atHand.has(sha256);
      for (const { id, as, source } of articles as readonly Appearance[]) {
        (isOurs ? ours : others).add(id);
        if (isOurs && as === 'fuller') fuller.add(id);
        if (!isOurs && source !== undefined) sources.add(source);
      }
    }
  }
  return { ours, others, fuller, sources };
}
