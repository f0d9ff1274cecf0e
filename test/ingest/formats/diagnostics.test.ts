import { expect, it } from 'vitest';
import { addProblem, allProblems, type DumpProblems } from '../../../scripts/ingest/formats/diagnostics.ts';

const problem = (fatal: boolean, line: number) => ({
  file: 'page.txt',
  place: `line ${line}`,
  message: 'It is broken',
  hint: 'Mend it.',
  fatal,
});

it.each([
  [1000, 0, false],
  [1000, 0, true],
  [1001, 1, false],
  [1001, 1, true],
  [1500, 500, true],
])(
  'of %d problems of a dump, %d are counted; the count is as grave as the worst of them: %s',
  (count, more, fatal) => {
    const dump: DumpProblems = { problems: [], omitted: 0, omittedFatal: false };
    for (let line = 1; line <= count; line++) addProblem(dump, problem(fatal && line === 1001, line));
    const all = allProblems('page.txt', dump);
    expect(all.slice(0, 1000).map(({ place }) => place)).toEqual(
      Array.from({ length: 1000 }, (_, n) => `line ${n + 1}`),
    );
    expect(all.slice(1000)).toEqual(
      more === 0
        ? []
        : [expect.objectContaining({ message: `${more} more problems of this dump are not listed`, fatal })],
    );
  },
);
