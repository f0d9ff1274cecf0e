/**
 * Find the author's biography in the last sentences of a body.
 *
 * Conservative: the sentence must be the last, mention a press job or a contact address, and name a person whom the
 * body has not named; a reporter in the news is kept.
 */
import { PRESS_ROLES } from '../../data/press-roles.ts';
import { sentenceStarts } from '../sentences/sentence-starts.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const NAME =
  "(?:Dr\\.? |Prof\\.? )?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}|de|van|von|da|al|bin|el|der)){1,3}";
const TRADE = `(?:${PRESS_ROLES.join('|')})`;
const ROLE = new RegExp(
  `^(${NAME}) (?:is|was) (?:an? |the |[\\p{L}’']{2,20}['’]s? )?(?:[\\p{L}\\p{M}’'&,-]{1,24} ){0,7}?${TRADE}(?: and [\\p{L} -]{3,40})?(?:,|\\.| (?:at|for|with|of|in|on|based|covering|who|and|whose|from)\\b)`,
  'u',
);
const WORK = new RegExp(
  `^(${NAME}) (?:covers|reports on|reports for|reports from|writes about|writes for|writes on|edits) `,
  'u',
);
const ADDRESS = new RegExp(
  `^(?:Follow|Email|Contact|Reach|E-mail) (?:${NAME}|him|her|them|the (?:author|writer|reporter)) (?:on|at|via)? ?[^!?]{0,80}(?:@|Twitter|Instagram|Bluesky|LinkedIn)`,
  'u',
);
const GOES_ON =
  /^(?:He|She|They|The (?:author|writer)) (?:can be reached|covers|writes|tweets|previously|holds|has (?:written|worked|covered|reported)|is (?:the author|based|on Twitter)|lives in|joined|grew up|was born|studied|trained|teaches|works (?:as|for|at))\b/u;
const VIEWS = /^(?:The )?(?:views|opinions) expressed (?:in this|here|are|by)\b/iu;
/** Verbs, one of which is near the beginning of every biography; checked first, for speed. */
const VERB =
  /\b(?:is|was|has|can|covers|reports|writes|edits|tweets|previously|holds|lives|joined|grew|studied|trained|teaches|works)\b/u;
/** Words, one of which is in every sentence that is certainly a part of a biography; checked first, for speed. */
const CERTAIN = new RegExp(` (?:${PRESS_ROLES.join('|')}|covers|reports|writes|edits|expressed)`, 'i');
const SPEECH = /\b(?:said|says|told|adds|added)\b|["“”]/u;
const MAX_SENTENCES = 4;
const MAX_SENTENCE_CHARS = 400;
const MAX_DISTANCE_CHARS = 900;
const REASON = 'author biography';

export const biography: Step = (spans) => {
  const cuts: Removal[] = [];
  const before = spans.map(({ text }) => text).join(' ');
  // With the spaces between the sentences.
  if (!CERTAIN.test(before.slice(-MAX_SENTENCES * (MAX_SENTENCE_CHARS + 1)))) return [];
  let seen = before.length;
  let pending: Removal[] = [];
  for (let index = spans.length - 1; index > 0 || (index === 0 && spans.length === 1); index--) {
    const span = spans[index];
    if (span === undefined) break;
    const parts = lastSentences(span);
    let whole = true;
    for (const { from, to, text } of parts) {
      const kind = kindOf(text, before.slice(0, seen - (span.text.length - from)));
      if (kind === 'no' || cuts.length + pending.length >= MAX_SENTENCES) {
        whole = false;
        break;
      }
      pending.push(removal(span, from, to, REASON));
      if (kind === 'sure') {
        cuts.push(...pending);
        pending = [];
      }
    }
    if (!whole || parts[0] === undefined || parts.at(-1)?.from !== 0) break;
    seen -= span.text.length + 1;
  }
  return cuts;
};

/** @returns `more` for a sentence that belongs to a biography only if a `sure` one comes before it. */
function kindOf(text: string, before: string): 'sure' | 'more' | 'no' {
  if (SPEECH.test(text) || text.length > MAX_SENTENCE_CHARS) return 'no';
  if (VIEWS.test(text)) return 'sure';
  if (ADDRESS.test(text)) return 'more';
  if (!VERB.test(text.slice(0, 140))) return 'no';
  const name = (ROLE.exec(text) ?? WORK.exec(text))?.[1];
  if (name !== undefined)
    return before !== '' && !before.includes(name.split(' ').at(-1) ?? name) ? 'sure' : 'no';
  return GOES_ON.test(text) ? 'more' : 'no';
}

/** Sentences at the end of a span, the last first. */
function lastSentences(span: Span): { from: number; to: number; text: string }[] {
  const skipped = Math.max(0, span.text.length - MAX_DISTANCE_CHARS);
  const near = span.text.slice(skipped);
  const starts = [...(skipped === 0 ? [0] : []), ...sentenceStarts(near, 'en')];
  return starts
    .map((start, index) => {
      const text = near.slice(start, starts[index + 1]).trimEnd();
      return { from: skipped + start, to: skipped + start + text.length, text };
    })
    .reverse();
}
