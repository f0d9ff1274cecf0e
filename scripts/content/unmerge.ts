/** Remove the ingest's version from a file in which git merged two versions, and keep what a person wrote. */

import { HEAD_FENCE, headFields, STAMP_LINE } from './merged-head.ts';
import { otherVersion } from './other-version.ts';

/** How to recognise the version that the ingest wrote. */
export interface WrittenVersion {
  /** Whether it has this line. */
  readonly hasLine: (line: string) => boolean;
  /** Whether a version of it ends with this line. */
  readonly isEnd: (line: string) => boolean;
  /** Whether a version of it has all these lines of a body, in this order. */
  readonly hasBody: (lines: readonly string[]) => boolean;
}

/** A file without the lines of the ingest. */
export interface UnmergedFile {
  /** Below the content folder. */
  readonly path: string;
  readonly before: Buffer;
  readonly text: string;
}

/** @returns The text as the person left it; `undefined` if the versions cannot be told apart with certainty. */
export function unmerge(text: string, written: WrittenVersion): string | undefined {
  const whole = otherVersion(text, written.isEnd);
  if (whole !== undefined) return whole;
  const lines = text.split('\n');
  const close = lines.indexOf(HEAD_FENCE, 1);
  if (lines[0] !== HEAD_FENCE || close < 0) return undefined;
  const head = unmergedHead(lines.slice(1, close), written);
  const body = lines.slice(close + 1);
  const hasTwoStamps = lines.filter((line) => STAMP_LINE.test(line)).length > 1;
  if (head === undefined || body.some((line) => STAMP_LINE.test(line))) return undefined;
  if (hasTwoStamps && !written.hasBody(body.filter((line) => line !== '' && written.hasLine(line))))
    return undefined;
  return [HEAD_FENCE, ...head, ...lines.slice(close)].join('\n');
}

/** Of fields that appear twice, keep those that a person wrote. */
function unmergedHead(head: readonly string[], { hasLine }: WrittenVersion): string[] | undefined {
  const fields = headFields(head);
  if (fields === undefined) return undefined;
  const kept: string[] = [];
  for (const { key, lines } of fields) {
    const same = fields.filter((field) => field.key === key);
    const foreign = same.filter(
      (field) => !field.lines.every((line) => hasLine(line) || STAMP_LINE.test(line)),
    );
    if (foreign.length > 1) return undefined;
    if (lines === (foreign[0] ?? same[0])?.lines) kept.push(...lines);
  }
  return kept;
}
