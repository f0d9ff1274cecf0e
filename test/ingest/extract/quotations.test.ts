import { describe, expect, it } from 'vitest';
import { quotations } from '../../../scripts/ingest/extract/quotations/quotations.ts';

const found = (text: string, rest: { language?: string; people?: string[]; others?: string[] } = {}) =>
  quotations({ text, language: 'en', people: [], others: [], ...rest });
const said = (text: string, rest = {}) =>
  found(text, rest).map(({ speaker, text: words }) => `${speaker}: ${words}`);

describe('quotations', () => {
  it('gives one speaker one name, also after a rank that is a first name elsewhere', () => {
    const text =
      "Sergeant Keri Brandt led the search. 'The bell was heard a mile away,' Sergeant Brandt said.";
    expect(said(text, { people: ['Keri Brandt'] })).toEqual(['Keri Brandt: The bell was heard a mile away']);
  });

  it.each([
    [
      '“We rang the bell until it cracked,” said Ana Brandt.',
      'Ana Brandt: We rang the bell until it cracked',
    ],
    [
      '"We rang the bell until it cracked," Ana Brandt said.',
      'Ana Brandt: We rang the bell until it cracked',
    ],
    [
      '‘We rang the bell until it cracked,’ the mayor, Ana Brandt, told reporters.',
      'Ana Brandt: We rang the bell until it cracked',
    ],
    [
      "'Who rang the bell that night?' asked Harbour Minister Ana Brandt.",
      'Ana Brandt: Who rang the bell that night?',
    ],
    [
      'In a letter, Ana Brandt said: “We rang the bell until it cracked.”',
      'Ana Brandt: We rang the bell until it cracked.',
    ],
    [
      '“We rang the bell until it cracked,” Dalton County District Attorney Ana Brandt said.',
      'Ana Brandt: We rang the bell until it cracked',
    ],
    ['A porter followed her and yelled, “Hide, the bell is coming down!” Ana Brandt said.', undefined],
    ['A porter told her: “The bell is coming down tonight,” Ana Brandt said.', undefined],
    [
      'It was loud. “The bell is coming down tonight,” Ana Brandt said.',
      'Ana Brandt: The bell is coming down tonight',
    ],
    ['Ana Brandt met Paul Brandt. “The bell is coming down tonight,” Mr. Brandt said.', undefined],
    ['“We didn’t sleep,” Mr. Odongo said. Ezra Odongo is 40.', undefined],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('a few words count only together with the sentence that continues them', () => {
    expect(said('“We sang,” said Ana Brandt, 29. “Badly, and for six hours.”')).toEqual([
      'Ana Brandt: We sang',
      'Ana Brandt: Badly, and for six hours.',
    ]);
    expect(said('“We sang,” said Ana Brandt.')).toEqual([]);
    expect(said('“We sang,” said Ana Brandt, 29. “Badly.”')).toEqual([]);
    expect(said('“We sang,” said Ana Brandt. The bell rang. “It was a very loud bell.”')).toEqual([]);
  });

  it('the speaker goes on after an attribution, but not in answer to a question', () => {
    const goesOn = (text: string) => found(text).map((one) => one.goesOn === true);
    expect(goesOn('“It is a sad day here,” said Ana Brandt, who is 40. “We had a bell here once.”')).toEqual([
      false,
      true,
    ]);
    expect(
      goesOn(
        '“It is a sad day here,” said Ana Brandt. Asked why, Ana Brandt said: “We had a bell here once.”',
      ),
    ).toEqual([false, false]);
  });

  it('the full name of a speaker who is only partly named comes from elsewhere in the text, or from the article', () => {
    const text = 'Ana Brandt heads the port. “We rang the bell until it cracked,” Brandt said.';
    expect(said(text)).toEqual(['Ana Brandt: We rang the bell until it cracked']);
    const half = '“We rang the bell until it cracked,” said Mrs Oyelaran.';
    expect(said(half)).toEqual([]);
    expect(said(half, { people: ['Sola Oyelaran'] })).toEqual([
      'Sola Oyelaran: We rang the bell until it cracked',
    ]);
  });

  it('a second quotation that follows directly is by the same speaker, and one after other words by nobody', () => {
    const text =
      '“The old bell is of bronze,” said Ana Brandt in Tolmin. “It will not rust in the rain.” The tower leans. “It leans a little more.”';
    expect(said(text)).toEqual([
      'Ana Brandt: The old bell is of bronze',
      'Ana Brandt: It will not rust in the rain.',
    ]);
  });

  it.each([
    'a spokesman for Ana Brandt',
    'the lawyer of the bell-founder, Ana Brandt',
    'he',
    'the harbour office',
    'Ana Brandt’s brother',
    'Odongo and Ana Brandt',
    'the founders Ezra Odongo and Ana Brandt',
    'Ana Brandt and Tom Weir',
  ])('nobody is quoted in what %s said', (who) => {
    expect(said(`“We rang the bell until it cracked,” said ${who}.`)).toEqual([]);
  });

  it('a few words of a sentence, and words after a full stop, are not attributed', () => {
    expect(said('Ana Brandt said the bell was “a gift of the founders of the town”.')).toEqual([]);
    expect(said('“We rang the bell until it cracked.” Ana Brandt said that the tower leans.')).toEqual([]);
    expect(said('“I think,” said Ana Brandt, “that the tower leans.”')).toEqual([]);
    expect(said('“I think of the bell every single day,” said Ana Brandt, “and of the tower.”')).toEqual([]);
    expect(
      said('The lawyer of Mr. Brandt said: “We rang the bell until it cracked.” Ana Brandt is 40.'),
    ).toEqual([]);
  });

  it('an organisation is not a speaker, whatever its name looks like', () => {
    const text = '“We sell more bells than ever,” said Grace Foundry.';
    expect(said(text, { others: ['Grace Foundry'] })).toEqual([]);
  });

  it('German quotation marks are recognised', () => {
    const text = '„Wer läutet, muss auch hören“, sagte die Leiterin der Werft, Katja Brammer, am Montag.';
    expect(said(text, { language: 'de', people: ['Katja Brammer'] })).toEqual([
      'Katja Brammer: Wer läutet, muss auch hören',
    ]);
  });

  it.each([
    ['fr', '« Nous avons sonné la cloche », a déclaré Ana Brandt.', 'Nous avons sonné la cloche'],
    ['fr', 'Ana Brandt a expliqué : « Nous avons sonné la cloche. »', 'Nous avons sonné la cloche.'],
    ['es', 'Ana Brandt señaló: “Tocamos la campana del puerto”.', 'Tocamos la campana del puerto'],
    ['it', '«Abbiamo suonato la campana», ha detto Ana Brandt.', 'Abbiamo suonato la campana'],
    ['nl', '‘We hebben de klok geluid’, zei Ana Brandt.', 'We hebben de klok geluid'],
    ['pt', '“Tocamos o sino do porto”, disse Ana Brandt.', 'Tocamos o sino do porto'],
    ['sv', '”Vi ringde i hamnens klocka”, sade Ana Brandt.', 'Vi ringde i hamnens klocka'],
    ['de', '„Wir haben die Glocke geläutet“, sagte Ana Brandt der Zeitung.', 'Wir haben die Glocke geläutet'],
  ])('quotations of a language have its marks, verbs and full stops: %s, %s', (language, text, words) => {
    expect(said(text, { language, people: ['Ana Brandt'] })).toEqual([`Ana Brandt: ${words}`]);
  });

  it.each([
    ['de', '„Wir haben die Glocke geläutet“, sagte ein Sprecher von Ana Brandt.'],
    ['fr', '« Nous avons sonné la cloche », a déclaré le porte-parole d’Ana Brandt.'],
    ['es', '“Tocamos la campana del puerto”, dijo el portavoz de Ana Brandt, Karl Odum.'],
    ['en', '“We rang the bell until it cracked,” said a man whom Ana Brandt took for Karl Odum.'],
    ['en', 'Ana Brandt said that Karl Odum had told her: “We rang the bell until it cracked.”'],
    ['en', 'Prosecutors say Ana Brandt told them: “We rang the bell until it cracked.”'],
    ['en', 'The report, which Ana Brandt wrote, said: “They rang the bell until it cracked.”'],
  ])('words of somebody else who is named beside a person are not theirs: %s, %s', (language, text) => {
    expect(said(text, { language, people: ['Ana Brandt', 'Karl Odum'] })).toEqual([]);
  });

  it('a spokesperson who is named speaks', () => {
    expect(said('“We rang the bell until it cracked,” police spokesperson Ana Brandt said.')).toEqual([
      'Ana Brandt: We rang the bell until it cracked',
    ]);
  });

  it('the author of a report speaks, unlike somebody whose words others report', () => {
    const text = '“We rang the bell until it cracked,” report author Ana Brandt said.';
    expect(said(text)).toEqual(['Ana Brandt: We rang the bell until it cracked']);
    expect(said('Guards report that Ana Brandt told them: “We rang the bell until it cracked.”')).toEqual([]);
  });

  it('the positions of the quotation and of its attribution are returned', () => {
    const text = 'The tower leans.\n“We rang the bell until it cracked,” said Ana Brandt, who was there.';
    const [quotation] = found(text);
    expect(text.slice(quotation?.start, (quotation?.start ?? 0) + (quotation?.text.length ?? 0))).toBe(
      quotation?.text,
    );
    expect(text.slice(0, quotation?.end)).toMatch(/said Ana Brandt$/);
  });

  it('a text of a hundred thousand quotation marks is read, and has no quotation', () => {
    for (const text of [
      '“'.repeat(1e5),
      '"A '.repeat(4e4),
      '‘Aa Aa, '.repeat(2e4),
      `“${'said the Ana '.repeat(8e3)}`,
    ])
      expect(found(text)).toEqual([]);
  }, 10_000);
});
