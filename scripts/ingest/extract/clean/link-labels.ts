/**
 * Find labels of links: `the statement, opens new tab`, `wrote on X, external: …`.
 *
 * Runs last: the sentence around a label stays whole, so there is no new seam.
 */
import { type Removal, removal, type Step } from './span.ts';

const LABEL =
  /(?<=^|[^\s])(?: ?,)? ?\(?\bopens (?:in )?(?:a )?new (?:tab|window)\b\)?(?! (?:pages?|groups?|bars?)\b)|(?<=\p{L}), external(?=$|[,:;.!?]|\s["“‘'\p{Lu}])/gu;

export const linkLabels: Step = (spans) => {
  const cuts: Removal[] = [];
  for (const span of spans) {
    if (!/ (?:new|external)\b/.test(span.text)) continue;
    for (const match of span.text.matchAll(LABEL)) {
      cuts.push(removal(span, match.index, match.index + match[0].length, 'link label'));
    }
  }
  return cuts;
};
