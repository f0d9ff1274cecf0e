import { isSeq, LineCounter, parseDocument } from 'yaml';
import { type Source, sourcesSchema } from '../../src/schemas/settings.ts';
import { fileNameKey } from '../../src/schemas/slug.ts';
import { BroadsheetError, contentError } from './broadsheet-error.ts';
import { readYaml } from './read-yaml.ts';
import { slugOf } from './slug.ts';
import { yamlScalar } from './yaml-scalar.ts';

export interface SourceIds {
  /** Id by folded name or alias. */
  readonly ids: ReadonlyMap<string, string>;
  /** Publishers that the file lacked, as they are appended. */
  readonly added: readonly Source[];
  /** New publishers for which the file has no room: they stay unknown. */
  readonly left: number;
  /** The file with them at its end; the same string when nothing was added. */
  readonly text: string;
}

/**
 * UTF-16 units of the file up to which the ingest adds to it: some twenty thousand publishers. Without a
 * bound one dump could make it so long that no later run can read it.
 */
const MAX_FILE_CHARS = 1_500_000;

/** `- id: ` and `  name: ` with line ends and quotes. */
const ENTRY_CHARS = 24;

/**
 * Give every publisher an id, appending those that `sources.yaml` lacks.
 *
 * @param text The file as it is; empty for none. No byte of it changes.
 * @param names Publishers as stated, in any order; folded alike they are one, under the spelling that
 *   sorts first.
 * @param foldName Folding under which two spellings are one name.
 * @throws {BroadsheetError} when the file is no list of publishers, or its layout allows no lines below it.
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
    room -= source.id.length + source.name.length + ENTRY_CHARS;
    if (room < 0) {
      left++;
      continue;
    }
    ids.set(folded, source.id);
    taken.add(fileNameKey(source.id));
    added.push(source);
  }
  if (added.length === 0) return { ids, added, left, text };
  const longer = text + (text === '' || text.endsWith('\n') ? '' : '\n') + entriesBelow(text, added);
  if (!holds(longer, file, [...known, ...added])) {
    throw contentError(
      { file },
      `no publishers can be added below the last line (${added.length} are new, ${JSON.stringify(added[0]?.name)} first)`,
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

/** Entries as they stand in a list, as deep as those that are there. */
function entriesBelow(text: string, added: readonly Source[]): string {
  const counter = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const indent = isSeq(contents) ? ' '.repeat(counter.linePos(contents.range[0]).col - 1) : '';
  return added
    .map(({ id, name }) => `${indent}- id: ${yamlScalar(id)}\n${indent}  name: ${yamlScalar(name)}\n`)
    .join('');
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
