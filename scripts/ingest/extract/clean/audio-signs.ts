/**
 * Whether a page announces an episode of a podcast. A report about a podcast has the same words, but not in its title
 * as a label, nor several of the prompts and credits of such a page.
 */
import { anyCase } from './any-case.ts';
import type { PageText } from './page-text.ts';

/** An episode says so at either end of its title; a report about a podcast has the word inside a sentence. */
const TITLE =
  /^(?:[\p{L}’'-]{1,20} ){0,4}podcasts? ?[:|–—-]|[:|–—(-] ?[^:|]{0,40}\bpodcasts?\)?$|\bpodcasts?,? (?:episode|ep\.?) ?#?\d|^listen ?[:|–—-]/iu;
const PODCAST_TITLE = /\bpodcasts?\b/iu;
const NUMBER =
  /^(?:episode|ep\.?) ?#?\d{1,4} ?[:|–—-]|[:|–—(,-] ?(?:episode|ep\.?) ?#?\d{1,4}\)?$|^#\d{1,4} ?[:|–—-]/iu;
const EPISODE =
  /\b(?:this|today['’]s|this week['’]s|the latest|in the|our) (?:episode|podcast)\b|\blisten (?:to|on|now|here)\b/iu;
/** Prompts and credits of such pages; two apps are one sign. */
const SIGNS: readonly RegExp[] = [
  /\b(?:favourite|favorite|your) podcast app\b|\bwherever you (?:get|find|listen to) (?:your )?podcasts\b|\bsearch for [^.!?]{2,60} (?:in|on) (?:any|your|the) podcasts?\b|\bsubscribe to (?:the|our|this) podcast\b/iu,
  /\blisten (?:to [^.!?]{2,60} )?on (?:apple podcasts|spotify|youtube)\b|\b(?:apple podcasts?|spotify|amazon music|overcast|pocket casts)[,|]? (?:and |or |on )?(?:apple podcasts?|spotify|amazon music|overcast|pocket casts|youtube)\b/iu,
  /\b(?:for|find|read) (?:the |a |full )?transcripts?\b|\btranscripts? (?:of [^.!?]{2,60} )?(?:is|are|can be) (?:available|found)\b/iu,
  /\bshow notes\b/iu,
  /(?:^|[.!?…] )(?:search|follow|subscribe|listen|download|find)\b[^.!?]{0,60}\bpodcasts?\b/iu,
  new RegExp(
    anyCase("(?:^|[.!?…] )(?i:hosts?|hosted by|presenters?|presented by) ?:? \\p{Lu}[\\p{L}.'’-]+ \\p{Lu}"),
    'u',
  ),
  new RegExp(
    anyCase(
      "(?:^|[.!?…] )(?i:producers?|produced by|executive producers?|(?:sound design|mixing|music) by) ?:? \\p{Lu}[\\p{L}.'’-]+ \\p{Lu}",
    ),
    'u',
  ),
  /(?:^|[.!?…] )(?:in|on) (?:this|today['’]s|this week['’]s|the latest) (?:episode|edition|podcast)\b/iu,
  /(?:^|[.!?…] )listen (?:to (?:the|this|our) (?:full )?(?:episode|podcast)|now|here|below)\b|\blisten ?[:·•|] ?\d{1,3}(?::\d\d| min)/iu,
];
/** A report may have as many of them in its own text. */
const MIN_SIGNS = 3;
/** If one of them is a prompt that was removed. */
const MIN_SIGNS_WITH_PROMPT = 2;
/** Maximum length of a text that announces a podcast; a longer article merely embeds the player. */
const MAX_WORDS = 150;

/** @param hasAdChoices Whether a notice about advertisements in podcasts was removed. */
export function announcesAudio(page: PageText, hasAdChoices: boolean): boolean {
  const { title, paragraphs, dropped, words } = page;
  if (TITLE.test(title)) return true;
  if (words > MAX_WORDS) return false;
  if (hasAdChoices) return true;
  if (PODCAST_TITLE.test(title) && paragraphs.some((text) => EPISODE.test(text))) return true;
  const prompts = SIGNS.filter((sign) => dropped.some((text) => sign.test(text)));
  const all = SIGNS.filter((sign) => prompts.includes(sign) || paragraphs.some((text) => sign.test(text)));
  if (NUMBER.test(title) && all.length > 0) return true;
  return all.length >= (prompts.length > 0 ? MIN_SIGNS_WITH_PROMPT : MIN_SIGNS);
}
