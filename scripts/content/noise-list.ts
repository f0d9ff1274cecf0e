import { type NoiseSpan, noiseSchema } from '../../src/schemas/noise.ts';
import type { Source } from '../../src/schemas/settings.ts';
import { contentError, tryReading } from './broadsheet-error.ts';
import { readTextIfThere } from './read-content-file.ts';
import { readYaml } from './read-yaml.ts';
import { refuseBlank } from './refuse-blank.ts';
import { yamlLine } from './yaml-line.ts';
import { yamlScalarInBraces } from './yaml-scalar.ts';

/** The file in the content folder that lists text that recurs in a publisher's articles without being part of them. */
export const NOISE_LIST = 'noise.yaml';

const HEAD = `# Text that stands in many articles of a publisher and is part of none: the ingest takes it out.
# npm run learn-noise proposes lines; npm run ingest -- --force applies them to articles that are published already.
#
# - { source: the-harbour-post, text: Read all * comments, seen: [0123456789ab] }
#
# The words are matched as they stand, and * matches one to three words that differ, or one at either end. A line with
# keep: true is not applied: the text belongs to the articles, and is not proposed again. A line that you delete is.
`;

/**
 * @returns The text of the file; empty if it does not exist.
 * @throws {BroadsheetError} if it exists and is empty.
 */
export function noiseText(contentDir: string): string {
  const text = readTextIfThere(contentDir, NOISE_LIST);
  refuseBlank(text, `content/${NOISE_LIST}`);
  return text ?? '';
}

/**
 * @param text Text of the file.
 * @param sources The publishers that a line may name.
 * @throws {BroadsheetError} at the first error, with its line.
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
 * Append proposals to the file, one per line.
 *
 * @param text Current text of the file, which stays unchanged byte for byte; empty if there is none.
 * @returns The same text if there are no proposals.
 * @throws {BroadsheetError} if the file is not a list that can be appended to.
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
      'Write the file as a list with one "- { source: …, text: … }" line per span, and nothing below it.',
    );
  }
  return longer;
}

function noiseLine({ source, text, seen, keep }: NoiseSpan): string {
  const ids = seen.map(yamlScalarInBraces).join(', ');
  const kept = keep ? ', keep: true' : '';
  return `- { source: ${yamlScalarInBraces(source)}, text: ${yamlScalarInBraces(text)}, seen: [${ids}]${kept} }`;
}

/** Check that the longer file reads as intended: a list in brackets, for example, cannot be appended to. */
function holds(text: string, wanted: readonly NoiseSpan[]): boolean {
  return JSON.stringify(tryReading(() => readYaml(text, NOISE_LIST, noiseSchema))) === JSON.stringify(wanted);
}
