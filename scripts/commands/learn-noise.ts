import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BroadsheetError, tryReading } from '../content/broadsheet-error.ts';
import type { Holder } from '../content/lock.ts';
import { takeLock } from '../content/lock.ts';
import { appendNoise, NOISE_LIST, noiseText, readNoise } from '../content/noise-list.ts';
import { readGroups } from '../content/read-groups.ts';
import { currentSettings } from '../content/settings.ts';
import { archivedTexts } from '../ingest/extract/recurring/archived-texts.ts';
import { recurringSpans } from '../ingest/extract/recurring/recurring-spans.ts';
import { parsed } from './ingest-options.ts';
import { openContent } from './open-content.ts';

/**
 * `npm run learn-noise`: find text that recurs in many articles of a publisher, and append it to `noise.yaml` as
 * proposed lines.
 *
 * @param args The arguments after the name of the command.
 * @returns What was done, one line each.
 * @throws {BroadsheetError} if there is no such folder, a file in it is broken, or another run holds the lock.
 */
export function learnNoise(args: readonly string[], holder: Holder): string[] {
  const { values } = parsed(() =>
    parseArgs({ args: [...args], options: { content: { type: 'string', default: 'content' } } }),
  );
  const { content } = values;
  if (!existsSync(content))
    throw new BroadsheetError(`there is no folder ${content}`, 'Name the archive with --content DIR.');
  const release = takeLock(content, holder);
  try {
    const { journal, problems } = openContent(content);
    const left = problems.map(({ file, message }) => `${file} ${message}.`);
    const { sources } = currentSettings(content);
    const text = noiseText(content);
    const known = readNoise(text, sources);
    const memberships = readGroups(content);
    const stories = new Map(memberships.map(({ article, story }) => [article, story]));
    const proposals = recurringSpans(() => archivedTexts(content, sources, stories), known);
    if (proposals.length === 0) return [...left, 'Nothing new recurs in the articles of a publisher.'];
    journal.stage(NOISE_LIST, appendNoise(text, proposals), {
      base: text === '' ? null : text,
      // A list that somebody saved meanwhile may not be one that can be appended to.
      redo: (saved) => tryReading(() => appendNoise(saved, proposals)),
    });
    if (journal.commit().length > 0)
      return [
        ...left,
        `${NOISE_LIST} was changed while the articles were read, and is left as it was saved. Run it again.`,
      ];
    const kept = proposals.filter(({ keep }) => keep).length;
    return [
      ...left,
      `Proposed ${proposals.length} lines in ${NOISE_LIST}; ${kept} of them read like news and are not applied (keep: true).`,
      'Look through them, then apply them to published articles: npm run ingest -- --force',
    ];
  } finally {
    release();
  }
}
