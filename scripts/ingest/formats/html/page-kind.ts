import type { Kind } from '../../../../src/schemas/article.ts';
import type { HeadFacts } from './head-facts.ts';

/** @returns What a page says it is, when that is no article; else `clean` tells it from the text. */
export function pageKind({ linked, meta }: HeadFacts): Kind | undefined {
  const type = linked?.type ?? '';
  const og = meta.get('og:type')?.toLowerCase() ?? '';
  if (type === 'LiveBlogPosting') return 'live';
  if (type === 'VideoObject' || og.startsWith('video')) return 'video';
  if (type === 'AudioObject' || type === 'PodcastEpisode') return 'audio';
  return type === 'ImageGallery' || type === 'MediaGallery' ? 'gallery' : undefined;
}
