import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSentence, sentences } from '../../../scripts/ingest/extract/sentences/sentences.ts';

/** Texts with their sentences separated by `|`; white space around it is not part of either. */
function split(marked: string, language = 'en'): void {
  const expected = marked.split('|').map((part) => part.trim());
  expect(sentences(expected.join(' '), language)).toEqual(expected);
}

describe('sentences', () => {
  it.each([
    'The harbour opened. | Ships came in! | Was it late?',
    'Really?! | Nobody knew. | Stop!! | It went on.',
    'Toll was set at $4.50 a car. | It had been $3.00. | The rest is known.',
  ])('end at plain full stops: %s', (text) => split(text));

  it.each([
    'Mr. Brandt met Dr. Orlova and Gen. Hale near Mt. Tarn.',
    'The U.S. Senate sat until 5 p.m. on Monday.',
    'Ana T. Kirov spoke for J.K. Brandt and Sons.',
    'It rose on Aug. 21 and again on Sept. 3.',
    'Vote No. 5 in Fig. 2 on p. 14 was struck out.',
    'Tarn Shipping Inc. Chairman Ivo Hale resigned.',
    'The mayor, e.g. Mrs. Hale, and others, i.e. Brandt, left.',
    'The town lies at N°. 12.345 of the map.',
  ])('do not end at abbreviations: %s', (text) => split(text));

  it.each([
    'She moved to the U.S. | How she did it is unknown.',
    'The buyer is Tarn Shipping Inc. | The price is not known.',
    'They sold pens, ink, etc. | It was a small shop.',
    'It closed at 6 p.m. | Ms. Hale locked the door.',
    'The choice is yours and not I. | Did Ivo I. Hale agree?',
    'He answered no. | Nobody was surprised.',
  ])('end at an abbreviation if a new sentence begins: %s', (text) => split(text));

  it('are not just a time phrase', () => split('By 7 a.m. Ms. Hale had left.'));

  it.each([
    '"We are late." | The crew left.',
    '‘We are late,’ she said. | ‘Very late.’',
    '“Stop!” cried Hale. | “Why?” asked the crew.',
    "'Not so loud.' he said.",
    'The pier (it was built in 1901.) is closed. | (The other is not.) | Boats wait.',
    'The report “left out […] most of it.” | The author is gone.',
  ])('keep quotes and brackets closed: %s', (text) => split(text));

  it.each([
    'I did not ... well, I could not.',
    'We were so near . . . and then it was gone.',
    'It ended there.... | The crowd left.',
    'The ledger stops in May . . . . | Nobody knows why.',
    'It has got to be action … | He knows the deal.',
    'My days are long … I go home late.',
  ])('handle ellipses: %s', (text) => split(text));

  it.each([
    '1. Buy rope | 2. Tie it | 3. Pull',
    '1.) Buy rope. | 2.) Tie it.',
    '1) Buy rope | 2) Tie it',
    'a. Buy rope | b. Tie it',
    '• 8. Buy rope | • 9. Tie it',
  ])('handle the items of lists: %s', (text) => split(text));

  it('keep addresses together', () => {
    split('Write to ana.kirov@tarn.example. | See https://tarn.example/a.b/c.html. | Thank you.');
    split('She works at Tarn! in the office.');
  });

  it('end where the space is missing, but not within site names', () => {
    expect(sentences('The ferry left the pier.Nobody waved. See Tarn.Com for more.', 'en')).toEqual([
      'The ferry left the pier.',
      'Nobody waved.',
      'See Tarn.Com for more.',
    ]);
  });

  it('join lines, and treat lines without any full stop as a list', () => {
    expect(sentences('A cold \nday at sea.', 'en')).toEqual(['A cold day at sea.']);
    expect(sentences('rope\nsalt fish\nnets, hooks\n', 'en')).toEqual(['rope', 'salt fish', 'nets, hooks']);
  });

  it('follow the rules of other languages', () => {
    split('Der Hafen öffnet am 3. Oktober. | Dr. Hale sagte: „Gut.“ | Es war spät.', 'de');
    split('M. Hale est là. | Il a dit : « Nous partons. » | Vraiment ?', 'fr');
    split('¿Qué pasó? | ¡Nada! | El Sr. Hale se fue.', 'es');
    split('فتح الميناء اليوم. | هل هذا صحيح؟ | نعم.', 'ar');
    expect(sentences('港口开了。“我们很高兴。”他说。', 'zh')).toEqual([
      '港口开了。',
      '“我们很高兴。”',
      '他说。',
    ]);
    expect(sentences('港が開いた。「うれしい。」と述べた。', 'ja')).toEqual([
      '港が開いた。',
      '「うれしい。」と述べた。',
    ]);
  });

  it.each([
    ['a long one', `${'The harbour and '.repeat(40)}the quay. Ships came in.`, 649],
    ['the only one', 'The harbour opened.', 19],
    ['the first item of a list', 'Rope\nTar', 4],
    ['none', ' ', 0],
  ])('have a first one: %s', (_, text, length) => {
    expect(firstSentence(text, 'en')).toBe(text.trim().slice(0, length));
  });

  it('lose nothing and never throw, whatever text and language', () => {
    const word = fc.constantFrom(
      'Mr.',
      'the',
      'U.S.',
      'p.m.',
      '…',
      '. . .',
      '“Yes!”',
      '1.',
      '2.',
      'end.',
      'Tarn',
      '市。',
      '» ',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'ja', 'xx-!', ''), (input, language) => {
        const found = sentences(input, language);
        expect(found.join('').replace(/\s/gu, '')).toBe(input.replace(/\s/gu, ''));
        expect(firstSentence(input, language)).toBe(found[0] ?? '');
      }),
    );
  });
});
