import { createRequire } from 'node:module';
import type * as Chrono from 'chrono-node';
import type * as Linkedom from 'linkedom';

/** Packages that are large, and that most dumps of text do not need. */
interface LargePackages {
  readonly 'chrono-node': typeof Chrono;
  readonly linkedom: typeof Linkedom;
}

const require = createRequire(import.meta.url);

/**
 * Load a large package when it is first used, without waiting for a promise. Imported at the start, each would take some
 * 30 MB and 0.1 seconds in every thread.
 */
export function loadPackage<Name extends keyof LargePackages>(name: Name): LargePackages[Name] {
  return require(name);
}
