/**
 * Find furniture by its repetition within a body, whatever its words: the label of a link below each item of
 * a round-up (`… on Monday. Full article The mayor …`), the names in the credits of a gallery (`Ana Kirov/Harbour Pix`),
 * the clocks of a live blog.
 */
import { AGENCIES } from '../../data/agencies.ts';
import { MINOR_WORDS } from '../../data/minor-words.ts';
import { isStarter } from '../sentences/joins.ts';
import { hasLiveTimes, LIVE_TITLE } from './live-signs.ts';
import { LIVE_STAMP } from './live-stamps.ts';
import { type Removal, removal, type Span, type Step } from './span.ts';

const MIN_REPETITIONS = 3;
/** Two to four words. */
const LABEL =
  /(?:^|[.!?…]["'’”)]{0,3} )(\p{Lu}\p{Ll}{1,20}(?: \p{Ll}[\p{L}-]{0,20}){1,3})(?=$| ["“‘(]?\p{Lu})/gu;
const LABEL_REASON = 'label of a link';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";
const CREDIT = new RegExp(
  `(?:(?<=^|[.!?…]["'’”)]{0,3} )|\\()(?:Photos?(?: by)?:? )?${NAME}(?: ${NAME}){1,2} ?/ ?(${NAME}(?: ${NAME}){0,2})\\)?(?=$|[.]?(?:$|\\s+["“‘(]?[\\p{Lu}\\d]))`,
  'gu',
);
const PRESS_END = /(?:Agency|Archives?|Images?|Media|News|Photos?|Pictures?|Pix|Press|Wire)$/u;
const AGENCY_NAMES = new Set(AGENCIES);
const CREDIT_REASON = 'image credit';

const CLOCK =
  /(?<=^|[.!?…]["'’”)]{0,3} )(?:(?:Share|Updated(?: at)?) )?(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?(?=$|\s+["“‘]?\p{Lu})/gu;

export const repeatedFurniture: Step = (spans, { paged, structured, title }) =>
  structured
    ? []
    : [...labels(spans), ...credits(spans), ...(paged ? [] : spans.flatMap((span) => clocksIn(span, title)))];

/** A label begins where a sentence does and ends in lower case, before a capital: that is no prose if it recurs. */
function labels(spans: readonly Span[]): Removal[] {
  const found = spans.flatMap((span) =>
    [...span.text.matchAll(LABEL)].flatMap(({ 1: label = '', index, 0: all }) =>
      isLabel(label) ? [{ span, label, from: index + all.length - label.length }] : [],
    ),
  );
  return [...Map.groupBy(found, ({ label }) => label).values()]
    .filter((places) => places.length >= MIN_REPETITIONS)
    .flatMap((places) =>
      places.map(({ span, label, from }) => removal(span, from, from + label.length, LABEL_REASON)),
    );
}

function isLabel(label: string): boolean {
  const words = label.split(' ');
  return !isStarter(words[0] ?? '', 'en') && !MINOR_WORDS.has(words.at(-1) ?? '');
}

function credits(spans: readonly Span[]): Removal[] {
  const found = spans.flatMap((span) =>
    span.text.includes('/')
      ? [...span.text.matchAll(CREDIT)].map(({ 0: text, 1: maker = '', index }) => ({
          span,
          text,
          maker,
          index,
        }))
      : [],
  );
  const times = Map.groupBy(found, ({ maker }) => maker);
  return found
    .filter(
      ({ maker }) => PRESS_END.test(maker) || AGENCY_NAMES.has(maker) || (times.get(maker)?.length ?? 0) > 1,
    )
    .map(({ span, text, index }) => removal(span, index, index + text.length, CREDIT_REASON));
}

function clocksIn(span: Span, title: string): Removal[] {
  const found = [...span.text.matchAll(CLOCK)];
  if (found.length < MIN_REPETITIONS) return [];
  const page = { title, paragraphs: [span.text], dropped: [], words: 0 };
  if (!LIVE_TITLE.test(title) && !hasLiveTimes(page)) return [];
  return found.map(({ 0: text, index }) => removal(span, index, index + text.length, LIVE_STAMP));
}
