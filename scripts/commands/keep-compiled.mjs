/**
 * Lets Node keep what it compiles of the modules that are loaded from now on, also in the threads and processes that
 * are started: a command that has nothing to do would spend half of its time compiling itself.
 *
 * Commands name it to Node (`--import`), so that it runs before their first module is compiled: a command of which
 * nothing is new needs no compiler of TypeScript then.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

enableCompileCache(FOLDER);
process.env['NODE_COMPILE_CACHE'] ??= FOLDER;
