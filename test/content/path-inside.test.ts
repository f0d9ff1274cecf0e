import { join, sep } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathInside } from '../../scripts/content/path-inside.ts';

test.each(['index.html', 'topics/sport/index.html', 'hashtags/štrajk/index.html', '.nojekyll'])(
  '%s is inside the folder',
  (path) => {
    expect(pathInside('/srv/dist', path)).toBe(join('/srv/dist', path));
  },
);

test.each([
  ...['..', '../x', 'a/../../x', '/etc/passwd', 'a//b', '', '.', 'a/./b', 'a\\..\\x', 'C:/x', 'nul\0'],
  ...['con', 'hashtags/CON/index.html', 'aux.txt', 'COM1', 'lpt9.x', 'a.', 'a ', `${'é'.repeat(128)}`],
])('%j is refused', (path) => {
  expect(() => pathInside('/srv/dist', path)).toThrow('refused to write');
});

test('any path that is accepted is inside the folder', () => {
  const segment = fc.oneof(fc.constantFrom('..', '.', '', 'a', '\\', 'con', '%2e%2e'), fc.string());
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
      let target: string;
      try {
        target = pathInside('/srv/dist', segments.join('/'));
      } catch {
        return;
      }
      expect(target.startsWith(`/srv/dist${sep}`)).toBe(true);
      expect(target.split(sep)).not.toContain('..');
    }),
  );
});
