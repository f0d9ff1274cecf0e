import { describe, expect, it } from 'vitest';
import { leadFactsOf } from '../../../scripts/ingest/dedupe/lead-facts.ts';

/** Facts of a headline and a lead, as `kind word`. */
function factsIn(title: string, lead: string, datelineLength = 0): string[] {
  const { title: inTitle, lead: inLead } = leadFactsOf(title, [lead], datelineLength);
  return [...inTitle, ...inLead].flatMap(({ word, fact }) => (fact === undefined ? [] : [`${fact} ${word}`]));
}

const ofLead = (lead: string) => factsIn('', lead);
const numbers = (text: string) => leadFactsOf('', [text], 0).lead.map(({ word }) => word);
const small = (count: number) => 'the ferry of the town was late and '.repeat(count);

describe('numbers', () => {
  it.each([
    ['9,200 9.200 9200', '9200'],
    ['12,345 12.345 12345', '12345'],
    ['123,456 123.456 123456', '123456'],
    ['1,234,567 1.234.567', '1234567'],
    ['4:00 4.00 04 4,0', '4'],
    ['3,5 3.5 3:5 03.5', '3.5'],
    ['0 00 0.0', '0'],
    ['١٢ ۱۲ 12 twelve douze', '12'],
    ['12,34 12.34', '12.34'],
    ['1000', '1000'],
  ])('of equal value are the same word: %s', (text, word) => {
    expect(new Set(numbers(text))).toEqual(new Set([word]));
  });

  it.each([
    ['9,200', '9,20'],
    ['10', '1'],
    ['4.05', '4.5'],
    ['4.05', '45'],
    ['1,234', '1.23'],
    ['1234,567', '1234567'],
    ['1,2345', '12345'],
    ['1,23', '123'],
    ['1,234.56', '1234.56'],
    ['100', '1'],
  ])('of different value are different words: %s and %s', (one, other) => {
    expect(numbers(one)).not.toEqual(numbers(other));
  });

  it('are facts, in figures and in words', () => {
    expect(ofLead(`${small(1)}12 or eleven`)).toEqual(['number 12', 'number 11']);
  });
});

describe('days', () => {
  it('are equal in full, abbreviated and in another case', () => {
    expect(ofLead(`${small(1)}Tuesday tuesday Tues`)).toEqual(['day tuesday', 'day tuesday', 'day tuesday']);
  });

  it('include May, but not the verb', () => {
    expect(ofLead(`${small(1)}in May it may snow`)).toEqual(['day may']);
  });
});

describe('names', () => {
  it('are capitalised words within a sentence', () => {
    expect(ofLead(`Boats ran. ${small(2)}on to Holm. Later it was so.`)).toEqual(['name holm']);
  });

  it.each(['.', '!', '?', '…', ':', '"', '“', '”', '»', '«', '\n'])(
    'are not words that begin a sentence after %j',
    (sign) => {
      expect(ofLead(`${small(2)}late${sign} Later`)).toEqual([]);
      expect(ofLead(`${small(2)}late, Later`)).toEqual(['name later']);
    },
  );

  it('are equal with accents, with a possessive, and in any normalisation of an accent', () => {
    const [one, other] = ['Zoë’s', "Zoe's"].map((name) => ofLead(`${small(2)}and ${name} boat`));
    expect(one).toEqual(['name zoe']);
    expect(other).toEqual(['name zoe']);
    expect(ofLead(`${small(2)}and ${'Zoë'.normalize('NFD')} ran`)).toEqual(['name zoe']);
  });

  it('do not include words with a capital inside', () => {
    expect(ofLead(`${small(2)}on to iQuay.`)).toEqual([]);
  });

  it('are marked everywhere in headline and lead once they are recognised', () => {
    expect(ofLead(`Holm is old. ${small(2)}on to Holm.`)).toEqual(['name holm', 'name holm']);
    expect(factsIn('Holm to sleep', `${small(2)}on to Holm.`)).toEqual(['name holm', 'name holm']);
  });

  it('are not marked by capitals where more than 28 in a hundred words have one, such as German nouns', () => {
    const share = (capitals: number, of: number) =>
      ofLead(`So ${'Zug '.repeat(capitals)}${'zog '.repeat(of - capitals)}`);
    expect(share(7, 25)).toHaveLength(7);
    expect(share(8, 25)).toEqual([]);
  });

  it('are not marked by capitals in a headline in title case', () => {
    const lead = small(3);
    expect(factsIn('The Boat Met Holm on a day', lead)).toEqual(['name boat', 'name met', 'name holm']);
    expect(factsIn('The Old Boat Met Holm by Day', lead)).toEqual([]);
    expect(factsIn('So a b Cu Du Eu', lead)).toHaveLength(3);
    expect(factsIn('So a b Cu Du Eu Fu', lead)).toEqual([]);
  });

  it('are capitalised rare words that headline and lead share, also at the start of both', () => {
    expect(factsIn('Quillon wins', `Quillon won. ${small(2)}`)).toEqual(['name quillon', 'name quillon']);
    expect(factsIn('Quillon wins', `Brannock won. ${small(2)}`)).toEqual([]);
    expect(factsIn('The ferry wins', `The ferry won. ${small(2)}`)).toEqual([]);
    expect(factsIn('A quillon', `No quillon. ${small(2)}`)).toEqual([]);
  });

  it('are rare words that headline and lead share in a script without capitals', () => {
    expect(factsIn('زلزال يضرب طنجرة', 'ضرب زلزال طنجرة')).toEqual([
      'name زلزال',
      'name طنجرة',
      'name زلزال',
      'name طنجرة',
    ]);
  });
});

describe('headline and lead', () => {
  it('have one word per letter of a script without spaces', () => {
    expect(leadFactsOf('海临市', [], 0).title.map(({ word }) => word)).toEqual(['海', '临', '市']);
  });

  it('have one word for letters joined by an apostrophe', () => {
    const words = (title: string) => leadFactsOf(title, [], 0).title.map(({ word }) => word);
    expect(words("it isn't so, they’re late")).toEqual(['it', "isn't", 'so', 'they’re', 'late']);
    expect(words("the boats' crew ’twas")).toEqual(['the', 'boats', 'crew', 'twas']);
  });

  it('begin after the dateline', () => {
    expect(factsIn('', `HOLM, 3 June — ${small(2)}on`, 'HOLM, 3 June — '.length)).toEqual([]);
  });

  it('are a hundred words each, and four thousand words of a body are known', () => {
    const words = Array.from({ length: 4100 }, (_, n) =>
      [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
    );
    const { title, lead, words: all } = leadFactsOf(words.slice(0, 120).join(' '), [words.join(' ')], 0);
    expect(title).toHaveLength(100);
    expect(lead).toHaveLength(100);
    expect(all.size).toBe(4000);
    expect(all.has(words[3999] ?? '')).toBe(true);
  });

  it('are read with all paragraphs, each beginning a sentence', () => {
    const { lead, words } = leadFactsOf('Bells', [small(2), 'Later it rang', 'and ended'], 0);
    expect(lead.some(({ fact }) => fact !== undefined)).toBe(false);
    expect(words.has('bells') && words.has('ended')).toBe(true);
  });
});
