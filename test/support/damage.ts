import type { Random } from '../../scripts/bench/random.ts';

/** What accidents leave of a file: one changed byte, its beginning, zeros for its end, and a conflict of git in its long form. */
const ACCIDENTS: readonly ((bytes: Buffer, chance: Random) => Buffer)[] = [
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    const at = chance.below(changed.length);
    changed.writeUInt8(changed.readUInt8(at) ^ (1 + chance.below(255)), at);
    return changed;
  },
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  (bytes, chance) => Buffer.from(bytes).fill(0, chance.below(bytes.length)),
  (bytes, chance) => {
    const lines = bytes.toString('utf8').split('\n');
    const at = chance.below(lines.length - 1);
    const line = lines[at] ?? '';
    lines.splice(
      at,
      1,
      '<<<<<<< HEAD',
      line,
      '||||||| 1a2b3c4',
      `${line} `,
      '=======',
      `${line}  `,
      '>>>>>>> x',
    );
    return Buffer.from(lines.join('\n'));
  },
];

/** @returns The file after one of them, taken in turn. */
export function damaged(bytes: Uint8Array, trial: number, chance: Random): Buffer {
  const accident = ACCIDENTS[trial % ACCIDENTS.length];
  return accident === undefined ? Buffer.from(bytes) : accident(Buffer.from(bytes), chance);
}
