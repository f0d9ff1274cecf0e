import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { BroadsheetError, type Where } from '../../../content/broadsheet-error.ts';
import { topicNamed } from './stated.ts';
import type { TrainingExample } from './training-example.ts';

const recordSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  title: z.string(),
  text: z.string(),
  topics: z.array(z.string()).optional(),
});

/**
 * Read records with topics assigned by people.
 *
 * @param folder Contains `*.jsonl` files of records with `title`, `text` and `topics`, or with a `gold.tsv` of id and
 *   class instead of `topics`. Classes and topics are recognised by name: `sports` means `sport`.
 * @returns The records that have a topic, ordered by file name, then position.
 * @throws {BroadsheetError} at the first line that is not a record.
 */
export function filedRecords(folder: string): TrainingExample[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.jsonl'),
  );
  return files.sort().flatMap((file) => {
    const path = join(folder, file);
    const classes = goldBeside(path);
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.trim() === '' ? [] : recordOf(line, { file: path, line: index + 1 })))
      .map((record): TrainingExample => {
        const names = record.topics ?? classes.get(String(record.id)) ?? [];
        return {
          title: record.title,
          paragraphs: record.text.split('\n'),
          topics: names.flatMap((name) => topicNamed(name) ?? []),
          weight: 1,
        };
      })
      .filter(({ topics }) => topics.length > 0);
  });
}

function recordOf(line: string, where: Where) {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch (cause) {
    throw new BroadsheetError(
      'not a record',
      'Write one JSON object per line, with a title, a text and a list of topics.',
      { where, cause },
    );
  }
}

function goldBeside(path: string): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const folder = dirname(path);
  if (!readdirSync(folder).includes('gold.tsv')) return classes;
  for (const line of readFileSync(join(folder, 'gold.tsv'), 'utf8').split('\n')) {
    const [id, name] = line.split('\t');
    if (id !== undefined && name !== undefined) classes.set(id, [...(classes.get(id) ?? []), name.trim()]);
  }
  return classes;
}
