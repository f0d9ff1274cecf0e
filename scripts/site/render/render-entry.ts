/**
 * What a bundle of the site's pages offers; Astro compiles it together with all of `src/` (see `adapter.ts`).
 */
import { createApp } from 'astro/app/entrypoint';
import type { PlannedPage } from '../../../src/lib/page-of.ts';

const app = createApp({ streaming: false });
// Astro would answer with an error page; a build wants the error.
app.renderError = async (request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`Astro answered ${status} for ${request.url}`);
};

/**
 * Render one page.
 *
 * @returns Text of its file.
 * @throws Error of the template, or when no route takes the address.
 */
export async function renderPage(page: PlannedPage): Promise<string> {
  const { address, site } = page;
  const path = `${site.base.replace(/\/$/, '')}${address === '/404.html' ? '/404/' : address}`;
  const response = await app.render(new Request(new URL(encodeURI(path), site.url)), { locals: { page } });
  if (response.status !== (address === '/404.html' ? 404 : 200))
    throw new Error(
      `Unexpected status ${response.status} of ${address}, expected a route of src/pages/ that takes it`,
    );
  return await response.text();
}
