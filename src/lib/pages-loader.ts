import type { Loader, LoaderContext } from 'astro/loaders';
import { plannedPages, plannedSite } from './plan-file.ts';
import { PLAN_VARIABLE } from './plan-variable.ts';

/** Pages of the plan file by address: kind, and where the view stands. */
export function pagesLoader(): Loader {
  return following('broadsheet-pages', (store) => {
    for (const { address, kind, from, to } of plannedPages())
      store.set({ id: address, data: { kind, from, to } });
  });
}

/** One entry, `site`: the settings. */
export function siteLoader(): Loader {
  return following('broadsheet-site', (store) => {
    const site = plannedSite();
    if (site !== undefined) store.set({ id: 'site', data: { ...site } });
  });
}

/** A loader that fills its store from the plan file, again whenever the file changes in `astro dev`. */
function following(name: string, fill: (store: LoaderContext['store']) => void): Loader {
  return {
    name,
    load: async ({ store, watcher }) => {
      const read = (): void => {
        store.clear();
        fill(store);
      };
      read();
      const file = process.env[PLAN_VARIABLE];
      if (file === undefined || watcher === undefined) return;
      watcher.add(file);
      watcher.on('change', (changed) => {
        if (changed === file) read();
      });
    },
  };
}
