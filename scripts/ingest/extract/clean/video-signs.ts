/** Whether a page announces a video: its title, its player or a prompt says so, and its text is short. */
import type { PageText } from './page-text.ts';

const TITLE = /^(?:video|watch) ?[:|–—-]|[([|] ?video ?[)\]]?$|[–—-] video$/iu;
/** `Moment a cow enters a shop`, `Watch as the tower falls`; not `Moment of truth`, `Watch out`. */
const MOMENT =
  /^(?:watch )?(?:the |this |(?:heart-?stopping|terrifying|shocking|hilarious|incredible|dramatic|adorable|sweet) )?moment (?!for\b|in\b|of\b|to\b)\p{L}|^watch (?:as|how|the moment|this)\b|\bcaught on (?:camera|cctv|film|video)\b|\b(?:body-?cam|cctv|dash-?cam|doorbell|drone|helicopter) (?:footage|video)\b/iu;
const PROMPT =
  /(?:^|[.!?…] )(?:(?:press|hit|click|tap)(?: (?:on )?(?:the )?)? ?play|(?:click|tap) (?:here )?to (?:play|watch)|watch (?:the |this )?(?:full |whole )?(?:clip|footage|moment|report|video)(?: (?:above|below|here|in full))?[.!]?(?:$| )|watch (?:above|below|here)|play video)\b/iu;
/** The whole line of a player. */
const DURATION =
  /^(?:(?:video )?(?:duration|length|running time):? )?(?:\d{1,2} (?:minutes?|mins?),? (?:and )?)?(?:\d{1,2} (?:minutes?|mins?|seconds?|secs?)|\d{1,2}:\d\d(?: (?:min|mins|minutes?))?)\.?$/iu;
/** The last sentence of what a presenter reads: `KTN's Ana Brandt reports.` */
const HANDS_OVER =
  /(?:^|[.!?…]["”’]? )(?:\p{Lu}{2,5}['’]s |Our \p{Ll}+ |Correspondent |Reporter )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ (?:explains|has (?:more|the (?:details|latest|story))|reports(?: from [\p{L} ]{2,40})?|was there(?: to [\p{L} ]{2,40})?|with (?:more|the (?:details|latest|story)))\.?$/u;
const MAX_WORDS = 90;
/** If nothing but the title or the last sentence says so. */
const MAX_WORDS_OF_CLIP = 60;

/** @param hasPlayer Whether labels of a video player were removed. */
export function announcesVideo({ title, paragraphs, dropped, words }: PageText, hasPlayer: boolean): boolean {
  if (TITLE.test(title)) return words <= 2 * MAX_WORDS;
  if (words > MAX_WORDS) return false;
  if (
    hasPlayer ||
    [...paragraphs, ...dropped].some((text) => PROMPT.test(text) || DURATION.test(text.trim()))
  )
    return true;
  if (words > MAX_WORDS_OF_CLIP) return false;
  return MOMENT.test(title) || HANDS_OVER.test(paragraphs.at(-1) ?? '');
}
