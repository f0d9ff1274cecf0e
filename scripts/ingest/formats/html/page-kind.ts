import type { Kind } from '../../../../src/schemas/article.ts';
import type { HeadFacts } from './head-facts.ts';

/** @returns The kind that a page states, if it is not an article; otherwise `clean` determines it from the text. */
export function pageKind({ linked, meta }: HeadFacts): Kind | undefined {
  const type = linked?.type ?? '';
  const og = meta.get('og:type')?.toLowerCase() ?? '';
  if (type === 'LiveBlogPosting') return 'live';
  if (type === 'VideoObject' || og.startsWith('video')) return 'video';
  if (type === 'AudioObject' || type === 'PodcastEpisode') return 'audio';
  return type === 'ImageGallery' || type === 'MediaGallery' ? 'gallery' : undefined;
}
