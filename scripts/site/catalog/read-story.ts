import type { StoryData } from '../../../src/schemas/story.ts';
import { hashOf } from '../../content/hash.ts';
import { parseStory } from '../../content/story-file.ts';

/**
 * Read a story file.
 *
 * @returns Its front matter, and the hash (empty without a note) and start of the editor's note.
 * @throws {BroadsheetError} if its front matter does not match the schema.
 */
export function readStory(
  text: string,
  file: string,
): { data: StoryData; noteHash: string; noteStart: number } {
  const { data, body } = parseStory(text, file);
  return {
    data,
    noteHash: body.trim() === '' ? '' : hashOf(body),
    noteStart: text.length - body.length,
  };
}
