/** Determine the kind of an article from its title, its body, and the noise removed from it. */

import type { Kind } from '../../../../src/schemas/article.ts';
import { countSpaces } from '../../formats/char-count.ts';
import type { Document, Drop } from '../../model.ts';
import { announcesAudio } from './audio-signs.ts';
import { hasLiveTimes, LIVE_TITLE } from './live-signs.ts';
import { LIVE_STAMP } from './live-stamps.ts';
import { namesAtLineEnds } from './picture-credits.ts';
import { announcesVideo } from './video-signs.ts';

export const GALLERY_TITLE =
  /\bin (?:images|pictures)\b|^in photos\b|\b(?:photos?|pictures?|images?) (?:essay|gallery|of the (?:day|week|month|year))\b|\b(?:day|week|weekend|month|year) in (?:photos|pictures|images)\b|\bpicture gallery\b|^(?:photos|pictures|gallery) ?[:|–—-]|[–—-] in (?:pictures|photos)$|^(?:the )?best (?:photos|pictures|images) (?:from|of)\b/iu;
const PICTURES = /\b(?:gallery|images|photos|pictures|snaps)\b/iu;
const CAPTION =
  /\((?:AP|AFP|Reuters|Getty|EPA|PA)?[\p{L}\p{M} ./'’-]{0,20}(?:Photo|Images?)?\/[\p{L}\p{M} ./'’-]{2,60}\)$|\[[\p{L}\p{M} .'’-]{2,40}\/[\p{L}\p{M} .'’-]{2,40}\]$|\b(?:Photo|Picture|Photograph|Image|Credit): \S/u;
const MIN_CAPTIONS = 3;

export function articleKind(
  title: string,
  paragraphs: readonly string[],
  drops: readonly Drop[],
  document: Document,
): Kind {
  if (paragraphs.length === 0)
    return drops.some(({ reason }) => reason === 'video duration') ? 'video' : 'brief';
  if (document.kind !== undefined && document.kind !== 'brief') return document.kind;
  const count = (reason: string): number => drops.filter((drop) => drop.reason === reason).length;
  const words = paragraphs.reduce((sum, text) => sum + countSpaces(text) + 1, 0);
  const page = { title, paragraphs, dropped: drops.map(({ text }) => text), words };
  if (count(LIVE_STAMP) > 0 || LIVE_TITLE.test(title) || hasLiveTimes(page)) return 'live';
  if (announcesAudio(page, count('ad choices') > 0)) return 'audio';
  if (announcesVideo(page, count('video label') + count('video duration') > 0)) return 'video';
  const captions = paragraphs.filter((text) => /\/|: /.test(text) && CAPTION.test(text)).length;
  const marks = Math.max(captions, count('image number'), count('image credit'));
  if (marks >= MIN_CAPTIONS && marks * 2 >= paragraphs.length) return 'gallery';
  const credits = namesAtLineEnds(page);
  if (credits.all && credits.count >= (PICTURES.test(title) ? MIN_CAPTIONS - 1 : MIN_CAPTIONS))
    return 'gallery';
  return GALLERY_TITLE.test(title) ? 'gallery' : 'article';
}
