import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../scripts/ingest/extract/fingerprint/folded-words.ts';
import { canonicalUrl, identities } from '../../../scripts/ingest/extract/fingerprint/identity.ts';

const base = { title: 'Ferry runs again', firstSentence: 'The ferry runs again.', words: ['the', 'ferry'] };

describe('the identity of an article', () => {
  it('comes from its address, whatever the headline became', () => {
    const url = 'https://marrick-ledger.example/ferry';
    expect(identities({ ...base, url })[0]).toBe(identities({ ...base, title: 'Ferry is back', url })[0]);
  });

  it('comes from headline and first sentence if it has no address, ignoring case and accents', () => {
    expect(identities(base)[0]).toBe(identities({ ...base, title: 'FÉRRY runs — again!' })[0]);
    expect(identities(base)[0]).not.toBe(identities({ ...base, firstSentence: 'It was late.' })[0]);
  });

  it('never changes: addresses of published articles are derived from it', () => {
    expect(identities({ ...base, url: 'https://marrick-ledger.example/ferry' })).toEqual([
      '4d0c68844b77',
      '73a422dbfe15',
    ]);
    expect(identities(base)).toEqual(['98ecfe7eb603', '73a422dbfe15']);
  });

  it('falls back to the whole body', () => {
    expect(identities(base)[1]).not.toBe(identities({ ...base, words: ['another'] })[1]);
    expect(identities(base)[1]).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['https://a.example/x?utm_source=mail&id=3#top', 'https://a.example/x?id=3'],
    ['https://A.example/x?fbclid=abc', 'https://a.example/x'],
    ['no address', 'no address'],
  ])('takes %s for %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });
});

describe('folded words', () => {
  it.each([
    ['Zürich’s “déjà-vu”: 3.5%', ['zurich', 's', 'deja', 'vu', '3', '5']],
    ['港口罢工', ['港', '口', '罢', '工']],
    ['— … !', []],
  ])('of %s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});
