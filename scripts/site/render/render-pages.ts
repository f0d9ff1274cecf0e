import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { absolute } from '../../../src/model/href.ts';
import { plannedPages } from '../../../src/model/plan-file.ts';
import { CONTENT_VARIABLE } from '../../../src/model/plan-variable.ts';
import { pathInside } from '../../content/path-inside.ts';
import { fileLinks, type SiteLink, siteLinks } from '../check/dead-links.ts';
import { pageFile } from '../plan/page-file.ts';

export interface RenderTask {
  /** Folder of the compiled pages, see `bundle.ts`. */
  readonly bundle: string;
  readonly contentDir: string;
  /** See `src/model/plan-file.ts`. */
  readonly planFile: string;
  /** Receives the pages. */
  readonly outDir: string;
}

type Bundle = typeof import('./render-entry.ts');

/** Preload the compiled pages before the first of them is rendered. */
export async function loadBundle(bundle: string): Promise<void> {
  await importBundle(bundle);
}

function importBundle(bundle: string): Promise<Bundle> {
  return import(pathToFileURL(join(bundle, 'server', 'entry.mjs')).href);
}

/**
 * Render the pages of one plan file.
 *
 * @returns Their links to addresses of this site, without duplicates.
 * @throws Error that names the page, with the error of its template.
 */
export async function renderPages(task: RenderTask): Promise<SiteLink[]> {
  const { bundle, contentDir, planFile, outDir } = task;
  process.env[CONTENT_VARIABLE] = contentDir;
  const { renderPage, fileUrls } = await importBundle(bundle);
  const seen = new Set<string>();
  const links: SiteLink[] = [];
  for (const page of plannedPages(planFile)) {
    const text = await renderPage(page).catch((error: unknown) => {
      const reason = error instanceof Error ? error.stack : String(error);
      throw new Error(`The page ${page.address} (kind ${page.kind}) could not be rendered: ${reason}`);
    });
    const file = pathInside(outDir, pageFile(page.address));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    const urls = fileUrls(page);
    links.push(
      ...(urls === undefined
        ? siteLinks(text, page.address, seen)
        : fileLinks(urls, absolute({ url: page.site.url, base: '' }, ''), page.address, seen)),
    );
  }
  return links;
}
