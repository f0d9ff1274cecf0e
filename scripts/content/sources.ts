import { type Source, sourcesSchema } from '../../src/schemas/settings.ts';
import { fileNameKey } from '../../src/schemas/slug.ts';
import { BroadsheetError, contentError } from './broadsheet-error.ts';
import { readYaml } from './read-yaml.ts';
import { slugOf } from './slug.ts';
import { insertSources, sourceLine, takeOwnLines, withInserted } from './source-list.ts';

export interface SourceIds {
  /** Id by folded name or alias. */
  readonly ids: ReadonlyMap<string, string>;
  /** Publishers that the file lacked. */
  readonly added: readonly Source[];
  /** New publishers for which the file has no room: they stay unknown. */
  readonly left: number;
  /** The file with them at their places; the same string when nothing was added. */
  readonly text: string;
}

/**
 * UTF-16 units of the file up to which the ingest adds to it: some twenty thousand publishers. Without a
 * bound one dump could make it so long that no later run can read it.
 */
const MAX_FILE_CHARS = 1_500_000;

/**
 * Give every publisher an id, adding those that `sources.yaml` lacks.
 *
 * @param text The file as it is; empty for none. No byte of it changes.
 * @param names Publishers as stated, in any order; folded alike they are one, under the spelling that
 *   sorts first.
 * @param foldName Folding under which two spellings are one name.
 * @throws {BroadsheetError} when the file is no list of publishers, or its layout allows no further lines.
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
  for (const name of [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) {
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
  const longer = insertSources(text, added);
  if (!holds(longer, file, withInserted(known, added))) {
    throw contentError(
      { file },
      `no publishers can be added (${added.length} are new, ${JSON.stringify(added[0]?.name)} first)`,
      'Write the file as a list with one "- id: …" entry a publisher, and nothing below it.',
    );
  }
  return { ids, added, left, text: longer };
}

/**
 * @param taken Ids as `fileNameKey` has them.
 * @param numbers The next number to try by slug; filled in.
 */
function freeId(slug: string, taken: ReadonlySet<string>, numbers: Map<string, number>): string {
  if (!taken.has(fileNameKey(slug))) return slug;
  let number = numbers.get(slug) ?? 2;
  while (taken.has(fileNameKey(`${slug}-${number}`))) number++;
  numbers.set(slug, number);
  return `${slug}-${number}`;
}

/** Whether the longer file says what it should: a list in brackets, say, cannot be appended to. */
function holds(text: string, file: string, wanted: readonly Source[]): boolean {
  try {
    return JSON.stringify(readYaml(text, file, sourcesSchema)) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof BroadsheetError) return false;
    throw error;
  }
}

/**
 * Put a list in order that git merged from two branches: the lines of the ingest each once and at their places, none for
 * a publisher that a person entered.
 *
 * @param isWanted Whether a line of the ingest stays, by the publisher's id.
 * @returns The same text for a list that is in order already. What two people entered differently is left as it is.
 */
export function joinSources(
  text: string,
  foldName: (name: string) => string,
  isWanted: (id: string) => boolean = () => true,
): string {
  const { rest, own } = takeOwnLines(text);
  let entered: readonly Source[];
  try {
    entered = readYaml(rest, 'content/sources.yaml', sourcesSchema) ?? [];
  } catch (error) {
    if (error instanceof BroadsheetError) return text;
    throw error;
  }
  const ids = new Set(entered.map(({ id }) => fileNameKey(id)));
  const names = new Set(entered.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName)));
  const added = [...own]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .filter(({ id, name }) => {
      if (!isWanted(id) || ids.has(fileNameKey(id)) || names.has(foldName(name))) return false;
      ids.add(fileNameKey(id));
      names.add(foldName(name));
      return true;
    });
  return insertSources(rest, added);
}
