import { DANGLING_STARTS } from '../../data/dangling-starts.ts';

const MIN_CHARS = 35;
const MAX_CHARS = 400;
const MIN_WORDS = 6;
/** Maximum share of words with a digit; a sentence with more is a row of a table. */
const MAX_NUMBERS_SHARE = 0.3;

/** Pairs of quotation marks and brackets, which must be balanced. */
const PAIRS = [
  ['“', '”'],
  ['«', '»'],
  ['(', ')'],
  ['[', ']'],
] as const;

/**
 * Whether a sentence is understandable by itself: it begins and ends like a sentence, has no half quotation, and does
 * not refer back to the one before it ("He said", "It also").
 */
export function isComplete(sentence: string): boolean {
  if (sentence.length < MIN_CHARS || sentence.length > MAX_CHARS) return false;
  if (!/^["“‘'«([]?[\p{Lu}\p{Lt}\p{Lo}\p{N}$£€]/u.test(sentence)) return false;
  if (!/[.!?。！？।؟…]["”’'»)\]]?$/u.test(sentence) || /(?:\.\.\.|…)$/u.test(sentence)) return false;
  if (sentence.endsWith('?')) return false;
  const words = sentence.split(' ');
  if (words.length < MIN_WORDS && !/\p{Lo}/u.test(sentence)) return false;
  if (PAIRS.some(([open, close]) => count(sentence, open) !== count(sentence, close))) return false;
  if (count(sentence, '"') % 2 === 1) return false;
  // The end of a longer quotation.
  if (/[.!?]['’]$/u.test(sentence) && !/(?:^|\s)['‘]/u.test(sentence)) return false;
  if (words.filter((word) => /\p{Nd}/u.test(word)).length > words.length * MAX_NUMBERS_SHARE) return false;
  return !isSpeech(sentence) && !dangles(words) && !isAboutAuthor(sentence);
}

/** Whether a sentence is speech in the first or second person, or opens with a quotation: the speaker must be known. */
function isSpeech(sentence: string): boolean {
  if (/^["“‘'«]/u.test(sentence)) return true;
  return /(?:^|\s)(?:I|I'm|I've|me|my)(?=[\s,.])/u.test(sentence.replace(/["“‘][^"”’]{1,300}["”’]/gu, ''));
}

function dangles(words: readonly string[]): boolean {
  // A country: "US exports", "IT firms".
  const first = /^\p{Lu}{2}\b/u.test(words[0] ?? '') ? '' : fold(words[0]);
  const second = fold(words[1]);
  if (DANGLING_STARTS.has(first) || (OPENERS.has(first) && POINTERS.has(second))) return true;
  // "Each of its pupils", "Most were large"
  if (QUANTITIES.has(first) && (AUXILIARIES.has(second) || (second === 'of' && POINTERS.has(fold(words[2])))))
    return true;
  // "The commander denied it.", and Arabic for: he added:
  const last = words.slice(-2).map(fold);
  if (last[1] === 'it' && TAKEN_UP.has(last[0] ?? '')) return true;
  // "The court will hear the others."
  if (last[0] === 'the' && REMAINDERS.has(last[1] ?? '')) return true;
  return /^\p{Script=Arabic}+:$/u.test(words[0] ?? '');
}

/** "Ana Brandt is science editor of the Gazette." */
function isAboutAuthor(sentence: string): boolean {
  return (
    sentence.length < 160 &&
    /\b(?:is|was) (?:an? |the )?(?:\p{Ll}+ ){0,4}(?:columnist|correspondent|critic|editor|reporter) (?:at|for|of|with) (?:the )?\p{Lu}/u.test(
      sentence,
    )
  );
}

const QUANTITIES = new Set(['all', 'each', 'few', 'half', 'many', 'most', 'none', 'several', 'some']);
const AUXILIARIES = new Set(['are', 'did', 'do', 'had', 'has', 'have', 'is', 'was', 'were', 'will', 'would']);
const REMAINDERS = new Set(['other', 'others', 'rest', 'same']);
const TAKEN_UP = new Set([
  'confirmed',
  'denied',
  'did',
  'denies',
  'expected',
  'said',
  'rejected',
  'welcomed',
]);

/** "When this happens", "In its place": the second word can refer back too. */
const OPENERS = new Set([
  'after',
  'although',
  'as',
  'at',
  'before',
  'by',
  'despite',
  'during',
  'for',
  'from',
  'if',
  'in',
  'of',
  'on',
  'since',
  'to',
  'under',
  'when',
  'while',
  'with',
]);
const POINTERS = new Set([
  'he',
  'her',
  'his',
  'it',
  'its',
  'she',
  'such',
  'that',
  'their',
  'them',
  'these',
  'they',
  'this',
  'those',
]);

const fold = (word = '') =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}']/gu, '');

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
