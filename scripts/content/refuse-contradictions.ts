import type { Curation } from '../../src/schemas/curation.ts';
import { contentError } from './broadsheet-error.ts';
import { mergedInto } from './curation.ts';
import { yamlLine } from './yaml-line.ts';

/**
 * Refuse rules that say one thing and its opposite: whichever of them were followed, an editor would wonder.
 *
 * @param text `curation.yaml`, for the lines.
 * @param file Its name, for messages.
 * @throws {BroadsheetError} at the later of the two lines, which names the other.
 */
export function refuseContradictions(curation: Curation, text: string, file: string): void {
  const refuse = (one: readonly PropertyKey[], other: readonly PropertyKey[], what: string): never => {
    const [first, second] = [one, other]
      .map((path) => ({ key: String(path[0]), line: yamlLine(text, path) ?? 1 }))
      .sort((a, b) => a.line - b.line);
    throw contentError(
      { file, line: second?.line },
      `"${second?.key}" names ${what}, which "${first?.key}" names on line ${first?.line}`,
      'Keep one of the two.',
    );
  };

  const merged = mergedInto(curation);
  const kept = (ids: readonly string[]) => [...new Set(ids.map((id) => merged.get(id) ?? id))];
  const linked = curation.link.map((ids) => new Set(kept(ids)));
  for (const [index, ids] of curation.unlink.entries()) {
    const stories = kept(ids);
    for (const [at, line] of linked.entries()) {
      const [one, other] = stories.filter((id) => line.has(id));
      if (other !== undefined)
        refuse(['link', at], ['unlink', index], `the stories ${one} and ${other} together`);
    }
  }

  const dropped = new Map(
    curation.drop.map(({ story, article }, index) => [`${story} ${article}`, index] as const),
  );
  for (const [index, { story, article }] of curation.add.entries()) {
    const at = dropped.get(`${story} ${article}`);
    if (at !== undefined)
      refuse(['drop', at], ['add', index], `the article ${article} and the story ${story}`);
  }
}
