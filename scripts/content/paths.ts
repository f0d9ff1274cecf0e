import { slugOf } from './slug.ts';

/** `articles/2025/07/14/<slug>-<id>.md`, by the UTC day of the date; fixed when the article is new. */
export function articlePath(article: { id: string; title: string; date: string }): string {
  return `articles/${article.date.slice(0, 10).replaceAll('-', '/')}/${baseName(article.title, article.id)}.md`;
}

/** `stories/2025/07/<slug>-<id>.md`, by the UTC month of its earliest article when it was formed. */
export function storyPath(story: { id: string; title: string; date: string }): string {
  return `stories/${story.date.slice(0, 7).replace('-', '/')}/${baseName(story.title, story.id)}.md`;
}

/** `ledger/<xx>.jsonl`, by the first two hex digits of the dump's hash. */
export function ledgerPath(sha256: string): string {
  return `ledger/${sha256.slice(0, 2)}.jsonl`;
}

/** `ledger/edits/<xx>.jsonl`, by the first two hex digits of the article's id. */
export function editsPath(id: string): string {
  return `ledger/edits/${id.slice(0, 2)}.jsonl`;
}

/** `groups/2025-07.jsonl`, by the UTC month of the story. */
export function groupsPath(date: string): string {
  return `groups/${date.slice(0, 7)}.jsonl`;
}

/** `<slug>-<id>.md`, or the id alone. */
const NAME = /(?:^|-)([0-9a-f]{12})\.md$/;

/** @returns The id at the end of the name of an article or story file; `undefined` if there is none. */
export function idInName(name: string): string | undefined {
  return NAME.exec(name)?.[1];
}

function baseName(title: string, id: string): string {
  const slug = slugOf(title);
  return slug === '' ? id : `${slug}-${id}`;
}
