/**
 * Find the notes of a programme below an episode of it: `About the show: …`. They are the same under every episode and
 * are about none. The same with the pages of a station itself: `Listen live. Meet the team.`
 */
import { IMPERATIVES } from '../../data/imperatives.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const HEADING = /^About (?:the|this) (?:podcast|programme|program|series|show):?$/i;
const LABEL = /(?:^|[.!?…]["'’”)]{0,3} )(About (?:the|this) (?:podcast|programme|program|series|show): )/i;
/** Maximum length of the notes in UTF-16 units; a longer text is an article about a show. */
const MAX_CHARS = 600;
const REASON = 'notes of a programme';
/** What the links of a station lead to. */
const OF_STATION =
  /\b(?:advertise|apps?|breakfast show|contact|dab|fm|frequency|frequencies|listen(?: live| back| again)?|newsletters?|on air|playlists?|podcasts?|presenters?|recently played|schedules?|shows?|smart speakers?|stations?|stream(?:ing)?|studio|team|tune in|whatsapp)\b/giu;
const MIN_OF_STATION = 3;
const MAX_STATION_WORDS = 90;
const MAX_LABEL_WORDS = 4;
const READER = /\b(?:us|you|your|our)\b/iu;
const TELLS = /\b(?:said|says|told|was|were|had|has|have been)\b|["“”]/u;

export const programmeNotes: Step = (spans, { title }) => {
  const length = spans.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= MAX_CHARS && (HEADING.test(title) || linksOfStation(spans)))
    return spans.map((span) => removal(span, 0, span.text.length, REASON));
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

/** Every sentence is a label or speaks to the reader, and they name several parts of a station or its site. */
function linksOfStation(spans: readonly Span[]): boolean {
  const text = spans.map((span) => span.text).join('\n');
  if (TELLS.test(text) || text.split(/\s+/u).length > MAX_STATION_WORDS) return false;
  const parts = new Set((text.match(OF_STATION) ?? []).map((word) => word.toLowerCase()));
  return parts.size >= MIN_OF_STATION && text.split(/[.!?…\n]+\s*/u).every(isLink);
}

function isLink(sentence: string): boolean {
  const [first = ''] = sentence.toLowerCase().split(' ', 1);
  return sentence.split(' ').length <= MAX_LABEL_WORDS || IMPERATIVES.has(first) || READER.test(sentence);
}
