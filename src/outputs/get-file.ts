import type { APIContext } from 'astro';
import { fileKind } from './index.ts';

/**
 * Answer with a file that is written without a template.
 *
 * @throws Error when the page is one of HTML.
 */
export function GET({ locals: { page } }: APIContext): Response {
  const kind = fileKind(page.kind);
  if (kind === undefined) throw new Error(`Unexpected page of kind ${page.kind} at ${page.address}`);
  return new Response(kind.write(Object(page.view)), { headers: { 'content-type': kind.mediaType } });
}
