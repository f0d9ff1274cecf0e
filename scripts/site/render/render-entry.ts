/** The entry of the bundle of pages; Astro compiles it together with all of `src/` (see `adapter.ts`). */
import type { AstroGlobal, SSRResult } from 'astro';
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

const templates = new Map<string, Template>();

/**
 * Render one page.
 *
 * @returns The text of its file.
 * @throws Error of the template, or if no route matches the address.
 */
export async function renderPage(page: PlannedPage): Promise<string> {
  // A route would encode the same text, for it to be decoded here.
  const file = fileKind(page.kind);
  if (file !== undefined) return file.write(Object(page.view));
  let template = templates.get(page.kind);
  if (template === undefined) {
    template = await templateOf(page);
    templates.set(page.kind, template);
  }
  return fill(template, page);
}

/** @returns Whole addresses that a file such as a feed links to; undefined for a page, whose links stand in its HTML. */
export function fileUrls({ kind, view }: PlannedPage): readonly string[] | undefined {
  return fileKind(kind)?.links(Object(view));
}

/**
 * Take a page through Astro's request handling, once per route: half of its time goes into matching routes, importing
 * modules, cookies and headers, which need not be repeated for every page.
 *
 * @throws Error if no route of HTML pages matches the address.
 */
async function templateOf(page: PlannedPage): Promise<Template> {
  const state = new FetchState(requestFor(page));
  // Astro renders the 404 page for unknown addresses.
  const { route, type } = state.routeData ?? {};
  if (type !== 'page' || (route === '/404' && page.address !== NOT_FOUND))
    throw new Error(`Unexpected address ${page.address}, expected a route of src/pages/ that takes it`);
  const module = await state.loadComponentInstance();
  const factory = module.default as Factory;
  const result = await state.createResult(module, state.getActionAPIContext());
  result._metadata.headInTree = result.componentMetadata.get(factory.moduleId ?? '')?.containsHead ?? false;
  return { factory, result: { ...result, resolve: memoized(result.resolve) } };
}

/** Every page of a route resolves the same few scripts. */
function memoized(resolve: SSRResult['resolve']): SSRResult['resolve'] {
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

function requestFor({ address, site }: PlannedPage): Request {
  const path = `${site.base.replace(/\/$/, '')}${address === NOT_FOUND ? '/404/' : address}`;
  return new Request(new URL(encodeURI(path), site.url));
}
