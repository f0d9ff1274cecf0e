/**
 * Find what a publisher's signature leaves in a text: a manifest of C2PA, whose bytes are written as variation
 * selectors, which print nothing. Its leading U+FEFF is gone before: it prints nothing by itself.
 *
 * Source: C2PA Technical Specification 2.3, "Embedding manifests into unstructured text".
 */
import { type Removal, removal, type Step } from './span.ts';

export const SIGNATURE = 'signature of the publisher';

/** One selector, or two, choose the look of a letter; nobody writes more of them. */
const RUN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{8,}/gu;
/** What every run has, as UTF-16: looked for first, for speed. */
const SELECTOR = /[\ufe00-\ufe0f\udb40]/;

export const signatures: Step = (spans) => {
  const cuts: Removal[] = [];
  for (const span of spans) {
    if (!SELECTOR.test(span.text)) continue;
    for (const { index, 0: run } of span.text.matchAll(RUN))
      cuts.push(removal(span, index, index + run.length, SIGNATURE));
  }
  return cuts;
};
