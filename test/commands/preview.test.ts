import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { previewCommandLine } from '../../scripts/commands/preview.ts';
import { command } from '../support/command.ts';
import { put, temporaryFolder } from '../support/folders.ts';

async function preview(files: Record<string, string>, ...args: string[]) {
  const dir = temporaryFolder();
  put(dir, { 'content/.keep': '', ...files });
  const folders = ['--out', join(dir, 'dist'), '--content', join(dir, 'content')];
  const { status, out, err } = await command(previewCommandLine, dir, ...folders, ...args);
  return { status, told: out, said: err.replaceAll(dir, '') };
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
    [
      SITE,
      ['--port', '65536'],
      'error: --port 65536 is not a port\n  Give a number up to 65535, such as --port 8080\n',
    ],
    [SITE, ['--base', '/../x'], 'error: --base /../x is not a path\n  Give one such as --base /news\n'],
    [
      { ...SITE, 'content/site.yaml': 'title: x\nbase: /../x\n' },
      [],
      'error: /content/site.yaml:2: base: expected a path such as /news, without . and ..\n  Correct the value of "base".\n',
    ],
  ])('reports what is wrong in two lines: %j %j', async (files, args, said) => {
    expect(await preview(files, ...args)).toEqual({ status: 2, told: '', said });
  });

  it.each([
    [[], '/quay/'],
    [['--base', '/news'], '/news/'],
  ])('prints the address that it serves the site at: %j', async (args, base) => {
    const serve = vi.spyOn(Server.prototype, 'listen');
    onTestFinished(() => {
      for (const { value } of serve.mock.results) (value as Server).close();
      serve.mockRestore();
    });
    const files = { ...SITE, 'content/site.yaml': 'url: https://x.example/quay\n' };
    const { status, told } = await preview(files, '--port', '0', ...args);
    expect(status).toBe(0);
    expect(told).toMatch(new RegExp(`^http://localhost:[1-9]\\d*${base}\n$`));
    expect(await (await fetch(told.trim())).text()).toBe('front');
  });

  it('reports a port that is already in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    expect(await preview(SITE, '--port', String(port))).toEqual({
      status: 2,
      told: '',
      said: `error: port ${port} is already in use\n  Stop the program that uses it, or give another: --port 8080\n`,
    });
  });
});
