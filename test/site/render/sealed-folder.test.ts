import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isSealed, sealFolder } from '../../../scripts/site/render/sealed-folder.ts';
import { put, temporaryFolder } from '../../support/folders.ts';

it('detects a cache folder whose files are not those that were written', () => {
  const damages: ((folder: string) => void)[] = [
    (folder) => writeFileSync(join(folder, 'server/entry.mjs'), 'export const a = 2;'),
    (folder) => writeFileSync(join(folder, 'client/more.js'), ''),
    (folder) => rmSync(join(folder, 'client/page.css')),
    (folder) => writeFileSync(join(folder, 'sums.txt'), ''),
    (folder) => rmSync(folder, { recursive: true }),
  ];
  for (const damage of damages) {
    const folder = temporaryFolder();
    put(folder, { 'server/entry.mjs': 'export const a = 1;', 'client/page.css': 'p {}' });
    expect(isSealed(folder)).toBe(false);
    sealFolder(folder);
    expect(isSealed(folder)).toBe(true);
    damage(folder);
    expect(isSealed(folder)).toBe(false);
  }
});
