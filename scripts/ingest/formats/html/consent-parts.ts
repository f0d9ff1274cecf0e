import { CONSENT_CALLS, CONSENT_WORDS } from '../../data/junk-texts.ts';
import { fold } from './fold.ts';
import { type Frame, upwards } from './frame.ts';
import { holdsPage, type PageMap } from './vetoes.ts';

const CALLS = new Set(CONSENT_CALLS.map(fold));
const WORDS = CONSENT_WORDS.map(fold);
/** Maximum length of a button in UTF-16 units. */
const MAX_CALL_CHARS = 60;
/** Maximum number of buttons that are looked at. */
const MAX_CALLS = 20;
/** Maximum length of a consent text. */
const MAX_NOTICE_CHARS = 4000;

/**
 * Find the notices about cookies that neither a role nor a class marks: an element beside the article with a button of
 * a consent dialog and words of one.
 */
export function consentParts(page: PageMap): Set<Frame> {
  const found = new Set<Frame>();
  let calls = 0;
  for (const { block, text } of page.lines) {
    if (text.length > MAX_CALL_CHARS || !CALLS.has(fold(text))) continue;
    if (++calls > MAX_CALLS) break;
    const around = [...upwards(block)].findLast(
      (frame) => !page.aroundHeadline.has(frame) && !holdsPage(frame, page),
    );
    if (around !== undefined && around !== block && speaksOfConsent(around, page)) found.add(around);
  }
  return found;
}

function speaksOfConsent(frame: Frame, { lines }: PageMap): boolean {
  let text = '';
  for (const line of lines) {
    if (![...upwards(line.block)].includes(frame)) continue;
    text += fold(line.text);
    if (text.length > MAX_NOTICE_CHARS) return false;
  }
  return WORDS.some((word) => text.includes(word));
}
