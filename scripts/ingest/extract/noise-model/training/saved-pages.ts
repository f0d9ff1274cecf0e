/**
 * Labels from saved pages with their text: a visible line outside the text is noise.
 *
 * The folder contains `html/ID.html.gz` and `ground-truth/ID.json` with `url` and `ground_truth.title` and
 * `.main_content`, as in Murrough-Foley/web-content-extraction-benchmark.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { omitUndefined } from '../../../../../src/model/omit-undefined.ts';
import { toDocument } from '../../../formats/to-document.ts';
import type { LabelledBody, LabelledPart } from './labelled-body.ts';

const truthSchema = z.object({
  ground_truth: z.object({ title: z.string().nullish(), main_content: z.string() }),
});

/** Number of lines around the text that count; menus further away never end up in a body. */
const LINES_BEFORE = 1;
const LINES_AFTER = 2;
const MAX_LINES = 250;
const MIN_TEXT_LINES = 5;
/** If more than this share of the long lines that we keep is missing from the text, the text is unreliable. */
const MAX_DOUBTFUL = 0.15;
/** Minimum number of words of a line; a shorter one may be in the text by coincidence. */
const MIN_SURE_WORDS = 8;
const SHINGLE = 4;
const HIDDEN = /script|hidden|title repeated|head of the page/;

/** @returns Each page twice: line by line, and on one line. */
export function readSavedPages(folder: string): LabelledBody[] {
  return readdirSync(join(folder, 'ground-truth'))
    .sort()
    .flatMap((file) => {
      const id = file.replace(/\.json$/, '');
      const { ground_truth: truth } = truthSchema.parse(
        JSON.parse(readFileSync(join(folder, 'ground-truth', file), 'utf8')),
      );
      const html = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8');
      const document = toDocument({ as: 'html', html, place: '' });
      if (document.language !== undefined && !/^en\b/i.test(document.language)) return [];
      const label = labeller(truth.main_content);
      const lines = document.lines
        .filter(({ role, dropped }) => role !== 'title' && !HIDDEN.test(dropped ?? ''))
        .map(({ text, dropped }) => ({ text: text.replace(/\s+/g, ' ').trim(), label: label(text), dropped }))
        .filter(({ text }) => text !== '');
      const first = lines.findIndex((line) => line.label === 'news');
      const last = lines.findLastIndex((line) => line.label === 'news');
      const near = lines.slice(Math.max(0, first - LINES_BEFORE), last + 1 + LINES_AFTER);
      const news = near.filter((line) => line.label === 'news').length;
      const doubtful = near.filter(
        (line) => line.label === 'noise' && line.dropped === undefined && line.text.length > 60,
      ).length;
      if (news < MIN_TEXT_LINES || doubtful > MAX_DOUBTFUL * news) return [];
      const parts = near
        .filter((line) => line.label !== 'unknown')
        .slice(0, MAX_LINES)
        .map(({ text, label: known }): LabelledPart => ({ text, noise: known === 'noise' }));
      const about = {
        title: truth.title ?? '',
        ...omitUndefined({ publisher: document.source }),
        made: false,
      };
      return [
        { ...about, id: `${id} lines`, lines: parts.map((part) => [part]) },
        { ...about, id: `${id} one line`, lines: [parts] },
      ];
    });
}

type Label = 'news' | 'noise' | 'unknown';

function labeller(text: string): (line: string) => Label {
  const lines = new Set(text.split('\n').map((line) => wordsOf(line).join(' ')));
  const words = wordsOf(text);
  const whole = ` ${words.join(' ')} `;
  const shingles = new Set(shinglesOf(words));
  return (line) => {
    const own = wordsOf(line);
    if (own.length === 0) return 'unknown';
    const folded = own.join(' ');
    if (lines.has(folded)) return 'news';
    if (own.length < MIN_SURE_WORDS) return whole.includes(` ${folded} `) ? 'unknown' : 'noise';
    const parts = shinglesOf(own);
    const share = parts.filter((part) => shingles.has(part)).length / parts.length;
    return share > 0.7 ? 'news' : share < 0.15 ? 'noise' : 'unknown';
  };
}

function shinglesOf(words: readonly string[]): string[] {
  return words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, at) => words.slice(at, at + SHINGLE).join(' '));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
