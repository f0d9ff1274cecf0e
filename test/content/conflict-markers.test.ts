import { expect, it } from 'vitest';
import { refuseConflict } from '../../scripts/content/conflict-markers.ts';

it.each(['<<<<<<< HEAD', '>>>>>>> theirs', '||||||| 1a2b3c', '<<<<<<<', '>>>>>>> theirs\r'])(
  'a conflict marker left by git is refused with its line number: %j',
  (line) => {
    expect(() => refuseConflict(`a: 1\n\n${line}\nb: 2\n`, 'content/a.md')).toThrow(
      expect.objectContaining({
        message: `content/a.md:3: conflict marker ${JSON.stringify(line.trim())}: git could not merge two versions of this file by itself`,
        hint: 'Keep one of the two sides and remove the lines "<<<<<<<", "=======" and ">>>>>>>" (and, if there is a line "|||||||", all from it to "======="), or restore the file: git checkout content/a.md',
        exitStatus: 3,
      }),
    );
  },
);

it('the first of several markers is quoted, up to forty characters', () => {
  const long = `<<<<<<< ${'x'.repeat(60)}`;
  expect(() => refuseConflict(`${long}\n>>>>>>> b\n`, 'a.md')).toThrow(
    `a.md:1: conflict marker "${long.slice(0, 40)}":`,
  );
});

it.each(['=======', '<<<<<<', '<<<<<<<<', '<<<<<<<x', ' <<<<<<< HEAD', 'a <<<<<<< HEAD', '> > > > > > >'])(
  'other text is accepted: %j',
  (line) => {
    expect(() => refuseConflict(`a: 1\n${line}\n`, 'a.md')).not.toThrow();
  },
);
