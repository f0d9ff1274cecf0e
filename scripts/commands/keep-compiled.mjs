/**
 * Enable Node's compile cache for all modules that are loaded from now on, in child threads and processes too: a
 * command without work would otherwise spend half of its time compiling itself.
 *
 * Commands preload it (`--import`), so that it runs before their first module is compiled: once everything is cached, a
 * command does not even load the TypeScript compiler.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

enableCompileCache(FOLDER);
process.env['NODE_COMPILE_CACHE'] ??= FOLDER;
