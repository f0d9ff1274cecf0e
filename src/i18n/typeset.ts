/**
 * Set a text as a compositor would: quotation marks, apostrophes, dashes, ellipses and no-break spaces. Only for
 * display: files, search and feeds keep the text as written.
 */

interface Marks {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  /** Replaces a hyphen between spaces. */
  readonly dash: string;
}

const ENGLISH: Marks = { double: ['“', '”'], single: ['‘', '’'], dash: '–' };
/** By primary language subtag. Marks in other languages are not changed. */
const MARKS: Readonly<Record<string, Marks>> = {
  de: { double: ['„', '“'], single: ['‚', '‘'], dash: '–' },
  en: ENGLISH,
  es: ENGLISH,
  nl: ENGLISH,
  pt: ENGLISH,
};

const NO_BREAK = '\u00a0';

/** What precedes an opening mark. */
const BEFORE_OPENING = '(?<=^|[\\s(\\[{“„‘‚«—–/¿¡])';
const DOUBLE_OPENING = new RegExp(`${BEFORE_OPENING}"(?=\\S)`, 'gu');
const SINGLE_OPENING = new RegExp(`${BEFORE_OPENING}'(?=[^\\s'])`, 'gu');
/** Omitted letters at the start of a word, and years: 'tis, 't, '90s, and '68 unless a quotation ends after it. */
const LEFT_OUT =
  /(?<![\p{L}\p{N}])['‘](?=(?:\d\ds|\d\d(?![^'’]{0,200}['’](?![\p{L}\p{N}]))|em|n|t|til|tis|twas)(?![\p{L}\p{N}]))/giu;

const UNITS =
  'a\\.m\\.|p\\.m\\.|am|pm|km|cm|mm|kg|mg|kWh|MW|GW|ha|mph|km/h|°C|°F|%|per cent|percent|million|billion|trillion|m|bn|metres|miles';
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember';
/** "J. K. Rowling", "Mr Brandt" */
const INITIAL = String.raw`(?=\p{Lu})(?<=(?<![\p{L}\p{N}])(?:\p{Lu}\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|St\.?) )`;
/** A number and its unit, groups of thousands, days of a month. */
const BESIDE_DIGIT = [
  String.raw`(?<=\d )(?=(?:${UNITS})(?![\p{L}\p{N}])|\d{3}(?!\d))`,
  String.raw`(?<=(?<!\d)\d{1,2}\.? )(?=(?:${MONTHS})(?!\p{L}))`,
  String.raw`(?=\d{1,2}(?!\d))(?<=(?<!\p{L})(?:${MONTHS})\.? )`,
];
// They begin with the space, and look back from there: an engine finds spaces faster than what may stand before them.
const KEEPS_TOGETHER = new RegExp(` (?:${[INITIAL, ...BESIDE_DIGIT].join('|')})`, 'gu');
const KEEPS_INITIAL = new RegExp(` ${INITIAL}`, 'gu');

/**
 * @param text Plain text.
 * @param language BCP 47 tag of the text; marks in an unknown one are not changed.
 */
export function typeset(text: string, language = ''): string {
  const marks = MARKS[language.split('-')[0] ?? ''];
  const set = marks === undefined ? text : withMarks(text, marks);
  return set
    .replace(/\.{3}(?<!\.{4})(?!\.)/g, '…')
    .replace(/\d/.test(set) ? KEEPS_TOGETHER : KEEPS_INITIAL, NO_BREAK);
}

function withMarks(text: string, marks: Marks): string {
  const quoted = /['"‘]/.test(text) ? withQuotes(text, marks) : text;
  return quoted
    .replace(/ -{1,2} (?<=\S -{1,2} )(?=\S)/g, `${NO_BREAK}${marks.dash} `)
    .replace(/--(?<=[\p{L},]--)(?=\p{L})/gu, '—');
}

function withQuotes(text: string, { double, single }: Marks): string {
  return text
    .replace(/(?<=\d)'(?=\d)|(?<=\d)"/g, (mark, at: number) =>
      isMeasure(text, at) ? (mark === "'" ? '′' : '″') : mark,
    )
    .replace(LEFT_OUT, '’')
    .replace(DOUBLE_OPENING, double[0])
    .replaceAll('"', double[1])
    .replace(SINGLE_OPENING, single[0])
    .replace(/(?<=[\p{L}\p{N}])'(?=[\p{L}\p{N}])/gu, '’')
    .replaceAll("'", single[1] === '‘' ? '’' : single[1]);
}

/** Feet and inches: `6'2"`. */
function isMeasure(text: string, at: number): boolean {
  return (
    /\d'\d{1,2}"?$/.test(text.slice(Math.max(0, at - 5), at + 1)) || /^'\d{1,2}"/.test(text.slice(at, at + 4))
  );
}
