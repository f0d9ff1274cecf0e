import { type StoryData, storySchema } from '../../src/schemas/story.ts';
import { type ContentDocument, parseFrontMatter } from './front-matter.ts';
import { storyHead } from './front-matter-text.ts';

/** The text of a story file as the ingest writes it, once: front matter without a note. */
export function storyFile(data: StoryData): string {
  return `---\n${storyHead(data)}---\n`;
}

/**
 * Read a story file; its body is the editor's note.
 *
 * @param file Its name, for messages.
 * @throws {BroadsheetError} with the line of the field that does not fit the schema.
 */
export function parseStory(text: string, file: string): ContentDocument<StoryData> {
  return parseFrontMatter(text, file, storySchema);
}
