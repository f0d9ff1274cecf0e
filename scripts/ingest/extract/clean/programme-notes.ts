/**
 * Find the notes of a programme below an episode of it: `About the show: …`. They are the same under every episode and
 * are about none.
 */
import { type Removal, removal, type Step } from './span.ts';

const HEADING = /^About (?:the|this) (?:podcast|programme|program|series|show):?$/i;
const LABEL = /(?:^|[.!?…]["'’”)]{0,3} )(About (?:the|this) (?:podcast|programme|program|series|show): )/i;
/** Maximum length of the notes in UTF-16 units; a longer text is an article about a show. */
const MAX_CHARS = 600;
const REASON = 'notes of a programme';

export const programmeNotes: Step = (spans) => {
  let rest = 0;
  for (let at = spans.length - 1; at >= 0; at--) {
    const span = spans[at];
    if (span === undefined) break;
    const label = LABEL.exec(span.text);
    const from = HEADING.test(span.text)
      ? 0
      : label === null
        ? -1
        : label.index + label[0].length - (label[1] ?? '').length;
    if (from >= 0 && rest + span.text.length - from <= MAX_CHARS) {
      const below = spans.slice(at + 1).map((line): Removal => removal(line, 0, line.text.length, REASON));
      return [removal(span, from, span.text.length, REASON), ...below];
    }
    rest += span.text.length;
    if (rest > MAX_CHARS) break;
  }
  return [];
};
