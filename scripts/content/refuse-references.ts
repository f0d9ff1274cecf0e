import { contentError } from './broadsheet-error.ts';

/** The Markdown parser takes quadratic time in the references of one paragraph: a minute for 50,000. */
const MAX_REFERENCES = 1000;

/** An escaped character, a blank line, or a character reference. */
const REFERENCE = /\\.|\n[ \t]*\n|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/g;

/**
 * @param body Markdown.
 * @param bodyLine Line of the file on which it begins, from 1.
 * @throws {BroadsheetError} if a paragraph has too many character references such as `&#233;`.
 */
export function refuseReferences(body: string, file: string, bodyLine: number): void {
  if (!body.includes('&')) return;
  let count = 0;
  for (const { 0: found, index } of body.matchAll(REFERENCE)) {
    if (found.startsWith('\\')) continue;
    count = found.startsWith('\n') ? 0 : count + 1;
    if (count <= MAX_REFERENCES) continue;
    const line = bodyLine + body.slice(0, index).split('\n').length - 1;
    const problem = `more than ${MAX_REFERENCES.toLocaleString('en')} character references such as ${found} in one paragraph`;
    throw contentError({ file, line }, problem, 'Write the characters themselves.');
  }
}
