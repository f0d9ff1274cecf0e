import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from '../../scripts/site/plan/page-file.ts';
import type { pageBundle } from '../../scripts/site/render/bundle.ts';
import type { renderPages } from '../../scripts/site/render/render-pages.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { plannedPages } from '../../src/model/plan-file.ts';

/** The file that represents the templates and styles of a fake project. */
export const TEMPLATE = 'src/template.txt';

/** Replaces the pages that Astro compiles with a style sheet that is the template. */
export const fakeBundle: typeof pageBundle = async ({ root }) => {
  const bundle = join(root, '.bundle');
  rmSync(bundle, { recursive: true, force: true });
  const template = readFileSync(join(root, TEMPLATE), 'utf8');
  const hash = createHash('sha256').update(template).digest('hex').slice(0, 8);
  put(join(bundle, 'client', '_astro', `style.${hash}.css`), template);
  return bundle;
};

/**
 * Replaces Astro in tests of the code around it: renders, within milliseconds, pages that contain their whole view,
 * their body and the template.
 */
export const fakeRender: typeof renderPages = async ({ bundle, contentDir, planFile, outDir }) => {
  const [style = ''] = readdirSync(join(bundle, 'client', '_astro'));
  const template = readFileSync(join(bundle, 'client', '_astro', style), 'utf8');
  const links: { on: string; to: string }[] = [];
  for (const { address, site, view } of plannedPages(planFile)) {
    const shown = Object(view);
    const targets: string[] = (shown.links ?? []).map((link: { address: string }) => link.address);
    const body = shown.body === undefined ? '' : readBody(contentDir, shown.body);
    const text = `<link href="/_astro/${style}">\n${site.title} ${template}\n${targets.map((to) => `<a href="${to}">x</a>`).join('\n')}\n${body}\n<!-- ${JSON.stringify(shown).replaceAll('"', "'")} -->\n`;
    put(join(outDir, pageFile(address)), text);
    links.push(...[`/_astro/${style}`, ...targets].map((to) => ({ on: address, to })));
  }
  return links;
};

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
