import { type Source, sourcesSchema } from '../../../src/schemas/settings.ts';
import { tryReading } from '../../content/broadsheet-error.ts';
import type { ChangeSet } from '../../content/change-set.ts';
import type { Problem } from '../../content/problem.ts';
import { readContentIfThere } from '../../content/read-content-file.ts';
import { readYaml } from '../../content/read-yaml.ts';
import { appendSources, joinSources } from '../../content/sources.ts';
import { foldName } from '../layouts/fold-name.ts';

const FILE = 'sources.yaml';

/** The list of publishers of a run. */
export interface Publishers {
  /** Folded names known before the run. */
  readonly known: ReadonlySet<string>;
  /** Gives every publisher of the run an id, and writes the list. */
  readonly add: (names: readonly string[], sink: ChangeSet) => AddedPublishers;
}

export interface AddedPublishers {
  /** Id of a publisher by its name as stated. */
  readonly sourceId: (name: string) => string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * @param isKnown Whether a publisher was known before two branches that the run joins: later ones are forgotten. Absent
 *   in other runs.
 */
export function readPublishers(contentDir: string, isKnown?: (id: string) => boolean): Publishers {
  const saved = readContentIfThere(contentDir, FILE)?.toString('utf8');
  const text = isKnown === undefined ? (saved ?? '') : joinSources(saved ?? '', foldName, isKnown);
  const listed = readYaml(text, FILE, sourcesSchema) ?? [];
  return {
    known: new Set(listed.flatMap(({ name, aliases = [] }) => [name, ...aliases].map(foldName))),
    add(names, sink) {
      const sources = appendSources(text, names, foldName, FILE);
      if (sources.text !== (saved ?? '')) {
        const redo = (edited: string) => appendedTo(edited, names, sources.added);
        sink.write(FILE, sources.text, { base: saved ?? null, redo });
      }
      return {
        sourceId: (name) => sources.ids.get(foldName(name)),
        problems: unlisted(sources.left),
      };
    },
  };
}

/** Add the publishers of the run to a list that an editor saved meanwhile, if they get the same ids there. */
function appendedTo(saved: string, names: readonly string[], added: readonly Source[]): string | undefined {
  const appended = tryReading(() => appendSources(saved, names, foldName, FILE));
  if (appended === undefined) return undefined;
  const { ids, text } = appended;
  return added.every(({ id, name }) => ids.get(foldName(name)) === id) ? text : undefined;
}

/**
 * Add the publishers of a killed run to a list that an editor saved before it was completed.
 *
 * @param written The list as that run wrote it.
 * @returns `undefined` for another file, or if they would not get the same ids.
 */
export function restorePublishers(path: string, written: string, saved: string): string | undefined {
  if (path !== FILE) return undefined;
  const lost = tryReading(() => {
    const listed = new Set((readYaml(saved, FILE, sourcesSchema) ?? []).map(({ id }) => id));
    return (readYaml(written, FILE, sourcesSchema) ?? []).filter(({ id }) => !listed.has(id));
  });
  if (lost === undefined) return undefined;
  return appendedTo(
    saved,
    lost.map(({ name }) => name),
    lost,
  );
}

function unlisted(left: number): Problem[] {
  if (left === 0) return [];
  const message = `${left} new publishers are not added: the file has reached its maximum length`;
  const hint =
    'Their articles are stored without a publisher. Look for a dump with made-up names, and remove its lines.';
  return [{ file: FILE, place: '', message, hint, fatal: false }];
}
