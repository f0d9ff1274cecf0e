/**
 * Find what a page says behind a link: `the statement, opens new tab`.
 *
 * Runs last: it leaves the sentence around it whole, so it makes no seam.
 */
import { type Cut, cut, type Step } from './span.ts';

const LABEL =
  /(?<=^|[^\s])(?: ?,)? ?\(?\bopens (?:in )?(?:a )?new (?:tab|window)\b\)?(?! (?:pages?|groups?|bars?)\b)/gu;

export const linkLabels: Step = (stretches) => {
  const cuts: Cut[] = [];
  for (const stretch of stretches) {
    if (!stretch.text.includes(' new ')) continue;
    for (const match of stretch.text.matchAll(LABEL)) {
      cuts.push(cut(stretch, match.index, match.index + match[0].length, 'link label'));
    }
  }
  return cuts;
};
