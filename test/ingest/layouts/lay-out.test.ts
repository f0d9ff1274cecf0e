import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectLayout } from '../../../scripts/ingest/layouts/detect.ts';
import { foldName } from '../../../scripts/ingest/layouts/fold-name.ts';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { unaccounted } from '../../../scripts/ingest/layouts/unaccounted.ts';
import type { Draft } from '../../../scripts/ingest/model.ts';
import { type Choose, type Laid, layOutA, layOutB, layOutC, textDocument } from '../../support/lay-out.ts';

const PUBLISHERS = [
  '24 Horas Lisboa',
  '7TIDES',
  '9to5Harbour',
  'ABC Coast (AU)',
  "L'Éclair du Sud",
  'Le Phare 24',
  'Harbour24',
  'Port!',
  'The Estuary & Delta Post',
  'St. Brendan Mirror',
  'elDique.es',
  'صحيفة المرفأ',
];
const TIMES = [
  'a minute ago',
  '59 minutes ago',
  '7 minutes ago',
  'an hour ago',
  '23 hours ago',
  '2 hours ago',
  'a day ago',
  '31 days ago',
  '04-11-2024',
  '31-12-2025',
];
const SENTENCES = [
  'The ferry left the quay at dawn with nine people aboard.',
  'Related Articles, the reading club of the port, met on Tuesday.',
  '“It was 2 hours ago,” said Berta Quill, the harbour master',
  'Hashtags were painted on the wall.',
  '- a list may begin like this',
  'Comments poured in: no comments yet... was the reply',
  'logo designs were shown',
  'Le phare a rouvert hier soir, dit la mairie.',
  'فتحت المدينة المرفأ من جديد',
  '12',
  '🚢 All aboard!',
  '#Harbour is what they wrote under it.',
  'The Estuary & Delta Post',
];
const TITLES = [
  'Ferry returns to the north quay',
  '2 hours ago',
  'Harbour24',
  'Why “Related Articles” won',
  'Mayor: no comments yet',
  'Ferry - what we know',
  'Port!',
  '31-12-2025',
  '  spaced  title'.trim(),
  'المرفأ يفتح أبوابه',
  'L’eau monte…',
];

const article = fc.record({
  title: fc
    .tuple(fc.constantFrom(...TITLES), fc.nat(999))
    .map(([title, n]) => (n % 3 ? `${title} ${n}` : title)),
  publisher: fc.constantFrom(...PUBLISHERS),
  time: fc.constantFrom(...TIMES),
  body: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }),
  category: fc.option(fc.constantFrom('Sport', 'Business', 'World News'), { nil: undefined }),
  hashtags: fc.uniqueArray(fc.constantFrom('Ferry', 'NorthQuay', 'الميناء', 'Día2'), { maxLength: 3 }),
});

const KNOWN = new Set(PUBLISHERS.map(foldName));

function chooser(seeds: readonly number[]): Choose {
  let at = 0;
  return (below) => (seeds[at++ % seeds.length] ?? 0) % below;
}

const seeds = fc.array(fc.nat(1000), { minLength: 40, maxLength: 80 });

function seen(draft: Draft) {
  const text = draft.body.map((segment) => segment.text).join(' ');
  return {
    title: draft.title.text,
    publisher: draft.publisher?.text,
    time: draft.time?.text,
    category: draft.category?.text,
    hashtags: draft.hashtags.map((tag) => tag.text),
    text: text.replace(/\s+/g, ' ').trim(),
  };
}

function wanted({ title, publisher, time, category, hashtags = [], body }: Laid, lead?: 'A' | 'B') {
  const named = lead !== 'A';
  return {
    title,
    publisher: named ? publisher : undefined,
    time: named ? time : undefined,
    category: lead ? undefined : category,
    hashtags: lead ? hashtags : [],
    text: body.join(' '),
  };
}

const options = { numRuns: 600, seed: 20250714 };

test('every article of layout A is recovered exactly', () => {
  fc.assert(
    fc.property(
      fc.option(article, { nil: undefined }),
      fc.array(article, { maxLength: 6 }),
      seeds,
      (lead, related, choices) => {
        const document = textDocument(layOutA(lead, related, chooser(choices)));
        const parsed = parseDocument(document, new Set());
        expect(parsed.drafts.map(seen)).toEqual([
          ...(lead ? [wanted(lead, 'A')] : []),
          ...related.map((one) => wanted(one)),
        ]);
        expect(unaccounted(document, parsed)).toEqual([]);
        expect(detectLayout(document)).toBe('A');
      },
    ),
    options,
  );
});

test('every article of layout B is recovered exactly', () => {
  fc.assert(
    fc.property(
      fc.option(article, { nil: undefined }),
      fc.array(article, { maxLength: 6 }),
      seeds,
      (lead, related, choices) => {
        const document = textDocument(layOutB(lead, related, chooser(choices)));
        const parsed = parseDocument(document, KNOWN);
        expect(parsed.drafts.map(seen)).toEqual([
          ...(lead ? [wanted(lead, 'B')] : []),
          ...related.map((one) => wanted(one)),
        ]);
        expect(unaccounted(document, parsed)).toEqual([]);
        expect(detectLayout(document)).toBe('B');
      },
    ),
    options,
  );
});

test('every article of layout C is recovered exactly, with the hashtag of its page', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), seeds, (related, choices) => {
      const document = textDocument(layOutC('NorthQuay', related, chooser(choices)));
      const parsed = parseDocument(document, KNOWN);
      expect(parsed.drafts.map(seen)).toEqual(related.map((one) => wanted(one)));
      expect(parsed.drafts.every((draft) => draft.pageHashtag === 'NorthQuay')).toBe(true);
      expect(unaccounted(document, parsed)).toEqual([]);
      expect(detectLayout(document)).toBe('C');
    }),
    options,
  );
});
