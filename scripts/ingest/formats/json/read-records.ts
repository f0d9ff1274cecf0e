import { MAX_DOCUMENT_BYTES, sizeText } from '../../inbox/limits.ts';
import type { ReadItem } from '../../model.ts';
import { countCharacters } from '../char-count.ts';
import { decode } from '../decode.ts';
import { guessedNote } from '../decoded.ts';
import { type DumpOrigin, partProblem } from '../origin.ts';
import { byteLines } from './byte-lines.ts';
import type { ByteSlice } from './byte-slices.ts';
import { byteValues } from './byte-values.ts';
import { flatten } from './flatten.ts';
import { jsonError } from './json-error.ts';
import { recordDocument } from './record-document.ts';
import { type Fields, recordFields } from './record-fields.ts';
import { type WrappedRecord, wrappedRecords } from './wrapped-records.ts';

/**
 * Read records one by one: JSON Lines, an array, one object, or concatenated objects. Only one record is in memory at a
 * time. A record that cannot be read is a problem, and the others are still read.
 *
 * @param source UTF-8 bytes; single records in another charset are reported and decoded.
 */
export async function* readRecords(
  source: AsyncIterable<Buffer>,
  layout: 'json' | 'jsonl',
  origin: DumpOrigin,
): AsyncGenerator<ReadItem> {
  const end = { closed: true };
  const pieces =
    layout === 'jsonl' ? byteLines(source, MAX_DOCUMENT_BYTES) : byteValues(source, MAX_DOCUMENT_BYTES, end);
  const reported = new Set<string>();
  let last = 0;
  for await (const piece of pieces) {
    last = piece.number;
    yield* readRecord(piece, layout, reported, origin);
  }
  if (!end.closed) {
    const hint = 'The end of the file is missing. Fetch it again.';
    yield {
      problem: partProblem(origin, `record ${last}`, 'the JSON ends before it is closed', hint),
      characters: 0,
    };
  }
  if (last === 0) {
    const hint = 'Expected one JSON object a line, or an array of them.';
    yield {
      problem: { file: origin.file, place: '', message: 'holds no records', hint, fatal: false },
      characters: 0,
    };
  }
}

function* readRecord(
  piece: ByteSlice,
  layout: string,
  reported: Set<string>,
  origin: DumpOrigin,
): Generator<ReadItem> {
  const place = `record ${piece.number}`;
  const { bytes, characters } = piece;
  if (bytes === undefined) {
    const message = `the record on line ${piece.line} is longer than ${sizeText(MAX_DOCUMENT_BYTES)} and was skipped`;
    yield {
      problem: partProblem(origin, place, message, 'Cut it into records of one article each.'),
      characters,
    };
    return;
  }
  const { text, charset, broken, guessed } = decode(bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message, hint } = jsonError(error, text, piece.line, layout);
    yield { problem: partProblem(origin, place, message, hint), characters };
    return;
  }
  const fields = recordFields(value);
  if (fields === undefined) {
    const message = `line ${piece.line}: expected an object with text or html, found ${kindOf(value)}`;
    yield { problem: partProblem(origin, place, message, 'Make it an object, or take it out.'), characters };
    return;
  }
  if (guessed) yield guessedNote(origin, place, charset);
  if (broken > 0) {
    const message = `${broken} broken ${charset} sequence${broken === 1 ? '' : 's'}, shown as U+FFFD`;
    const hint = 'Fetch the dump again, or fix the text.';
    yield { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
  }
  const wrapped = wrappedRecords(fields);
  if (wrapped === undefined) yield* readFields({ fields, place }, characters, reported, origin);
  else
    for (const { fields: inner, place: at } of wrapped)
      yield* readFields({ fields: inner, place: `${place}, ${at}` }, charactersOf(inner), reported, origin);
}

/** Counts the values of a record inside a response, as those of a record that can be used are counted. */
function charactersOf(fields: Fields): number {
  return countCharacters(flatten([...fields.values()]));
}

/**
 * @param characters What is lost if the record cannot be used.
 * @param reported Names of unread fields that have already been reported.
 */
function* readFields(
  { fields, place }: WrappedRecord,
  characters: number,
  reported: Set<string>,
  origin: DumpOrigin,
): Generator<ReadItem> {
  const { document, unread } = recordDocument(fields, place, origin);
  for (const { name, text } of unread) {
    if (reported.has(name)) continue;
    reported.add(name);
    const message = `the field ${name} holds ${text.length} characters of text and is not read`;
    const hint = 'If it is the text of the article, call it text. Other records with it are not listed.';
    yield { problem: { file: origin.file, place, message, hint, fatal: false }, characters: 0 };
  }
  if (document !== undefined) {
    yield { document };
    return;
  }
  const message = 'the record has no text, html or title';
  const hint = 'Expected at least one of the fields text, html and title, a string that is not empty.';
  yield { problem: { file: origin.file, place, message, hint, fatal: false }, characters };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `a ${typeof value}`;
}
