/** The entry of the bundle of pages; Astro compiles it together with all of `src/` (see `adapter.ts`). */
import type { AstroGlobal, SSRResult } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';
import type { PlannedPage } from '../../../src/model/planned-page.ts';
import { fileKind } from '../../../src/outputs/index.ts';

/** The only page whose address differs from its route. */
const NOT_FOUND = '/404.html';

type Factory = Parameters<typeof renderToString>[1];

/** The component of a route, and Astro's initial state for rendering a page of it. */
interface Template {
  readonly factory: Factory;
  readonly result: SSRResult;
}

const app = createApp({ streaming: false });
// Astro would respond with an error page; a build needs the error.
app.renderError = async (request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`Astro answered ${status} for ${request.url}`);
};

const templates = new Map<string, Template | undefined>();

/**
 * Render one page.
 *
 * @returns The text of its file.
 * @throws Error of the template, or if no route matches the address.
 */
export async function renderPage(page: PlannedPage): Promise<string> {
  if (!templates.has(page.kind)) templates.set(page.kind, await templateOf(page));
  const template = templates.get(page.kind);
  return template === undefined ? answerTo(page) : fill(template, page);
}

/** @returns Whole addresses that a file such as a feed links to; undefined for a page, whose links stand in its HTML. */
export function fileUrls({ kind, view }: PlannedPage): readonly string[] | undefined {
  return fileKind(kind)?.links(Object(view));
}

/**
 * Take a page through Astro's request handling, once per route: half of its time goes into matching routes, importing
 * modules, cookies and headers, which need not be repeated for every page.
 *
 * @returns `undefined` for a route that is an endpoint.
 * @throws Error if no route matches the address.
 */
async function templateOf(page: PlannedPage): Promise<Template | undefined> {
  const state = new FetchState(requestFor(page));
  // Astro renders the 404 page for unknown addresses.
  if (state.routeData === undefined || (state.routeData.route === '/404' && page.address !== NOT_FOUND))
    throw new Error(`Unexpected address ${page.address}, expected a route of src/pages/ that takes it`);
  if (state.routeData.type !== 'page') return undefined;
  const module = await state.loadComponentInstance();
  const factory = module.default as Factory;
  const result = await state.createResult(module, state.getActionAPIContext());
  result._metadata.headInTree = result.componentMetadata.get(factory.moduleId ?? '')?.containsHead ?? false;
  return { factory, result: { ...result, resolve: remembering(result.resolve) } };
}

/** Every page of a route resolves the same few scripts. */
function remembering(resolve: SSRResult['resolve']): SSRResult['resolve'] {
  const known = new Map<string, Promise<string>>();
  return (specifier) => {
    const address = known.get(specifier) ?? resolve(specifier);
    known.set(specifier, address);
    return address;
  };
}

/** Render a page with nothing but its view in `Astro.locals`, so that it depends on nothing else. */
async function fill({ factory, result }: Template, page: PlannedPage): Promise<string> {
  const begun: SSRResult = {
    ...cloneRenderState(result),
    _metadata: cloneRenderState(result._metadata),
    createAstro: (props) => ({ props, locals: { page } }) as AstroGlobal,
  };
  const text = await renderToString(begun, factory, {}, {}, true);
  if (typeof text !== 'string') throw new Error(`Unexpected answer in place of a page at ${page.address}`);
  return text;
}

/** A copy with its own sets and lists, in which Astro records what a page has already rendered. */
function cloneRenderState<T extends object>(state: T): T {
  const copy = { ...state };
  for (const key of Object.keys(copy) as (keyof T)[]) {
    const value: unknown = copy[key];
    if (value instanceof Set) copy[key] = new Set(value) as T[keyof T];
    else if (Array.isArray(value)) copy[key] = [...value] as T[keyof T];
  }
  return copy;
}

async function answerTo(page: PlannedPage): Promise<string> {
  const response = await app.render(requestFor(page), { locals: { page } });
  if (response.status !== 200) throw new Error(`Unexpected status ${response.status} of ${page.address}`);
  return await response.text();
}

function requestFor({ address, site }: PlannedPage): Request {
  const path = `${site.base.replace(/\/$/, '')}${address === NOT_FOUND ? '/404/' : address}`;
  return new Request(new URL(encodeURI(path), site.url));
}
