/**
 * Files in which git merged the versions of two branches line by line.
 *
 * If the ingest wrote all lines, the file is rebuilt like any other article of the branches. Otherwise a person edited
 * one of the versions, which is kept as far as the two can be separated.
 */
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import { isMerged, parseArticle } from '../../content/article-file.ts';
import { tryReading } from '../../content/broadsheet-error.ts';
import type { Problem } from '../../content/problem.ts';
import { type UnmergedFile, unmerge, type WrittenVersion } from '../../content/unmerge.ts';
import type { RestoredArticle } from '../dedupe/article-index/archive-views.ts';
import type { RunText } from '../dedupe/resolve.ts';
import { type BuildTask, dateFields } from '../enrich/build-article.ts';
import { fingerprint } from '../extract/fingerprint/fingerprint.ts';
import type { ExtractedArticle } from '../model.ts';
import type { Spool } from '../persist/spool.ts';
import type { ArticleBuilder, DescribedArticle } from '../persist/write-articles.ts';
import type { BranchFile, JoinedBranches } from './joined-branches.ts';

export interface MergedInput {
  readonly joined: JoinedBranches;
  readonly texts: readonly RunText[];
  readonly builder: ArticleBuilder;
  readonly spool: Spool;
  readonly sourceId: (name: string) => string | undefined;
}

/** What deduplication needs to know of merged files. */
export interface ResolvedFiles {
  /** Files that are rebuilt, by path. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Paths of articles that a person edited, by id. */
  readonly edited: ReadonlyMap<string, string>;
  /** Their files without the lines of the ingest. */
  readonly unmerged: readonly UnmergedFile[];
  /** Articles from before the branches, in the fuller of the two versions. */
  readonly restored: ReadonlyMap<string, RestoredArticle>;
  readonly problems: readonly Problem[];
}

/** Find out what a person wrote in each edited or merged file. */
export async function resolveMerged(input: MergedInput): Promise<ResolvedFiles> {
  const { remade, touched } = input.joined;
  const files = new Map<string, Buffer>();
  const edited = new Map<string, string>();
  const unmerged: UnmergedFile[] = [];
  const restored = new Map<string, RestoredArticle>();
  const problems: Problem[] = [];
  for (const [id, { path, bytes }] of touched) {
    const text = bytes.toString('utf8');
    const texts = input.texts.filter(({ filed }) => filed === id).sort((a, b) => b.length - a.length);
    const versions = isReadable(text, path) ? [] : await buildVersions(id, texts, input);
    const fullest = versions[0];
    const written = writtenVersion(versions, texts, input.sourceId);
    const isForeign = !text.split('\n').every((line) => FRAME.test(line) || written.hasLine(line));
    if (isMerged(text) && fullest !== undefined && !isForeign) {
      if (remade.has(id)) files.set(path, bytes);
      else restored.set(id, restore({ path, bytes }, fullest, texts[0], input.spool));
      continue;
    }
    if (remade.has(id)) edited.set(id, path);
    if (isReadable(text, path)) continue;
    const left = unmerge(text, written);
    if (left !== undefined && isReadable(left, path)) unmerged.push({ path, before: bytes, text: left });
    else problems.push(unclear(path));
  }
  return { files, edited, unmerged, restored, problems };
}

function isReadable(text: string, path: string): boolean {
  return tryReading(() => parseArticle(text, path)) !== undefined;
}

/** The files that the ingest would write for each text, with its own hashtags and with those of all; fullest first. */
async function buildVersions(
  id: string,
  texts: readonly RunText[],
  { builder, spool, sourceId }: MergedInput,
): Promise<DescribedArticle[]> {
  const all = [...new Set(texts.flatMap(({ item }) => item.found.hashtags))];
  const tasks = texts.flatMap(({ ref, item: { found } }): BuildTask[] => {
    const { source: sourceName, url, category } = found;
    const source = sourceName === undefined ? undefined : sourceId(sourceName);
    const task: Omit<BuildTask, 'hashtags'> = {
      json: spool.read(ref),
      id,
      dating: found.dating,
      described: true,
      ...omitUndefined({ source, sourceName, url, category }),
    };
    return [
      { ...task, hashtags: all },
      { ...task, hashtags: found.hashtags },
    ];
  });
  return tasks.length === 0 ? [] : await builder.build(tasks);
}

/** A stamp, or a fence of the front matter. */
const FRAME = /^(?:---|generated: '[0-9a-f]{8}'|)$/;

function writtenVersion(
  versions: readonly DescribedArticle[],
  texts: readonly RunText[],
  sourceId: (name: string) => string | undefined,
): WrittenVersion {
  const lines = new Set(versions.flatMap(({ text }) => text.split('\n')));
  for (const { dating, item } of texts) {
    for (const [key, value] of Object.entries(dateFields(dating)))
      lines.add(`${key}: ${value}`).add(`${key}: '${value}'`);
    const source = item.found.source && sourceId(item.found.source);
    if (source !== undefined) lines.add(`source: ${source}`);
  }
  return {
    hasLine: (line) => lines.has(line),
    isEnd: (line) => versions.some(({ text }) => text.trimEnd().endsWith(`\n${line}`)),
    hasBody: (body) => versions.some(({ text }) => isPartOf(body, text.split('\n'))),
  };
}

function isPartOf(some: readonly string[], all: readonly string[]): boolean {
  let at = -1;
  return some.every((line) => {
    at = all.indexOf(line, at + 1);
    return at >= 0;
  });
}

function restore(
  { path, bytes }: BranchFile,
  { data }: DescribedArticle,
  text: RunText | undefined,
  spool: Spool,
): RestoredArticle {
  const { paragraphs, datelineLength } = JSON.parse(spool.read(text?.ref ?? 0)) as ExtractedArticle;
  return {
    article: { path, data, paragraphs, datelineLength, edited: false, bytes },
    keys: fingerprint(data.title, paragraphs, datelineLength).keys,
  };
}

function unclear(path: string): Problem {
  return {
    file: path,
    place: '',
    message: 'git merged two versions of this article, one of which a person edited',
    hint: `Take the edited one: git checkout BRANCH -- content/${path}`,
    fatal: false,
  };
}
