/**
 * Find a publisher's signature in a text: a C2PA manifest, whose bytes are encoded as invisible variation selectors.
 * Its leading U+FEFF, invisible too, has already been removed.
 *
 * Source: C2PA Technical Specification 2.3, "Embedding manifests into unstructured text".
 */
import { type Removal, removal, type Step } from './span.ts';

export const SIGNATURE = 'signature of the publisher';

/** One or two selectors choose the appearance of a character; longer runs are data. */
const RUN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{8,}/gu;
/** A part of every run, as UTF-16; checked first, for speed. */
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
