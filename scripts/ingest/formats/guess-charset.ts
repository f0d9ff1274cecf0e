import { analyse } from 'chardet';
import iconv from 'iconv-lite';
import { CHARSETS_BY_LANGUAGE } from '../data/charsets.ts';

/** Bytes that detection looks at; more makes it slow and no better. */
const SAMPLE_BYTES = 64 * 1024;
/** Bytes before the first letter beyond ASCII that belong to its text. */
const LEAD_BYTES = 1000;

/** Below this confidence (0 to 100) a guess of chardet is no better than the commonest legacy charset. */
const MIN_CONFIDENCE = 30;
/** The same where the language says that the charset is likely. */
const MIN_EXPECTED_CONFIDENCE = 10;
/** Share of the letters beyond ASCII that must be of the language's script. */
const MIN_SCRIPT_SHARE = 0.7;

/** The web reads latin1 so. */
const DEFAULT = 'windows-1252';

/**
 * Guess the character set of bytes that are no UTF-8 and state none: by the language of the text, where a charset
 * that was usual for it gives its script, else by chardet.
 *
 * @param language BCP 47, as the dump states it.
 * @returns Name as iconv-lite knows it.
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

/** The words of a page around its first letters beyond ASCII, without scripts and tags, which are all ASCII. */
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
