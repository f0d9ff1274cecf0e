import { HUMAN_VERBS } from '../../data/name-clues.ts';
import { SPEECH_VERBS } from '../../data/speech-verbs.ts';
import type { NameSpan } from './spans.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS['en']);

/** Tell whether somebody does here what people do, or is told to have said something. */
export function actsLikeAPerson({
  before,
  after,
  second,
}: Pick<NameSpan, 'before' | 'after' | 'second'>): boolean {
  const verb = /^(?:also|had|has|have|later|never|then|once|previously)$/.test(after) ? second : after;
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb) || (SPEECH.has(before) && before !== 'told');
}
