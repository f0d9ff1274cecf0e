/**
 * What a bundle of the site's pages offers; Astro compiles it together with all of `src/` (see `adapter.ts`).
 */
import type { AstroGlobal, SSRResult } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { FetchState } from 'astro/fetch';
import { renderToString } from 'astro/runtime/server/index.js';
import type { PlannedPage } from '../../../src/model/planned-page.ts';
import { fileKind } from '../../../src/outputs/index.ts';

/** The only page whose address is not that of its route. */
const NOT_FOUND = '/404.html';

type Factory = Parameters<typeof renderToString>[1];

/** A route's component, and what Astro knows when it begins a page of it. */
interface Template {
  readonly factory: Factory;
  readonly result: SSRResult;
}

const app = createApp({ streaming: false });
// Astro would answer with an error page; a build wants the error.
app.renderError = async (request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`Astro answered ${status} for ${request.url}`);
};

const templates = new Map<string, Template | undefined>();

/**
 * Render one page.
 *
 * @returns Text of its file.
 * @throws Error of the template, or when no route takes the address.
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
 * Astro's way from a request to a page, of which half the time goes into what no page uses: routes are found,
 * modules are imported, cookies and headers are prepared. It is taken once a route.
 *
 * @returns Undefined for a route that is an endpoint.
 * @throws Error when no route takes the address.
 */
async function templateOf(page: PlannedPage): Promise<Template | undefined> {
  const state = new FetchState(requestFor(page));
  // Astro takes the page for what is not found, for what it does not find.
  if (state.routeData === undefined || (state.routeData.route === '/404' && page.address !== NOT_FOUND))
    throw new Error(`Unexpected address ${page.address}, expected a route of src/pages/ that takes it`);
  if (state.routeData.type !== 'page') return undefined;
  const module = await state.loadComponentInstance();
  const factory = module.default as Factory;
  const result = await state.createResult(module, state.getActionAPIContext());
  result._metadata.headInTree = result.componentMetadata.get(factory.moduleId ?? '')?.containsHead ?? false;
  return { factory, result: { ...result, resolve: remembering(result.resolve) } };
}

/** Every page of a route asks for the address of the same few scripts. */
function remembering(resolve: SSRResult['resolve']): SSRResult['resolve'] {
  const known = new Map<string, Promise<string>>();
  return (specifier) => {
    const address = known.get(specifier) ?? resolve(specifier);
    known.set(specifier, address);
    return address;
  };
}

/** A page finds its view in `Astro.locals`, and nothing else: what it shows depends on nothing else. */
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

/** A copy whose sets and lists are its own: Astro notes in them what a page has shown already. */
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
