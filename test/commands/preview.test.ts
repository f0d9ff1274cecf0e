import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { previewCommandLine } from '../../scripts/commands/preview.ts';
import { command } from '../support/command.ts';
import { put, temporaryFolder } from '../support/folders.ts';

async function preview(files: Record<string, string>, ...args: string[]) {
  const dir = temporaryFolder();
  put(dir, { 'content/.keep': '', ...files });
  const folders = ['--out', join(dir, 'dist'), '--content', join(dir, 'content')];
  const { status, err } = await command(previewCommandLine, dir, ...folders, ...args);
  return { status, said: err.replaceAll(dir, '') };
}

const SITE = { 'dist/index.html': 'front' };

describe('npm run preview', () => {
  it.each<[Record<string, string>, string[], string]>([
    [{}, [], 'error: /dist contains no site\n  Build it first: npm run build\n'],
    [
      SITE,
      ['--port', 'x'],
      'error: --port x is not a port\n  Give a number up to 65535, such as --port 8080\n',
    ],
    [SITE, ['--base', '/../x'], 'error: --base /../x is not a path\n  Give one such as --base /news\n'],
    [
      { ...SITE, 'content/site.yaml': 'title: x\nbase: /../x\n' },
      [],
      'error: /content/site.yaml:2: base: expected a path such as /news, without . and ..\n  Correct the value of "base".\n',
    ],
  ])('reports what is wrong in two lines: %j %j', async (files, args, said) => {
    expect(await preview(files, ...args)).toEqual({ status: 2, said });
  });

  it('reports a port that is already in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await preview(SITE, '--port', String(port))).toEqual({
      status: 2,
      said: `error: port ${port} is already in use\n  Stop the program that uses it, or give another: --port 8080\n`,
    });
  });
});
