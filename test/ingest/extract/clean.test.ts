import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../scripts/ingest/extract/clean/clean.ts';
import { countCharacters } from '../../../scripts/ingest/formats/char-count.ts';
import { cleaned, makeDraft } from './make-draft.ts';

const SENTENCES = [
  'The ferry came back to Tarn Bay on Monday after a year at sea, to the wonder of all who had waited.',
  '“We never gave up hope,” said Mr. Hale, who keeps the light at the end of the old stone pier.',
  'He had been told at 5 p.m. that the U.S. Navy had seen her near the islands in the far north.',
  'A crowd of four hundred stood in the rain and sang until the ropes were made fast and the bell was rung.',
  'The owner, Tarn Shipping Inc., would not say what the year had cost, nor who was going to pay for it.',
  'It will sail again on Aug. 21, the harbour master said, if the engine can be unmerged by then.',
];

describe('clean', () => {
  it('splits a long line into paragraphs of whole sentences without losing a word', () => {
    const body = [...SENTENCES, ...SENTENCES].join(' ');
    const { paragraphs } = cleaned('Ferry returns', [body]);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.join(' ')).toBe(body);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/[.”]$/u);
    // "He had been told" depends on the sentence before it.
    for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/^He /u);
  });

  it('never splits a quotation', () => {
    const filler = 'A crowd of four hundred stood in the rain and sang until the ropes were made fast. ';
    const quote = '"Tarn waits. Words are no boat. Build one". ';
    for (let before = 1; before <= 8; before++) {
      const { paragraphs } = cleaned('Ferry returns', [
        `${filler.repeat(before)}${quote}${filler.repeat(8 - before)}`,
      ]);
      expect(paragraphs.filter((text) => text.includes('Words are no boat'))).toEqual([
        expect.stringContaining('"Tarn waits. Words are no boat. Build one".'),
      ]);
    }
  });

  it('removes noise where a truncation left a seam', () => {
    const noise = 'Video Duration 02 minutes 21 seconds 02:21 Read more:';
    expect(cleaned('Ferry returns', [`${SENTENCES[0]} ${noise} ${SENTENCES[3]}`]).paragraphs).toEqual([
      `${SENTENCES[0]} ${SENTENCES[3]}`,
    ]);
  });

  it('keeps the second part of a quotation with the first', () => {
    const quote = '"The bay and the river are open today," he said. ';
    for (let lead = 2; lead <= 6; lead++) {
      const [before, behind] = [`${SENTENCES[3]} `.repeat(lead), `${SENTENCES[3]} `.repeat(4)];
      const body = `${before}${quote}"We are not." ${behind}`;
      const { paragraphs } = cleaned('Ferry returns', [body.trim()]);
      expect(paragraphs.join(' ')).toBe(body.trim());
      expect(paragraphs.filter((text) => text.startsWith('"We'))).toEqual([]);
    }
  });

  it('keeps the lines of a body that has lines, and a short line as it is', () => {
    expect(cleaned('Ferry returns', SENTENCES).paragraphs).toEqual(SENTENCES);
    expect(cleaned('Ferry returns', [SENTENCES.slice(0, 3).join(' ')]).paragraphs).toHaveLength(1);
  });

  it('never splits sentences that have no space between them', () => {
    const body = SENTENCES.join('').repeat(3);
    expect(cleaned('Ferry returns', [body]).paragraphs.join(' ')).toBe(body);
  });

  it('splits Chinese text into paragraphs, too', () => {
    const body = '渡轮周一回到了港口。人们在雨中唱歌。'.repeat(40);
    const { paragraphs } = cleaned('渡轮归来', [body], { language: 'zh' });
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.join('')).toBe(body);
  });

  it('reads the dateline and keeps it', () => {
    const result = cleaned('Ferry returns', ['TARN BAY, Aug 1 (Harbour Wire) - The ferry came back.']);
    expect(result.dateline).toEqual({ length: 33, place: 'TARN BAY', day: 'Aug 1', agency: 'Harbour Wire' });
    expect(result.paragraphs).toEqual(['TARN BAY, Aug 1 (Harbour Wire) - The ferry came back.']);
  });

  it('collapses white space, removes invisible characters, composes letters and repairs broken ones', () => {
    const result = cleaned('A\u202e  cafe\u0301\u0000', [
      'The fer\u200bry\u00a0 came\tback \ud800.',
      'می‌خواهم 👩‍🚀',
    ]);
    expect(result.title).toBe('A café');
    expect(result.paragraphs).toEqual(['The ferry came back \ufffd.', 'می‌خواهم 👩‍🚀']);
    expect(result.drops.map(({ line, from, to, reason }) => [line, from, to, reason])).toEqual([
      [0, 1, 2, 'invisible character'],
      [0, 9, 10, 'invisible character'],
      [1, 7, 8, 'invisible character'],
    ]);
  });

  it('keeps quotation marks as they are', () => {
    const body = "The mayor is ‘glad' and 'late’.";
    expect(cleaned('Ferry returns', [body]).paragraphs).toEqual([body]);
  });

  it('states columns and reason of what it drops', () => {
    const { drops } = cleaned('Ferry returns', ['It sailed. Advertisement The rain fell.']);
    expect(drops).toEqual([
      { line: 1, from: 11, to: 24, text: 'Advertisement', stage: 'clean', reason: 'advertisement' },
    ]);
  });

  it('accepts segments that begin within their line', () => {
    const { draft, document } = makeDraft('Ferry returns', []);
    const text = '- x: It sailed. Advertisement';
    const result = clean(
      { ...draft, body: [{ line: 3, from: 5, to: text.length, text: text.slice(5) }] },
      document,
    );
    expect(result.kept[1]).toEqual({ line: 3, from: 5, to: 16, text: 'It sailed. ' });
    expect(result.drops[0]).toMatchObject({ line: 3, from: 16, to: 29 });
  });

  const fragment = fc.oneof(
    fc.constantFrom(
      ...SENTENCES,
      'Ferry returns to Tarn Bay',
      'Advertisement',
      'READ MORE: Old pier falls',
      'Video Duration 00 minutes 47 seconds 00:47',
      'Ivo Hale 9 June 2025 06:40',
      '01:16 - Source: CNN',
      ', opens new tab',
      'Ana Orlova is a reporter at Tarn Post.',
      'Picture: Ivo Hale',
      '12',
      '\u200b\u202e',
      'e\u0301',
      '🚢',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const line = fc
    .array(fragment, { maxLength: 14 })
    .chain((parts) => fc.constantFrom(' ', '', '  ').map((gap) => parts.join(gap)));

  it('accounts for every character, whatever the draft', () => {
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 8 }), (title, body) => {
        const { draft, document } = makeDraft(title, body);
        const result = clean(draft, document);
        const sum = (segments: readonly { text: string }[]): number =>
          segments.reduce((total, { text }) => total + countCharacters(text), 0);
        expect(sum(result.kept) + sum(result.drops)).toBe(sum([draft.title, ...draft.body]));
        for (const { line: at, from, to, text } of [...result.kept, ...result.drops]) {
          expect(document.lines[at]?.text.slice(from, to)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows only the kept segments, in order', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (body) => {
        const { draft, document } = makeDraft('Old title', body);
        const result = clean(draft, document);
        const solid = (text: string): string => text.toWellFormed().replace(/\s/gu, '').normalize('NFC');
        const kept = result.kept.filter((segment) => segment.line > 0).map(({ text }) => text);
        expect(solid(result.paragraphs.join(''))).toBe(solid(kept.join('')));
      }),
      { numRuns: 200 },
    );
  });
});
