/**
 * Every format that a dump may have. A new one is a folder with a `format.ts`, and a line here.
 *
 * In order of detection: feeds and pages both begin with markup, a JSON Feed is JSON, and any other text is plain text.
 */
import { feedFormat } from './feed/format.ts';
import type { Format } from './format.ts';
import { htmlFormat } from './html/format.ts';
import { jsonFormat } from './json/format.ts';
import { textFormat } from './text/format.ts';
import { warcFormat } from './warc/format.ts';

export const FORMATS: readonly Format[] = [warcFormat, feedFormat, htmlFormat, jsonFormat, textFormat];

/** In the order of the message: the most common first. */
const LABELS = [textFormat, htmlFormat, jsonFormat, feedFormat, warcFormat].map(({ label }) => label);

/** The hint for a file that has none of the formats. */
export const EXPECTED_FORMATS = `Expected ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(LABELS)}, each may be gzipped.`;
