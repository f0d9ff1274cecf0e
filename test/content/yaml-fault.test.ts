import { describe, expect, it } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { parseYaml } from '../../scripts/content/parse-yaml.ts';

const read = (text: string) => parseYaml(text, { file: 'f', maxAliases: 3 });

/** `line: problem | hint`. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof BroadsheetError) return `${error.where?.line}: ${error.problem} | ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const COLON = 'has a colon before a space, which has a special meaning there';
const COLUMN = 'Begin it in the same column as the lines that it belongs with.';
const LINE = 'Fix the line, for instance its indentation or quotes.';

describe('a value with a character that has a meaning in YAML', () => {
  it.each([
    ['title: Fire: four hurt\n', 'title', "'Fire: four hurt'"],
    ['  title: Fire: four hurt\n', 'title', "'Fire: four hurt'"],
    ['- title:   Fire: x  \n', 'title', "'Fire: x'"],
    ['-  title: Fire: x\n', 'title', "'Fire: x'"],
    ['title: ends with:\n', 'title', "'ends with:'"],
    ['a-b_2: a:b: c\n', 'a-b_2', "'a:b: c'"],
    ["a: it's: c\n", 'a', "'it''s: c'"],
  ])('is reported as a colon: %j', (text, key, quoted) => {
    expect(refusal(text)).toBe(`1: "${key}" ${COLON} | Put the ${key} in quotes: ${key}: ${quoted}`);
  });

  it.each([...'*%@`|>,]}', '- ', '? ', ': '])('is reported as that character: %j', (sign) => {
    expect(refusal(`a: ${sign}x\n`)).toBe(
      `1: "a" begins with ${sign.trim()}, which has a special meaning there | Put the a in quotes: a: '${sign}x'`,
    );
  });

  it.each(['&x y: z', '!x y: z'])('is reported as that character before a colon: %j', (value) => {
    expect(refusal(`a: ${value}\n`)).toContain(`"a" begins with ${value.charAt(0)}, which`);
  });

  it.each([
    ['a: "x\n', '"a" begins with ", and has no " at its end | Close it, or put the a in quotes: a: \'"x\''],
    ["a: 'x\n", "\"a\" begins with ', and has no ' at its end | Close it, or put the a in quotes: a: '''x'"],
    ['a: "x" y\n', '"a" goes on after the quote that closes it | Put the a in quotes: a: \'"x" y\''],
    ["a: 'x' y\n", "\"a\" goes on after the quote that closes it | Put the a in quotes: a: '''x'' y'"],
    [
      'a: "it\'s \\q"\n',
      "\"a\" has a \\ in double quotes, where it has a special meaning | Put the a in single quotes: a: 'it''s \\q'",
    ],
    [
      'a: [x\n',
      '"a" begins with [, and has no ] at its end | Close it with ], or put the a in quotes: a: \'[x\'',
    ],
    [
      'a: {x\n',
      '"a" begins with {, and has no } at its end | Close it with }, or put the a in quotes: a: \'{x\'',
    ],
    [
      'a: [x}\n',
      '"a" begins with [, and has no ] at its end | Close it with ], or put the a in quotes: a: \'[x}\'',
    ],
    ['a: [x] y\n', '"a" goes on after the ] that closes it | Put the a in quotes: a: \'[x] y\''],
    ['a: {x: 1} y\n', '"a" goes on after the } that closes it | Put the a in quotes: a: \'{x: 1} y\''],
  ])('is reported as a quote or bracket: %j', (text, message) => {
    expect(refusal(text)).toBe(`1: ${message}`);
  });

  it.each([
    ['a: "x\nb: 2\nc: 3\n', 1],
    ['b: 1\nc:\n  - a: "x\n', 3],
    ['a: "ok"\nb: "bad\nc: 1\n', 2],
    ['a: "an \\" inside"\nb: "bad\nc: 1\n', 2],
    ['a: "x\\"\nb: c\n', 1],
  ])('has the line number of the quote that is never closed: %j', (text, line) => {
    expect(refusal(text)).toMatch(new RegExp(`^${line}: "[ab]" begins with ", and has no "`));
  });
});

describe('a line with the wrong indentation', () => {
  it.each(['\ta: 1\n', 'a: 1\n\tb: 2\n', 'a:\n\t- b\n'])('begins with a tab: %j', (text) => {
    const line = text.split('\n').findIndex((one) => one.startsWith('\t')) + 1;
    expect(refusal(text)).toBe(`${line}: the line begins with a tab | Write spaces in place of the tab.`);
  });

  it.each([
    ['a: 1\n  b: 2\n', 2],
    ['a: 1\n\n   b: 2\n', 3],
    ['a: b\n  c: d\n  e: f\n', 2],
    ['x: y\na: b\n  c:\n', 3],
  ])('is below a key that already has a value: %j', (text, line) => {
    expect(refusal(text)).toBe(
      `${line}: the line is indented more than "a" above it, which has a value already | ${COLUMN}`,
    );
  });

  it.each([
    ['a: [1]\n  b: [2]\n', 2],
    ['a:\n  - b\n c: d\n', 3],
  ])('does not match the column of its neighbours: %j', (text, line) => {
    expect(refusal(text)).toBe(
      `${line}: the line does not begin in the same column as the lines that it belongs with | ${COLUMN}`,
    );
  });

  it('is not reported while a bracket is open', () => {
    expect(refusal('{a: 1\n')).toBe(`1: not valid YAML: flow map must end with a } | ${LINE}`);
    expect(refusal('  [a, b\nc: 1\n')).not.toContain('column');
  });
});

describe('text that is not a settings file', () => {
  it.each([
    ['a: 1\nfoo\nb: 2\n', '2: expected "key: value", and the line has no colon | Write "key: value".'],
    ['9a: x: y\n', `1: not valid YAML: nested mappings are not allowed in compact mappings | ${LINE}`],
    ['[a]\nb\n', `2: not valid YAML: unexpected scalar at node end | ${LINE}`],
    ['? [a]\n: b\n', `1: a key that is not text | ${LINE}`],
    ['a: 1\n---\nb: 2\n', `2: a second document in one file | ${LINE}`],
    ['a: 1\n...\nb\n', `3: a second document in one file | ${LINE}`],
    ['a: 1\nc:\n  b: 1\n  b: 2\n', `4: the key "b" appears twice | ${LINE}`],
    ['a: 1\na: 2\nb: 1\nb: 2\n', `2: the key "a" appears twice | ${LINE}`],
    ['a: 1\n__proto__: 1\n', `2: the key "__proto__" is not allowed | ${LINE}`],
    ['c: &d 1\na: [*d, *d, *d, *d]\n', `2: too many aliases, more than 3 | ${LINE}`],
    [
      'c: &d 1\na: *d\nb: "x"\ne: [*f, g]\n',
      '4: the alias *f without an anchor before it | Put a text that begins with an asterisk in quotes.',
    ],
    [`a: ${'['.repeat(70)}\n`, `1: nested too deeply | ${LINE}`],
  ])('is refused with its line number: %j', (text, message) => {
    expect(refusal(text)).toBe(message);
  });

  it('is named, with its line number in the file', () => {
    const refused = (text: string) => () =>
      parseYaml(text, { file: 'f', firstLine: 5, subject: 'front matter', hint: 'Mend it.', maxAliases: 0 });
    expect(refused('[a]\nb\n')).toThrow(
      expect.objectContaining({ hint: 'Mend it.', where: { file: 'f', line: 6 } }),
    );
    expect(refused('[a]\nb\n')).toThrow('f:6: front matter is not valid YAML: unexpected');
    expect(refused('a: &b 1\nc: [*b]\n')).toThrow('f:6: front matter has too many aliases, more than 0');
  });
});

describe('plain data', () => {
  it('consists of text, numbers and lists only', () => {
    expect(read('')).toBeUndefined();
    expect(read('# a comment\n')).toBeUndefined();
    expect(read('a: 2025-07-14\nb: 1e3\nc:\n  - x\n')).toEqual({ a: '2025-07-14', b: 1000, c: ['x'] });
    expect(read('a: &x [1]\nb: *x\n')).toEqual({ a: [1], b: [1] });
  });

  it('keeps twelve digits as text, since they are an id', () => {
    expect(read('a: 123456789012\nb: 12345678901\n012345678901: 1234567890e1\n')).toEqual({
      a: '123456789012',
      b: 12_345_678_901,
      '012345678901': '1234567890e1',
    });
    expect(read('a: 1234567890123\n')).toEqual({ a: 1_234_567_890_123 });
  });

  it('may be nested 58 levels deep, and no deeper', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels)}${']'.repeat(levels)}\n`;
    expect(read(nested(58))).toBeDefined();
    expect(refusal(nested(59))).toBe(`1: nested too deeply | ${LINE}`);
  });
});
