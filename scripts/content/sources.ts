import { compareText } from '../../src/model/compare-text.ts';
import { fileNameKey } from '../../src/schemas/file-name.ts';
import { type Source, sourcesSchema } from '../../src/schemas/settings.ts';
import { contentError, tryReading } from './broadsheet-error.ts';
import { afterMark } from './byte-order-mark.ts';
import { readYaml } from './read-yaml.ts';
import { slugOf } from './slug.ts';
import { insertSources, sourceLine, takeOwnLines, withInserted } from './source-list.ts';

export interface SourceIds {
  /** Id by folded name or alias. */
  readonly ids: ReadonlyMap<string, string>;
  /** Publishers that the file lacked. */
  readonly added: readonly Source[];
  /** Number of new publishers for which the file has no room: they stay unknown. */
  readonly left: number;
  /** The file with them inserted; the same string if nothing was added. */
  readonly text: string;
}

/**
 * Limit in UTF-16 units for a file that the ingest appends to: some twenty thousand publishers. Without it, one dump
 * could make the file too long for any later run to read.
 */
const MAX_FILE_CHARS = 1_500_000;

/**
 * Give every publisher an id, adding publishers that `sources.yaml` lacks.
 *
 * @param text Current text of the file; empty if there is none. None of its bytes change.
 * @param names Publishers as stated, in any order; names that fold to the same text are one publisher, under the
 *   spelling that sorts first.
 * @param foldName Maps spellings of the same name to the same text.
 * @throws {BroadsheetError} if the file is not a list of publishers, or its layout allows no further lines.
 */
export function appendSources(
  text: string,
  names: Iterable<string>,
  foldName: (name: string) => string,
  file = 'content/sources.yaml',
): SourceIds {
  const known = readYaml(text, file, sourcesSchema) ?? [];
  const ids = new Map<string, string>();
  for (const { id, name, aliases = [] } of known) {
    for (const one of [name, ...aliases]) if (!ids.has(foldName(one))) ids.set(foldName(one), id);
  }
  const taken = new Set(known.map(({ id }) => fileNameKey(id)));
  const numbers = new Map<string, number>();
  const added: Source[] = [];
  let room = MAX_FILE_CHARS - text.length;
  let left = 0;
  for (const name of [...new Set(names)].sort()) {
    const folded = foldName(name);
    if (folded === '' || ids.has(folded)) continue;
    const source = { id: freeId(slugOf(name) || 'source', taken, numbers), name: name.toWellFormed() };
    room -= sourceLine(source).length + 1;
    if (room < 0) {
      left++;
      continue;
    }
    ids.set(folded, source.id);
    taken.add(fileNameKey(source.id));
    added.push(source);
  }
  if (added.length === 0) return { ids, added, left, text };
  const longer = afterMark(text, (list) => insertSources(list, added));
  if (!holds(longer, file, withInserted(known, added))) {
    throw contentError(
      { file },
      `no publishers can be added (${added.length} are new, ${JSON.stringify(added[0]?.name)} first)`,
      'Write the file as a list with one "- id: …" entry per publisher, and nothing below it.',
    );
  }
  return { ids, added, left, text: longer };
}

/**
 * @param taken Ids in the form that `fileNameKey` returns.
 * @param numbers The next number to try, by slug; updated.
 */
function freeId(slug: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(fileNameKey(slug))) return slug;
  let number = numbers.get(slug) ?? 2;
  while (taken.has(fileNameKey(`${slug}-${number}`))) number++;
  numbers.set(slug, number);
  return `${slug}-${number}`;
}

/** Check that the longer file reads as intended: a list in brackets, for example, cannot be appended to. */
function holds(text: string, file: string, wanted: readonly Source[]): boolean {
  return JSON.stringify(tryReading(() => readYaml(text, file, sourcesSchema))) === JSON.stringify(wanted);
}

/**
 * Tidy a list that git merged from two branches: each line of the ingest once and in its place, and none for a
 * publisher that a person entered.
 *
 * @param isWanted Whether to keep a line of the ingest, by the id of the publisher.
 * @returns The same text if the list is in order already. Different entries by two people are left alone.
 */
export function joinSources(
  text: string,
  foldName: (name: string) => string,
  isWanted: (id: string) => boolean = () => true,
): string {
  return afterMark(text, (list) => {
    const { rest, own } = takeOwnLines(list);
    const entered = tryReading(() => readYaml(rest, 'content/sources.yaml', sourcesSchema) ?? []);
    if (entered === undefined) return list;
    const ids = new Set(entered.map(({ id }) => fileNameKey(id)));
    const names = new Set(entered.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName)));
    const added = [...own]
      .sort((a, b) => compareText(a.name, b.name))
      .filter(({ id, name }) => {
        if (!isWanted(id) || ids.has(fileNameKey(id)) || names.has(foldName(name))) return false;
        ids.add(fileNameKey(id));
        names.add(foldName(name));
        return true;
      });
    return insertSources(rest, added);
  });
}
