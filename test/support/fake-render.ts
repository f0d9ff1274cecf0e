import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageFile } from '../../scripts/site/plan/page-file.ts';
import type { RenderPages } from '../../scripts/site/render/render-pages.ts';
import { bodyOf } from '../../src/lib/body-of.ts';

/** Name of the file of a fake project that stands for its templates and styles. */
export const TEMPLATE = 'src/template.txt';

/**
 * Stands in for Astro where the machine around it is tested: pages that say all of their view, their body
 * and the template, in milliseconds.
 */
export const fakeRender: RenderPages = async ({ root, contentDir, planFile, outDir, site }) => {
  const template = readFileSync(join(root, TEMPLATE), 'utf8');
  const style = `_astro/style.${createHash('sha256').update(template).digest('hex').slice(0, 8)}.css`;
  put(join(outDir, style), template);
  for (const line of readFileSync(planFile, 'utf8').split('\n').slice(1)) {
    if (line === '') continue;
    const [head = '', json = ''] = line.split('\t');
    const [address] = JSON.parse(head);
    const view = JSON.parse(json) ?? {};
    const links = (view.links ?? [])
      .map((link: { address: string }) => `<a href="${link.address}">x</a>`)
      .join('\n');
    const path = view.path ?? view.body?.path;
    const body = path === undefined ? '' : bodyOf(readFileSync(join(contentDir, path), 'utf8'));
    const text = `<link href="/${style}">\n${site.title} ${template}\n${links}\n${body}\n<!-- ${JSON.stringify(view).replaceAll('"', "'")} -->\n`;
    put(join(outDir, pageFile(address)), text);
  }
};

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
