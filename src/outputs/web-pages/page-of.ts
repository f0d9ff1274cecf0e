import type { PlannedPage } from '../../model/planned-page.ts';
import { WEB_PAGES } from './index.ts';

type WebPage = (typeof WEB_PAGES)[number];

/** Name of a file of `src/templates/`. */
export type TemplateName = WebPage['template'];

/** The type of a template's view. */
type ViewOf<Template extends TemplateName> = ReturnType<
  Extract<WebPage, { readonly template: Template }>['view']
>;

const templates: ReadonlyMap<string, TemplateName> = new Map(
  WEB_PAGES.map(({ name, template }) => [name, template]),
);

/** @returns The template of a kind of web page; `undefined` for other kinds. */
export function templateOf(kind: string): TemplateName | undefined {
  return templates.get(kind);
}

function isOf<Template extends TemplateName>(
  page: PlannedPage,
  template: Template,
): page is PlannedPage<ViewOf<Template>> {
  return templateOf(page.kind) === template;
}

/**
 * The page that a template renders: everything that it may use.
 *
 * ```ts
 * const { view, site, address } = pageOf(Astro, 'term-month');
 * ```
 *
 * A build passes it with the request (`scripts/site/render/`); Astro's own commands look it up by address
 * (`src/middleware.ts`).
 *
 * @param context `Astro`.
 * @throws Error if the page belongs to another template.
 */
export function pageOf<Template extends TemplateName>(
  { locals: { page } }: { readonly locals: App.Locals },
  template: Template,
): PlannedPage<ViewOf<Template>> {
  if (isOf(page, template)) return page;
  throw new Error(`Unexpected page of kind ${page.kind} in the template ${template}.astro`);
}
