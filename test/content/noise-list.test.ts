import { expect, test } from 'vitest';
import { appendNoise, noiseText, readNoise } from '../../scripts/content/noise-list.ts';
import type { NoiseSpan } from '../../src/schemas/noise.ts';
import { put, temporaryFolder } from '../support/folders.ts';

const SOURCES = [{ id: 'lantern' }];
const span = (text: string, more: Partial<NoiseSpan> = {}): NoiseSpan => ({
  source: 'lantern',
  text,
  seen: ['0123456789ab', 'abcdefabcdef'],
  keep: false,
  ...more,
});
const LINE = '- { source: lantern, text: Read on, seen: [ "0123456789ab", abcdefabcdef ] }\n';

test('a folder without noise.yaml has an empty list', () => {
  const dir = temporaryFolder();
  expect([noiseText(dir), readNoise('', SOURCES)]).toEqual(['', []]);
  put(dir, { 'noise.yaml': LINE });
  expect(readNoise(noiseText(dir), SOURCES)).toEqual([span('Read on')]);
});

test('a line with an unknown publisher is refused with its line number', () => {
  expect(() => readNoise(`# Ours\n${LINE}${LINE.replace('lantern', 'lamp')}`, SOURCES)).toThrow(
    'content/noise.yaml:3: no publisher has the id "lamp"',
  );
});

test('proposals are appended, leave the existing bytes as they are, and are read back unchanged', () => {
  expect(appendNoise(LINE, [])).toBe(LINE);
  const proposals = [span('- "a": {b}, #c'), span('Keep it', { keep: true, seen: ['123456789012'] })];
  for (const before of [LINE, LINE.trimEnd()]) {
    const longer = appendNoise(before, proposals);
    expect(longer.startsWith(LINE)).toBe(true);
    expect(longer.split('\n')).toHaveLength(4);
    expect(readNoise(longer, SOURCES)).toEqual([span('Read on'), ...proposals]);
  }
});

test('a new list begins with a comment for people, and every line ends with a line feed', () => {
  const list = appendNoise('', [span('Read on')]);
  expect(list).toMatch(/^# Text that stands in many articles/);
  expect(list).toMatch(/\n- \{ source: lantern, text: Read on, seen: .* \}\n$/);
  expect(readNoise(list, SOURCES)).toEqual([span('Read on')]);
});

test('a list in brackets is not appended to', () => {
  expect(() => appendNoise('[]\n', [span('Read on')])).toThrow(
    'content/noise.yaml: no lines can be added (1 are new)',
  );
});
