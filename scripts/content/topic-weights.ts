import { join } from 'node:path';
import { type TopicWeights, topicWeightsSchema } from '../../src/schemas/topic-weights.ts';
import { BroadsheetError } from './broadsheet-error.ts';
import { readIfThere } from './change-set.ts';
import { refuseConflict } from './conflict-markers.ts';
import { explainError } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { yamlLine } from './yaml-line.ts';

/** What a digest learned of topics from its editors, in the content folder. */
export const TOPIC_WEIGHTS = 'topic-weights.json';

const HINT = 'Learn the weights again with npm run train-topics, or delete the file.';

/**
 * Read the weights that a digest adds to the shipped ones.
 *
 * @returns Undefined for a digest that learned nothing.
 * @throws {BroadsheetError} with the line of what does not fit.
 */
export function readTopicWeights(contentDir: string): TopicWeights | undefined {
  const text = readIfThere(join(contentDir, TOPIC_WEIGHTS))?.toString('utf8');
  if (text === undefined) return undefined;
  const file = `content/${TOPIC_WEIGHTS}`;
  refuseConflict(text, file);
  const parsed = topicWeightsSchema.safeParse(parseJson(text, file), { reportInput: true });
  if (parsed.success) return parsed.data;
  const { problem, path } = explainError(parsed.error, topicWeightsSchema);
  throw new BroadsheetError(problem, HINT, { where: { file, line: yamlLine(text, path) } });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON is YAML, and the reader of YAML knows the line of a fault.
    parseYaml(text, { file, maxAliases: 0, hint: HINT });
    throw new BroadsheetError('expected JSON', HINT, { where: { file } });
  }
}
