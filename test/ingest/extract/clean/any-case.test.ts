import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyCase } from '../../../../scripts/ingest/extract/clean/any-case.ts';
import { cleaned } from '../make-draft.ts';

describe('a pattern with groups in which case is ignored', () => {
  it.each([
    ['(?i:to|for)', '(?:[tT][oO]|[fF][oO][rR])'],
    ['a(?i:b(c)(?:d))e', 'a(?:[bB]([cC])(?:[dD]))e'],
    ['(?i:[a-d-x])', '(?:[a-dA-D-xX])'],
    ['(?i:\\bé\\p{Ll}\\d{1,2}ß)', '(?:\\b[éÉ]\\p{Ll}\\d{1,2}ß)'],
    ['(?<=x)(?i:(?<!y)(?=z)\\()k', '(?<=x)(?:(?<![yY])(?=[zZ])\\()k'],
    ['\\(?i:[(]x', '\\(?i:[(]x'],
  ])('is spelt out: %s', (source, spelt) => {
    expect(anyCase(source)).toBe(spelt);
  });

  it('matches what the group matches', () => {
    const words = fc.array(fc.constantFrom('to', 'For', 'read', 'ÄR', 'x1'), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(words, words, (alternatives, text) => {
        const source = `^(?i:${alternatives.join('|')}) (?i:${alternatives.join('')}|[a-f])`;
        for (const subject of [text.join(' '), text.join(' ').toUpperCase(), text.join(' ').toLowerCase()])
          expect(new RegExp(anyCase(source), 'u').test(subject)).toBe(new RegExp(source, 'u').test(subject));
      }),
    );
  });
});

test('the text that is left does not depend on whether the engine optimises its patterns', () => {
  const body = [
    'Ferries sail again from Monday CLICK HERE TO READ MORE',
    'The harbour was full of boats. [READ MORE: Old pier falls] The ferry came back on Monday.',
    'STORY CONTINUES BELOW',
    'A crowd of four hundred stood in the rain. Get our stories into YOUR INBOX every day.',
    'LISTENING TIME 4 min',
  ];
  const module = new URL('../make-draft.ts', import.meta.url).href;
  const code = `const { cleaned } = await import(${JSON.stringify(module)});
    console.log(JSON.stringify(cleaned('Ferry returns', ${JSON.stringify(body)}).paragraphs));`;
  const output = execFileSync(
    process.execPath,
    ['--no-regexp-optimization', '--input-type=module', '--eval', code],
    { encoding: 'utf8' },
  );
  expect(JSON.parse(output)).toEqual(cleaned('Ferry returns', body).paragraphs);
});
