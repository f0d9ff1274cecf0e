/**
 * `npm run dev`: the site while content, templates or styles are edited; open pages are reloaded. Search uses the index of
 * the last `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { CONTENT_VARIABLE, PLAN_VARIABLE } from '../src/model/plan-variable.ts';
import { devOptions } from './commands/dev-options.ts';
import { main } from './commands/main.ts';

await main(async () => {
  const { content, port } = devOptions(process.argv.slice(2));
  const root = fileURLToPath(new URL('..', import.meta.url));
  const cache = join(root, '.cache', 'dev');
  const file = join(cache, 'plan.jsonl');
  const program = join(root, 'scripts/commands/dev-plan.ts');
  const search = join(root, 'dist', 'search');

  function plan(): boolean {
    const { status } = spawnSync(
      process.execPath,
      [program, content, join(cache, 'catalog'), file, `http://localhost:${port}`],
      {
        stdio: 'inherit',
      },
    );
    return status === 0;
  }

  mkdirSync(cache, { recursive: true });
  if (!plan()) return 3;
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    [PLAN_VARIABLE]: file,
    [CONTENT_VARIABLE]: content,
  });

  let reload = (): void => {};
  const connect: AstroIntegration = {
    name: 'broadsheet-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        reload = () => server.hot.send({ type: 'full-reload' });
        const files = sirv(search, { dev: true, extensions: [] });
        server.middlewares.use('/search', (request, response, next) =>
          request.url?.includes('.') === true ? files(request, response, next) : next(),
        );
      },
    },
  };
  const { dev } = await import('astro');
  const server = await dev({
    root,
    integrations: [connect],
    output: 'server',
    cacheDir: join(cache, 'astro'),
    server: { port },
  });

  let waiting: NodeJS.Timeout | undefined;
  for (const folder of [
    content,
    join(root, 'src/model'),
    join(root, 'src/views'),
    join(root, 'src/schemas'),
  ]) {
    watch(folder, { recursive: true }, () => {
      // Editors may write a file in several steps: wait until they are done.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (plan()) reload();
      }, 200);
    });
  }
  if (!existsSync(search)) console.log('Search has no index yet: npm run build makes it.');
  process.on('SIGINT', () => void server.stop().then(() => process.exit(0)));
  return 0;
});
