/**
 * Fetch a file with gzipped JSON, like all files of the search index. Some servers declare the encoding, so that the
 * browser has already decompressed it.
 *
 * @throws Error if it does not exist.
 */
export async function loadPacked(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${url}`);
  const content = await response.blob();
  const [first, second] = new Uint8Array(await content.slice(0, 2).arrayBuffer());
  if (first !== 0x1f || second !== 0x8b) return JSON.parse(await content.text());
  return new Response(content.stream().pipeThrough(new DecompressionStream('gzip'))).json();
}
