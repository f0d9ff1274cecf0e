import type { Passages } from '../../../src/model/passages.ts';
import { type Edit, editSchema } from '../../../src/schemas/edit.ts';
import { type Membership, membershipSchema } from '../../../src/schemas/story.ts';
import { BroadsheetError, contentError } from '../../content/broadsheet-error.ts';
import { type Problem, problemOf } from '../../content/problem.ts';
import { readContentText } from '../../content/read-content-file.ts';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { type ContentCaches, monthOfPath } from './content-caches.ts';
import { type LedgerPart, ledgerPart } from './ledger-part.ts';
import { passagesOf } from './passages-of.ts';
import { readArticle } from './read-article.ts';
import { readStory } from './read-story.ts';
import type { Scan } from './scan-content.ts';
import type { Content, StoryFile } from './types.ts';

/** Read the content folder; files in the caches are not parsed again. */
export function readContent(scan: Scan, { articles: cache, derived }: ContentCaches): Content {
  const textOf = (path: string): string => readContentText(scan.contentDir, path);
  const articles: Content['articles'][number][] = [];
  const stories: StoryFile[] = [];
  const memberships: Membership[] = [];
  const ledger: LedgerPart[] = [];
  const edits: Edit[] = [];
  const settings: Record<string, string> = {};
  const broken: Problem[] = scan.broken.map(problemOf);
  const derive = <T>(hash: string, path: string, read: (text: string, file: string) => T): T =>
    derived.get<T>(hash) ?? derived.set(hash, read(textOf(path), `content/${path}`));

  const readOne = (path: string, hash: string): void => {
    if (path.startsWith('articles/')) {
      const month = monthOfPath(path);
      const read = () => readArticle(textOf(path), `content/${path}`);
      const article = cache.get(month, hash) ?? cache.set(month, hash, read());
      let passages: Passages | undefined;
      articles.push({
        path,
        article,
        texts: () => cache.texts(month, hash) ?? read().texts,
        passages: () => {
          passages ??= passagesOf(textOf(path).slice(article.bodyStart), article.data);
          return passages;
        },
      });
    } else if (path.startsWith('stories/')) {
      stories.push({ ...derive(hash, path, readStory), path });
    } else if (path.startsWith('groups/')) {
      for (const line of derive(hash, path, readGroups)) memberships.push(line);
    } else if (path.startsWith('ledger/edits/')) {
      for (const line of derive(hash, path, readEdits)) edits.push(line);
    } else if (path.startsWith('ledger/')) {
      ledger.push(derive(hash, path, ledgerPart));
    } else {
      settings[path] = textOf(path);
    }
  };
  for (const [path, hash] of scan.hashes) {
    try {
      readOne(path, hash);
    } catch (error) {
      // A refused setting counts as wrong usage.
      if (error instanceof BroadsheetError && error.exitStatus === 2) throw error;
      broken.push(problemOf(error instanceof RangeError ? tooDeep(path, error) : error));
    }
  }
  cache.save();
  derived.save();
  return { articles, stories, memberships, ledger, edits, settings, broken };
}

/** The error for a file on which a parser ran out of stack or memory. */
function tooDeep(path: string, cause: RangeError): BroadsheetError {
  const hint = 'Remove the nested quotations, lists or brackets, or restore the file from git.';
  return contentError({ file: `content/${path}` }, `nested too deeply to be read: ${cause.message}`, hint);
}

function readGroups(text: string, file: string): Membership[] {
  return readJsonLines(text, file, membershipSchema);
}

function readEdits(text: string, file: string): Edit[] {
  return readJsonLines(text, file, editSchema);
}
