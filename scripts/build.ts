/** `npm run build`: dumps to content to site and search. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// A build that has nothing to do would spend half of its time compiling itself.
enableCompileCache(fileURLToPath(new URL('../.cache/compiled', import.meta.url)));
const { build } = await import('./command/build.ts');
await build();
