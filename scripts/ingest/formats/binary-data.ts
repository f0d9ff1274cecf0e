import { BINARY } from './binary-signatures.ts';
import { utf16ByZeros } from './decode.ts';

/** @returns What bytes are if they are not text: `a PNG image`, `binary data`; `undefined` if they may be text. */
export function binaryData(head: Buffer): string | undefined {
  const signature = BINARY.find(({ at, bytes }) => head.subarray(at, at + bytes.length).equals(bytes));
  if (signature !== undefined) return signature.what;
  if (!hasControls(head)) return undefined;
  return head.toString('latin1', 0, 4) === 'RIFF' ? 'a RIFF file (sound, film or WebP image)' : 'binary data';
}

/** Whether there are too many control characters for text; a few stray ones are harmless. */
function hasControls(head: Buffer): boolean {
  if (utf16ByZeros(head) !== undefined || (head[0] ?? 0) >= 0xfe)
    return (head[0] ?? 0) >= 0xfe && !hasMark(head);
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > head.length * 0.05 && controls > 2;
}

function hasMark(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
