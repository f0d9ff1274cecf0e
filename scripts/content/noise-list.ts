import { join } from 'node:path';
import { type NoiseSpan, noiseSchema } from '../../src/schemas/noise.ts';
import type { Source } from '../../src/schemas/settings.ts';
import { BroadsheetError, contentError } from './broadsheet-error.ts';
import { readIfThere } from './change-set.ts';
import { readYaml } from './read-yaml.ts';
import { yamlLine } from './yaml-line.ts';
import { yamlScalarInBraces } from './yaml-scalar.ts';

/** What stands in the articles of a publisher without being part of them, in the content folder. */
export const NOISE_LIST = 'noise.yaml';

const HEAD = `# Text that stands in many articles of a publisher and is part of none: the ingest takes it out.
# npm run learn-noise proposes lines; npm run ingest -- --force applies them to articles that are published already.
#
# - { source: the-harbour-post, text: Read all * comments, seen: [0123456789ab] }
#
# The words are matched as they stand, and * matches one to three words that differ, or one at either end. A line with
# keep: true is not applied: the text belongs to the articles, and is not proposed again. A line that you delete is.
`;

/** @returns The text of the file; empty when it is not there. */
export function noiseText(contentDir: string): string {
  return readIfThere(join(contentDir, NOISE_LIST))?.toString('utf8') ?? '';
}

/**
 * @param text The file as it is; empty for none.
 * @param sources Publishers that a line may name.
 * @throws {BroadsheetError} at the first thing that does not fit, with its line.
 */
export function readNoise(text: string, sources: readonly Pick<Source, 'id'>[]): NoiseSpan[] {
  const file = `content/${NOISE_LIST}`;
  const spans = readYaml(text, file, noiseSchema) ?? [];
  const ids = new Set(sources.map(({ id }) => id));
  for (const [index, { source }] of spans.entries()) {
    if (ids.has(source)) continue;
    throw contentError(
      { file, line: yamlLine(text, [index, 'source']) },
      `no publisher has the id "${source}"`,
      'Name an id of sources.yaml, or remove the line.',
    );
  }
  return spans;
}

/**
 * Put proposals behind what stands in the file, one a line.
 *
 * @param text The file as it is, of which no byte changes; empty for none.
 * @returns The same text when nothing is proposed.
 * @throws {BroadsheetError} when the file is no list that can be appended to.
 */
export function appendNoise(text: string, proposals: readonly NoiseSpan[]): string {
  if (proposals.length === 0) return text;
  const known = readYaml(text, `content/${NOISE_LIST}`, noiseSchema) ?? [];
  const before = text === '' ? HEAD : text.endsWith('\n') ? text : `${text}\n`;
  const longer = `${before}${proposals.map((span) => `${noiseLine(span)}\n`).join('')}`;
  const wanted = [...known, ...proposals];
  if (!holds(longer, wanted)) {
    throw contentError(
      { file: `content/${NOISE_LIST}` },
      `no lines can be added (${proposals.length} are new)`,
      'Write the file as a list with one "- { source: …, text: … }" line a span, and nothing below it.',
    );
  }
  return longer;
}

function noiseLine({ source, text, seen, keep }: NoiseSpan): string {
  const ids = seen.map(yamlScalarInBraces).join(', ');
  const kept = keep ? ', keep: true' : '';
  return `- { source: ${yamlScalarInBraces(source)}, text: ${yamlScalarInBraces(text)}, seen: [${ids}]${kept} }`;
}

/** Whether the longer file says what it should: a list in brackets cannot be appended to. */
function holds(text: string, wanted: readonly NoiseSpan[]): boolean {
  try {
    return JSON.stringify(readYaml(text, NOISE_LIST, noiseSchema)) === JSON.stringify(wanted);
  } catch (error) {
    if (error instanceof BroadsheetError) return false;
    throw error;
  }
}
