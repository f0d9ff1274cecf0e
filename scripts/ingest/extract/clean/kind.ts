/** Determine the kind of an article from its title, its body, and the noise removed from it. */

import type { Kind } from '../../../../src/schemas/article.ts';
import { countSpaces } from '../../formats/char-count.ts';
import type { Document, Drop } from '../../model.ts';
import { LIVE_STAMP } from './live-stamps.ts';

const LIVE_TITLE =
  /^live\b ?[:|–—-]|\blive (?:updates|blog|coverage|reports?)\b|\b(?:as it happened)\b|[–—|-] live\b(?:$|[:!])/iu;
/** An episode says so at either end of its title; a report about a podcast has the word inside a sentence. */
const AUDIO_TITLE =
  /^(?:[\p{L}’'-]{1,20} ){0,4}podcasts? ?[:|–—-]|[:|–—(-] ?[^:|]{0,40}\bpodcasts?\)?$|\bpodcasts?,? (?:episode|ep\.?) ?#?\d|^listen ?[:|–—-]/iu;
const PODCAST_TITLE = /\bpodcasts?\b/iu;
const EPISODE =
  /\b(?:this|today['’]s|this week['’]s|the latest|in the|our) (?:episode|podcast)\b|\blisten (?:to|on|now|here)\b/iu;
/** Prompts on podcast pages: an article with one of these contains a player. */
const PODCAST_CALLS = [
  /(?:favourite|favorite) podcast app\b|\bwherever you (?:get|listen to) (?:your )?podcasts\b/i,
  /\blisten on (?:apple podcasts|spotify|youtube)\b/i,
  /\bfor transcripts\b/i,
];
const MIN_PODCAST_CALLS = 2;
const VIDEO_TITLE = /^(?:video|watch) ?[:|–—-]|[([|] ?video ?[)\]]?$|[–—-] video$/iu;
export const GALLERY_TITLE =
  /\bin pictures\b|^in photos\b|\b(?:photos?|pictures?|images?) (?:gallery|of the (?:day|week|month|year))\b|\bpicture gallery\b|^(?:photos|pictures|gallery) ?[:|–—-]|[–—-] in (?:pictures|photos)$/iu;
const CAPTION =
  /\((?:AP|AFP|Reuters|Getty|EPA|PA)?[\p{L}\p{M} ./'’-]{0,20}(?:Photo|Images?)?\/[\p{L}\p{M} ./'’-]{2,60}\)$|\[[\p{L}\p{M} .'’-]{2,40}\/[\p{L}\p{M} .'’-]{2,40}\]$|\b(?:Photo|Picture|Photograph|Image|Credit): \S/u;
const MAX_VIDEO_WORDS = 90;
/** Maximum length of a text that announces a podcast; a longer article merely embeds the player. */
const MAX_AUDIO_WORDS = 150;

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
  if (count(LIVE_STAMP) > 0 || LIVE_TITLE.test(title)) return 'live';
  const words = paragraphs.reduce((sum, text) => sum + countSpaces(text) + 1, 0);
  const episode =
    PODCAST_TITLE.test(title) && words <= MAX_AUDIO_WORDS && paragraphs.some((text) => EPISODE.test(text));
  const dropped = drops.map(({ text }) => text).join('\n');
  const called = PODCAST_CALLS.filter((call) => call.test(dropped)).length >= MIN_PODCAST_CALLS;
  if (
    AUDIO_TITLE.test(title) ||
    episode ||
    (called && words <= MAX_AUDIO_WORDS) ||
    (count('ad choices') > 0 && words <= MAX_AUDIO_WORDS)
  )
    return 'audio';
  if (count('video label') + count('video duration') > 0 && words <= MAX_VIDEO_WORDS) return 'video';
  if (VIDEO_TITLE.test(title) && words <= 2 * MAX_VIDEO_WORDS) return 'video';
  const captions = paragraphs.filter((text) => /\/|: /.test(text) && CAPTION.test(text)).length;
  const marks = Math.max(captions, count('image number'), count('image credit'));
  if (marks >= 3 && marks * 2 >= paragraphs.length) return 'gallery';
  if (GALLERY_TITLE.test(title)) return 'gallery';
  return 'article';
}
