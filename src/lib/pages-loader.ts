/**
 * The collections of the site, filled from a plan file and from nothing else.
 *
 * The plan file is made before Astro starts and is named by `BROADSHEET_PLAN`: JSON lines, first
 * `{ site }`, then one `{ address, kind, view }` a page. In `astro dev` it is made again when the content changes,
 * and the loaders follow it.
 */
import { readFileSync } from 'node:fs';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { SiteSettings } from '../schemas/settings.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';

/** One line of the plan file behind the first. */
export interface PlannedPage {
  readonly address: string;
  readonly kind: string;
  readonly view: unknown;
}

/** Pages by address, `{ kind, view }`. */
export function pagesLoader(): Loader {
  return following('broadsheet-pages', (store, lines) => {
    for (const line of lines.slice(1)) {
      const { address, kind, view }: PlannedPage = JSON.parse(line);
      store.set({ id: address, data: { kind, view } });
    }
  });
}

/** One entry, `site`: the settings. */
export function siteLoader(): Loader {
  return following('broadsheet-site', (store, lines) => {
    const head: { site: SiteSettings } = JSON.parse(lines[0] ?? '{}');
    store.set({ id: 'site', data: { ...head.site } });
  });
}

/** A loader that fills its store from the plan file's lines, again whenever the file changes in `astro dev`. */
function following(name: string, fill: (store: LoaderContext['store'], lines: string[]) => void): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      const file = process.env[PLAN_VARIABLE];
      const read = () => {
        store.clear();
        if (file === undefined) return;
        const lines = readFileSync(file, 'utf8').split('\n');
        fill(
          store,
          lines.filter((line) => line !== ''),
        );
      };
      read();
      if (file === undefined || watcher === undefined) return;
      watcher.add(file);
      watcher.on('change', (changed) => {
        if (changed === file) read();
      });
    },
  };
}
