import { COMMENT_SECTIONS } from './comment-sections.ts';

/** Facts of an article by which a comment is recognised. */
interface CommentFacts {
  readonly firstPerson: boolean;
  readonly data: { readonly url?: string | undefined };
}

/** Whether an article is a comment: by the section in its address, or since it is written in the first person. */
export function isComment({ firstPerson, data: { url } }: CommentFacts): boolean {
  if (firstPerson) return true;
  return url !== undefined && sectionsOf(url).some((segment) => COMMENT_SECTIONS.has(segment.toLowerCase()));
}

/** Segments of the path of an address, without the last, which names the article. */
function sectionsOf(url: string): string[] {
  return URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1) : [];
}
