/** Names of photographers at the ends of the lines of a gallery: `Rain on the quay. Ana Brandt/Tarn Pictures` */
import type { PageText } from './page-text.ts';

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";
const CREDIT = new RegExp(
  `[(\\[]?${NAME}(?: ${NAME}){1,2} ?[/|] ?(${NAME})(?: ${NAME}){0,2}[)\\]]?(?=$|[.]?$| \\p{Lu}| \\d)`,
  'gu',
);
/** Maximum number of words of a caption. */
const MAX_CAPTION_WORDS = 60;

/** @returns The number of such credits with the same agency, and whether all of the page is captions. */
export function namesAtLineEnds({ paragraphs, dropped, words }: PageText): { count: number; all: boolean } {
  const agencies = new Map<string, number>();
  for (const text of [...paragraphs, ...dropped]) {
    if (!/[/|]/.test(text)) continue;
    for (const [, agency = ''] of text.matchAll(CREDIT))
      agencies.set(agency, (agencies.get(agency) ?? 0) + 1);
  }
  const count = Math.max(0, ...agencies.values());
  return { count, all: words <= (count + 1) * MAX_CAPTION_WORDS };
}
