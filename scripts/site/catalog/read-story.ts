import { type StoryData, storySchema } from '../../../src/schemas/story.ts';
import { ContentError } from '../../content/content-error.ts';
import { explainIssue } from '../../content/explain-issue.ts';
import { readFrontMatter } from '../../content/front-matter.ts';
import { yamlLine } from '../../content/yaml-line.ts';
import { hashOf } from '../hash-of.ts';

/**
 * Read a story file.
 *
 * @returns Its front matter, and the hash of the editor's note, empty without one.
 * @throws ContentError when its front matter is not what the schema expects.
 */
export function readStory(text: string, file: string): { data: StoryData; noteHash: string } {
  const { data, body, head } = readFrontMatter(text, file);
  const parsed = storySchema.safeParse(data, { reportInput: true });
  if (parsed.success) return { data: parsed.data, noteHash: body.trim() === '' ? '' : hashOf(body) };
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw parsed.error;
  const { problem, hint, path } = explainIssue(issue, storySchema);
  throw new ContentError({ file, line: (yamlLine(head, path) ?? 0) + 1 }, problem, hint);
}
