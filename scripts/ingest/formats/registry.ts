/**
 * Every format that a dump may have. A new one is a folder with a `format.ts`, and a line here.
 *
 * In order of detection: a feed and a page both begin with markup, a JSON Feed is JSON, and any text that is
 * nothing else is plain text.
 */
import { feedFormat } from './feed/format.ts';
import type { Format } from './format.ts';
import { htmlFormat } from './html/format.ts';
import { jsonFormat } from './json/format.ts';
import { textFormat } from './text/format.ts';
import { warcFormat } from './warc/format.ts';

export const FORMATS: readonly Format[] = [warcFormat, feedFormat, htmlFormat, jsonFormat, textFormat];

/** In the order in which people are told of them: what they meet most often first. */
const TOLD = [textFormat, htmlFormat, jsonFormat, feedFormat, warcFormat].map(({ label }) => label);

/** What a dump may be, for the message on one that is nothing of it. */
export const EXPECTED_FORMATS = `Expected ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(TOLD)}, each may be gzipped.`;
