/** The facts in headline and lead: names, numbers and days, in which reports from one template differ. */
import { dayNames } from '../data/day-names.ts';
import { NUMBER_WORDS } from '../data/number-words.ts';
import { rarity } from '../data/rarity.ts';
import { UNSPACED_SCRIPT } from '../extract/fingerprint/folded-words.ts';

export type FactKind = 'number' | 'day' | 'name';

/** A word, folded so that copies are equal, and the kind of fact that it states. */
export interface LeadWord {
  readonly word: string;
  readonly fact?: FactKind;
}

/** Headline and lead of a text. */
export interface LeadFacts {
  readonly title: readonly LeadWord[];
  readonly lead: readonly LeadWord[];
  /** Every word of headline and body. */
  readonly words: ReadonlySet<string>;
}

/** Number of words of the body that count as the lead, which says who, what, when and where, and has the figures. */
const LEAD_WORDS = 100;
/** Maximum number of words of a body that are read. */
const MAX_WORDS = 4000;
/** Above this share of capitalised words within sentences, capitals do not mark names: German nouns, title case. */
const MAX_CAPITALS = 0.28;
const MAX_TITLE_CAPITALS = 0.6;
/** Minimum rarity at which a capital at the start of a sentence marks a name: one of 150 articles. */
const NAME_RARITY = 5;

const WORD = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu;
const STARTS_SENTENCE = /[.!?…:"“”»«\n]/;
const DIGIT = /^\p{Nd}/u;
const CAPITAL = /^\p{Lu}/u;
const CASED = /^[\p{Lu}\p{Ll}]/u;

interface Scanned {
  readonly word: string;
  readonly kind: 'number' | 'day' | 'word';
  /** Whether its script has capitals. */
  readonly cased: boolean;
  readonly capital: boolean;
  /** Whether it begins a sentence. */
  readonly first: boolean;
}

/**
 * @param paragraphs Paragraphs of the body.
 * @param datelineLength UTF-16 units at the start of the first paragraph to skip.
 */
export function leadFactsOf(title: string, paragraphs: readonly string[], datelineLength: number): LeadFacts {
  const headline = scan(title, LEAD_WORDS);
  const body = scan(paragraphs.join('\n').slice(datelineLength), MAX_WORDS);
  const lead = body.slice(0, LEAD_WORDS);
  const both = new Set(lead.map(({ word }) => word));
  for (const word of both) if (!headline.some((one) => one.word === word)) both.delete(word);
  const marks = capitalShare(lead) <= MAX_CAPITALS;
  const inTitle = marks && capitalShare(headline) <= MAX_TITLE_CAPITALS;
  const names = new Set([
    ...(marks ? lead.filter(isMarked) : []).map(({ word }) => word),
    ...(inTitle ? headline.filter(isMarked) : []).map(({ word }) => word),
    ...[...headline, ...lead]
      .filter(
        ({ word, cased, capital }) => both.has(word) && (capital || !cased) && rarity(word) >= NAME_RARITY,
      )
      .map(({ word }) => word),
  ]);
  const withFact = ({ word, kind }: Scanned): LeadWord => {
    if (kind !== 'word') return { word, fact: kind };
    return names.has(word) ? { word, fact: 'name' } : { word };
  };
  return {
    title: headline.map(withFact),
    lead: lead.map(withFact),
    words: new Set([...headline, ...body].map(({ word }) => word)),
  };
}

function isMarked({ kind, capital, first }: Scanned): boolean {
  return kind === 'word' && capital && !first;
}

/** Share of capitalised words among those within sentences, in scripts with capitals; 1 if there are none. */
function capitalShare(words: readonly Scanned[]): number {
  const inside = words.filter(({ kind, cased, first }) => kind === 'word' && cased && !first);
  return inside.length === 0 ? 1 : inside.filter(({ capital }) => capital).length / inside.length;
}

function scan(text: string, limit: number): Scanned[] {
  const out: Scanned[] = [];
  let end = 0;
  for (const { 0: written, index } of text.normalize('NFC').matchAll(WORD)) {
    if (out.length >= limit) break;
    const first = end === 0 || STARTS_SENTENCE.test(text.slice(end, index));
    end = index + written.length;
    if (DIGIT.test(written)) {
      out.push({ word: foldNumber(written), kind: 'number', cased: false, capital: false, first });
      continue;
    }
    const folded = foldWord(written);
    const spelt = NUMBER_WORDS.get(folded);
    if (spelt !== undefined) {
      out.push({ word: spelt, kind: 'number', cased: false, capital: false, first });
      continue;
    }
    const capital = CAPITAL.test(written);
    // "May" is a month; "may" is not.
    const day = capital || folded !== 'may' ? dayNames().get(folded) : undefined;
    const kind = day === undefined ? 'word' : 'day';
    const parts = day === undefined && UNSPACED_SCRIPT.test(folded) ? [...folded] : [day ?? folded];
    for (const word of parts)
      out.push({
        word,
        kind,
        cased: CASED.test(written),
        capital,
        first,
      });
  }
  return out;
}

function foldWord(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '');
}

/** `9,200`, `9.200` and `٩٢٠٠` are 9200; `4:00`, `4.00` and `04` are 4. */
function foldNumber(written: string): string {
  const latin = written.replace(EASTERN_DIGIT, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const plain = THOUSANDS.test(latin) ? latin.replace(/[.,]/g, '') : latin.replace(/[,:]/g, '.');
  return plain.replace(/\.0+$/, '').replace(/^0+(?=\d)/, '');
}

/** Arabic (from U+0660) and Persian (from U+06F0) digits: their last four bits are their value. */
const EASTERN_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;
