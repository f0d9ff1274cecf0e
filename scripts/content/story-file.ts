import type { StoryData } from '../../src/schemas/story.ts';
import { storyHead } from './front-matter-text.ts';

/** The bytes of a story file as the ingest writes it once: front matter, and no note yet. */
export function storyFile(data: StoryData): string {
  return `---\n${storyHead(data)}---\n`;
}
