import { HUMAN_VERBS } from '../../data/name-clues.ts';
import { SPEECH_VERBS } from '../../data/speech-verbs.ts';
import type { NameSpan } from './spans.ts';

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS['en']);

/** Whether the name is used like that of a person: somebody who acts or says something. */
export function actsLikeAPerson({
  before,
  after,
  second,
}: Pick<NameSpan, 'before' | 'after' | 'second'>): boolean {
  const verb = /^(?:also|had|has|have|later|never|then|once|previously)$/.test(after) ? second : after;
  return SPEECH.has(verb) || HUMAN_VERBS.has(verb) || (SPEECH.has(before) && before !== 'told');
}
