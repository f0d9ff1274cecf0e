import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectLayout } from '../../../scripts/ingest/layouts/detect.ts';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { unaccounted } from '../../../scripts/ingest/layouts/unaccounted.ts';
import type { Draft } from '../../../scripts/ingest/model.ts';
import { textDocument } from '../../support/lay-out.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const CASES = readdirSync(FIXTURES).filter((name) => name.startsWith('forms--'));

test.each(CASES)('%s is parsed as its expected.json says', (name) => {
  const document = textDocument(readFileSync(new URL(`${name}/dump.txt`, FIXTURES), 'utf8'));
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, FIXTURES), 'utf8'));
  const parsed = parseDocument(document, new Set());
  const found = {
    form: detectLayout(document),
    articles: parsed.drafts.map(shown),
    publishers: parsed.publishers,
    ambiguous: parsed.ambiguous,
    meta: parsed.meta.map(({ text }) => text),
    dropped: parsed.drops.map(({ line, reason, text }) => `${line + 1} ${reason}: ${text}`),
  };
  // An expectation only states what its case is about.
  const asked = Object.fromEntries(Object.entries(found).filter(([key]) => key in expected));
  expect(asked).toEqual(expected);
  expect(unaccounted(document, parsed)).toEqual([]);
});

test('there are fixtures', () => {
  expect(CASES.length).toBeGreaterThan(15);
});

/** A draft in the form of an expectation: without absent or empty fields, except the body. */
function shown(draft: Draft) {
  const { title, publisher, time, category, pageHashtag } = draft;
  return {
    ...(draft.lead && { lead: true }),
    title: title.text,
    ...(draft.repeats.length > 0 && { repeats: draft.repeats.length }),
    ...(publisher && { publisher: publisher.text }),
    ...(time && { time: time.text }),
    ...(category && { category: category.text }),
    ...(draft.hashtags.length > 0 && { hashtags: draft.hashtags.map(({ text }) => text) }),
    ...(pageHashtag !== undefined && { pageHashtag }),
    body: draft.body.map(({ text }) => text),
  };
}
