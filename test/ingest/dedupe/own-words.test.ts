import { describe, expect, it } from 'vitest';
import { countOwnCharacters } from '../../../scripts/ingest/dedupe/own-words.ts';

const TITLE = 'Yard to build two ferries';
const BODY =
  'The yard is to build two ferries for Marsa, its director said. Work begins in May and ends in two years.';

const own = (paragraphs: readonly string[], title = TITLE) =>
  countOwnCharacters({ title: TITLE, paragraphs: [BODY] })({ title, paragraphs });

describe('the text of a copy that is in no article', () => {
  it('is empty for the same words, however they are formatted and spelt', () => {
    expect(own([BODY])).toBe(0);
    expect(own(BODY.split('. '), TITLE.toUpperCase())).toBe(0);
    expect(own([BODY.slice(0, 61)])).toBe(0);
    expect(own(['Work begins'])).toBe(0);
  });

  it('is each word that the article lacks, with the punctuation after it', () => {
    expect(own([BODY.replace('director', 'chairwoman')])).toBe('chairwoman'.length);
    expect(own([BODY, 'Unions (both) object.'])).toBe('Unions(both)object.'.length);
    expect(own([BODY.replace('May', 'June'), 'Good.'])).toBe('JuneGood.'.length);
  });

  it('is the whole of a text of few words, if the article lacks it', () => {
    expect(own(['Nobody said so.'])).toBe('Nobodysaidso.'.length);
  });

  it('is a different headline', () => {
    expect(own([BODY], 'Ferries for Marsa')).toBe('FerriesforMarsa'.length);
  });

  it('is each letter in scripts without spaces', () => {
    const count = countOwnCharacters({ title: '', paragraphs: ['山原市今天有雨气温下降请市民带好雨具'] });
    expect(count({ title: '', paragraphs: ['山原市今天有雪气温下降请市民带好雨具'] })).toBe(1);
  });
});
