import type { APIContext } from 'astro';
import { fileKind } from './index.ts';

/**
 * Respond with a file that is written without a template.
 *
 * @throws Error for an HTML page.
 */
export function GET({ locals: { page } }: APIContext): Response {
  const kind = fileKind(page.kind);
  if (kind === undefined) throw new Error(`Unexpected page of kind ${page.kind} at ${page.address}`);
  return new Response(kind.write(Object(page.view)), { headers: { 'content-type': kind.mediaType } });
}
