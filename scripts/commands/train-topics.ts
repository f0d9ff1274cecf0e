import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { TopicWeights } from '../../src/schemas/topic-weights.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import type { Holder } from '../content/lock.ts';
import { takeLock } from '../content/lock.ts';
import { TOPIC_WEIGHTS } from '../content/topic-weights.ts';
import { filedArticles } from '../ingest/enrich/topics/filed-articles.ts';
import { filedRecords } from '../ingest/enrich/topics/filed-records.ts';
import { SHIPPED_MODEL } from '../ingest/enrich/topics/topics.ts';
import { train } from '../ingest/enrich/topics/train.ts';
import { parsed } from './ingest-options.ts';
import { openContent } from './open-content.ts';

const SHIPPED_FILE = new URL('../ingest/data/topic-weights.json', import.meta.url);

/**
 * `npm run train-topics`: train the topic classifier on articles whose topics an editor set, and on folders of records
 * with topics.
 *
 * The weights of a digest go into its content folder and are added to the shipped ones. They are learned from scratch
 * each time, so the same articles give the same bytes. `--shipped` makes the weights that come with Broadsheet, from
 * records alone.
 *
 * @param args The arguments after the name of the command.
 * @returns What was done, in one line.
 * @throws {BroadsheetError} if there is nothing to learn from, or another run holds the lock.
 */
export function trainTopics(args: readonly string[], holder: Holder): string {
  const { values } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        content: { type: 'string', default: 'content' },
        from: { type: 'string', multiple: true, default: [] },
        shipped: { type: 'boolean', default: false },
        out: { type: 'string' },
      },
    }),
  );
  const records = values.from.flatMap((folder) => filedRecords(folder));
  const articles = values.shipped ? [] : filedArticles(values.content);
  const filed = [...records, ...articles];
  if (filed.length === 0) {
    throw new BroadsheetError(
      'found no articles whose topics a person set',
      'Edit the topics of articles, or name a folder of records with --from DIR.',
    );
  }
  const sets = values.from.map((folder) => basename(folder)).join(', ') || 'no sets';
  const origin = `${records.length} articles of ${sets} and ${articles.length} that editors filed`;
  const command = values.shipped ? 'train-topics -- --shipped --from DIR…' : 'train-topics';
  const note = `Weights of the topic classifier, learned from ${origin}. Made by: npm run ${command}`;
  const weights = train(filed, note, values.shipped ? undefined : SHIPPED_MODEL);
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  if (values.out !== undefined) writeFileSync(values.out, text);
  else if (values.shipped) writeFileSync(SHIPPED_FILE, text);
  else return writeToContent(values.content, text, holder) + learned(weights, origin);
  return learned(weights, origin);
}

/** @returns Notes on files of a killed run that a person changed, one line each. */
function writeToContent(contentDir: string, text: string, holder: Holder): string {
  const release = takeLock(contentDir, holder);
  try {
    const { journal, problems } = openContent(contentDir);
    journal.stage(TOPIC_WEIGHTS, text);
    journal.commit();
    return problems.map(({ file, message }) => `${file} ${message}.\n`).join('');
  } finally {
    release();
  }
}

function learned({ topics, terms }: TopicWeights, origin: string): string {
  return `Learned ${topics.length} topics and ${terms.length} terms from ${origin}.`;
}
