import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Let Node keep what it compiles of the modules that are loaded from now on: a command that has nothing to do
 * would spend half of its time compiling itself.
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../../.cache/compiled', import.meta.url)));
}
