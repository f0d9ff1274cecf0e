/** Signs of a live blog: its title, or entries that each begin with a time or a minute of a match. */
import type { PageText } from './page-text.ts';
import { isOrdered } from './timed-captions.ts';

export const LIVE_TITLE =
  /^live\b ?[:|–—-]|\blive (?:updates|blog|coverage|reports?)\b|\b(?:as it happened|live ?blog|minute[- ]by[- ]minute|rolling coverage)\b|[:–—|-] (?:the )?latest updates$|[–—|-] live\b(?:$|[:!])/iu;
const TIME =
  /(?:^|[.!?…]["”’]? )(?:Share |Updated at |Updated )?(\d{1,2})[:.]([0-5]\d)( ?[ap]\.?m\.?)?(?: (?:BST|GMT|I?ST|ET|E[SD]T|UTC|CES?T))?(?= ["“‘]?\p{Lu}|$)/gu;
const MINUTE = /(?:^|[.!?…]["”’]? )(?:90\+\d{1,2}|\d{1,3})(?: ?mins?\b[.:]?|['’′])(?= ["“‘]?\p{Lu})/gu;
/** Its times are those of what it tells, not of its entries. */
const CHRONOLOGY = /\b(?:chronology|schedule|timeline|timetable)\b/iu;
const MIN_TIMES = 3;
/** A programme begins at five past and the like; news comes at any minute. */
const MIN_ODD_TIMES = 2;
const MIN_MINUTES = 4;
/** Before it, in minutes of the day, a time may be the length of a video. */
const MORNING = 5 * 60;

export function hasLiveTimes({ title, paragraphs, dropped }: PageText): boolean {
  if (CHRONOLOGY.test(title)) return false;
  const times: number[] = [];
  let odd = 0;
  let minutes = 0;
  for (const text of [...paragraphs, ...dropped]) {
    if (!/\d/.test(text)) continue;
    for (const [, hour, minute, half] of text.matchAll(TIME)) {
      const time = (Number(hour) + (/p/i.test(half ?? '') ? 12 : 0)) * 60 + Number(minute);
      if (!times.includes(time) && Number(minute) % 5 > 0) odd++;
      times.push(time);
    }
    minutes += text.match(MINUTE)?.length ?? 0;
  }
  if (minutes >= MIN_MINUTES) return true;
  const kept = [...new Set(times)];
  return (
    kept.length >= MIN_TIMES &&
    odd >= MIN_ODD_TIMES &&
    isOrdered(kept) &&
    kept.some((time) => time >= MORNING)
  );
}
