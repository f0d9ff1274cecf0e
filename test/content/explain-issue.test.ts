import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainError } from '../../scripts/content/explain-issue.ts';

const schema = z.strictObject({
  title: z.string(),
  tags: z.array(z.strictObject({ slug: z.string() })).optional(),
  names: z.record(z.string(), z.strictObject({ shown: z.string(), since: z.number() })).default({}),
  on: z.boolean().optional(),
  count: z.number().max(3).optional(),
  link: z.url().optional(),
  code: z.string().regex(/^a$/).optional(),
  few: z.array(z.string()).min(2).optional(),
  text: z.string().min(1).optional(),
  name: z.string().min(1, 'expected a name').optional(),
});

/** The explanation of the first issue. */
function explained(data: unknown) {
  const { error } = schema.safeParse(data, { reportInput: true });
  if (error === undefined) throw new Error('nothing is wrong');
  return explainError(error, schema);
}

test.each([
  [
    { title: 'x', a: 1 },
    'unknown key "a"; expected one of title, tags, names, on, count, link, code, few, text, name',
    ['a'],
  ],
  [{ title: 'x', tags: [{ slug: 'a', b: 1 }] }, 'unknown key "b"; expected slug', ['tags', 0, 'b']],
  [
    { title: 'x', names: { n: { shown: 'N', since: 1, c: 1 } } },
    'unknown key "c"; expected one of shown, since',
    ['names', 'n', 'c'],
  ],
  [{}, 'title: missing; expected text', ['title']],
  [
    { titel: 'x' },
    'unknown key "titel"; expected one of title, tags, names, on, count, link, code, few, text, name',
    ['titel'],
  ],
  [{ title: 1 }, 'title: expected text', ['title']],
  [{ title: 'x', on: 'yes' }, 'on: expected true or false', ['on']],
  [{ title: 'x', tags: 1 }, 'tags: expected a list, one "- …" line an entry', ['tags']],
  [{ title: 'x', tags: ['a'] }, 'tags, entry 1: expected "key: value" lines', ['tags', 0]],
  [
    { title: 'x', tags: [{ slug: 'a' }, { slug: [] }] },
    'tags, entry 2, slug: expected text',
    ['tags', 1, 'slug'],
  ],
  [
    { title: 'x', names: { n: { shown: [], since: 1 } } },
    'names.n.shown: expected text',
    ['names', 'n', 'shown'],
  ],
  [{ title: 'x', names: 'n' }, 'names: expected "key: value" lines', ['names']],
  [{ title: 'x', count: '1' }, 'count: expected number', ['count']],
  [{ title: 'x', count: 4 }, 'count: expected at most 3', ['count']],
  [{ title: 'x', link: 'x' }, 'link: expected an address that begins with http:// or https://', ['link']],
  [{ title: 'x', code: 'b' }, 'code: invalid string: must match pattern /^a$/', ['code']],
  [{ title: 'x', few: ['b'] }, 'few: expected at least 2', ['few']],
  [{ title: 'x', text: '' }, 'text: expected some text', ['text']],
  [{ title: 'x', name: '' }, 'name: expected a name', ['name']],
  [undefined, 'expected "key: value" lines', []],
])('%j is explained in terms of the file', (data, problem, path) => {
  expect(explained(data)).toMatchObject({ problem, path });
});

test('a hint says how to fix it', () => {
  expect(explained({ title: 'x', a: 1 }).hint).toBe('Correct the spelling of "a", or remove it.');
  expect(explained({}).hint).toBe('Add "title".');
  expect(explained({ title: 'x', tags: [{}] }).hint).toBe('Add "slug".');
  expect(explained({ title: [] }).hint).toBe('Correct the value of "title".');
  for (const title of [1, true])
    expect(explained({ title }).hint).toBe('Put the value of "title" in quotes, so that it is text.');
  expect(explained(1).hint).toBe('Correct the file.');
});

test('a key that is not allowed is told from its value', () => {
  const record = z.strictObject({ names: z.record(z.string().min(1), z.string()) });
  const { error } = record.safeParse({ names: { '': 'x' } }, { reportInput: true });
  if (error === undefined) throw new Error('nothing is wrong');
  expect(explainError(error, record)).toEqual({
    problem: 'names: the key "" cannot be used: expected some text',
    hint: 'Correct the key, or remove its line.',
    path: ['names', ''],
  });
});
