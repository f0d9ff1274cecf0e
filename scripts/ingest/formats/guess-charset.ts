import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { CHARSETS_BY_LANGUAGE } from '../data/charsets.ts';

/** Number of bytes for detection; more make it slower but not better. */
const SAMPLE_BYTES = 64 * 1024;
/** Number of bytes of context before the first non-ASCII letter. */
const LEAD_BYTES = 1000;

/** Minimum confidence of chardet (0 to 100); below it, the most common legacy charset is as good a guess. */
const MIN_CONFIDENCE = 30;
/** The same if the charset is common for the language. */
const MIN_EXPECTED_CONFIDENCE = 10;
/** Minimum share of non-ASCII letters that are in the script of the language. */
const MIN_SCRIPT_SHARE = 0.7;

/** What browsers use for latin1. */
const DEFAULT = 'windows-1252';

/**
 * Guess the character set of bytes that are not UTF-8 and do not state one: by the language of the text, if a charset
 * that is common for it gives its script, else by chardet.
 *
 * @param language BCP 47, as the dump states it.
 * @returns Name for iconv-lite.
 */
export function guessCharset(bytes: Buffer, language: string | undefined): string {
  const sample = wordsOf(bytes);
  const found = analyse(sample).filter(({ name }) => name !== 'UTF-8' && name !== 'ASCII');
  const expected = byLanguage(sample, language?.slice(0, 2).toLowerCase() ?? '', found);
  if (expected !== undefined) return expected;
  const best = found[0];
  if (best === undefined || best.confidence < MIN_CONFIDENCE) return DEFAULT;
  return iconv.encodingExists(best.name) ? best.name.toLowerCase() : DEFAULT;
}

function byLanguage(
  sample: Buffer,
  language: string,
  found: readonly { name: string; confidence: number }[],
): string | undefined {
  const family = CHARSETS_BY_LANGUAGE.find(({ languages }) => languages.split(' ').includes(language));
  if (family === undefined) return undefined;
  const likely = found.find(
    ({ name, confidence }) =>
      confidence >= MIN_EXPECTED_CONFIDENCE && family.charsets.includes(name.toLowerCase()),
  );
  const charset = likely?.name.toLowerCase() ?? family.charsets[0];
  if (charset === undefined || family.script === undefined) return charset;
  const text = iconv.decode(sample, charset);
  const beyond = text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0;
  return (text.match(family.script)?.length ?? 0) >= beyond * MIN_SCRIPT_SHARE ? charset : undefined;
}

/** The text of a page around its first non-ASCII letters, without scripts and tags, which are all ASCII. */
function wordsOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - LEAD_BYTES);
  const text = bytes.toString('latin1', from, from + SAMPLE_BYTES);
  if (!/<[a-z!/]/i.test(text)) return bytes.subarray(from, from + SAMPLE_BYTES);
  // The sample may begin inside a script.
  const words = text
    .replace(/^[^<]*(?:<(?!\/?script|\/?style)[^<]*)*<\/(?:script|style)/i, '')
    .split(/<(?=(?:script|style)\b)/i)
    .map((part) => part.replace(/^(?:script|style)\b[\s\S]*?(?:<\/(?:script|style)|$)/i, ''))
    .join(' ')
    .replace(/<[^<>]{0,2000}>/g, ' ');
  return Buffer.from(words, 'latin1');
}
