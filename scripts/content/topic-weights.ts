import { type TopicWeights, topicWeightsSchema } from '../../src/schemas/topic-weights.ts';
import { BroadsheetError } from './broadsheet-error.ts';
import { refuseConflict } from './conflict-markers.ts';
import { explainError } from './explain-issue.ts';
import { parseYaml } from './parse-yaml.ts';
import { readTextIfThere } from './read-content-file.ts';
import { yamlLine } from './yaml-line.ts';

/** The file in the content folder with the topic weights that a digest learned from its editors. */
export const TOPIC_WEIGHTS = 'topic-weights.json';

const HINT = 'Learn the weights again with npm run train-topics, or delete the file.';

/**
 * Read the weights that a digest adds to the shipped ones.
 *
 * @returns `undefined` for a digest that has not learned any.
 * @throws {BroadsheetError} with the line of the first error.
 */
export function readTopicWeights(contentDir: string): TopicWeights | undefined {
  const text = readTextIfThere(contentDir, TOPIC_WEIGHTS);
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
    // JSON is YAML, and the YAML reader knows the line of an error.
    parseYaml(text, { file, maxAliases: 0, hint: HINT });
    throw new BroadsheetError('expected JSON', HINT, { where: { file } });
  }
}
