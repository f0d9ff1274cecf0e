import { articleSchema } from '../../src/schemas/article.ts';
import { isEdited } from './article-file.ts';
import { HEAD_FENCE, type HeadField, headFields, STAMP_LINE } from './merged-head.ts';

/** Fields that only one of the versions may have; each doubles the number of attempts. */
const MAX_SINGLE_FIELDS = 6;
/** Fields that every version has. */
const REQUIRED: ReadonlySet<string> = new Set(
  Object.entries(articleSchema.shape).flatMap(([name, field]) =>
    field.safeParse(undefined).success ? [] : [name],
  ),
);

/**
 * Find what a person wrote in a file where git put two bodies one after the other, as it does when both branches created
 * the article. The ingest's version is recognised by its stamp: the hash of its bytes.
 *
 * @param isEnd Whether a version of the ingest ends with this line. Of an end that both bodies have, git keeps one: what
 *   stands first is whole only if it has an end.
 * @returns The version with the stamp that does not match; `undefined` unless exactly one matches.
 */
export function otherVersion(text: string, isEnd: (line: string) => boolean): string | undefined {
  const lines = text.split('\n');
  const [first = -1, second = -1, ...more] = [...lines.keys()].filter((at) =>
    STAMP_LINE.test(lines[at] ?? ''),
  );
  if (lines[0] !== HEAD_FENCE || second === -1 || more.length > 0) return undefined;
  if (lines[first + 1] !== HEAD_FENCE || lines[second + 1] !== HEAD_FENCE) return undefined;
  if (!lines.slice(first + 2, second).some((line) => line !== '' && isEnd(line))) return undefined;
  const fields = fieldsOf(lines.slice(1, first));
  if (fields === undefined) return undefined;
  const [above, below] = [
    (head: readonly HeadField[]) => `${join(head, lines.slice(first, second))}\n`,
    (head: readonly HeadField[]) => join(head, lines.slice(second)),
  ];
  const isOurs = (version: string) => !isEdited(version);
  const isAboveOurs = fields.ofOne.some((some) => isOurs(above(fields.first(some))));
  const isBelowOurs = fields.ofOne.some((some) => isOurs(below(fields.second(some))));
  if (isAboveOurs === isBelowOurs) return undefined;
  return isAboveOurs ? below(fields.second(fields.single)) : above(fields.first(fields.single));
}

function join(head: readonly HeadField[], rest: readonly string[]): string {
  return [HEAD_FENCE, ...head.flatMap(({ lines }) => lines), ...rest].join('\n');
}

/** The fields of two versions; `undefined` if they cannot be told apart. */
function fieldsOf(head: readonly string[]) {
  const all = headFields(head);
  if (all === undefined) return undefined;
  const byKey = Map.groupBy(all, ({ key }) => key);
  const single = [...byKey].flatMap(([key, same]) => (same.length === 1 && !REQUIRED.has(key) ? same : []));
  if (single.length > MAX_SINGLE_FIELDS || [...byKey.values()].some((same) => same.length > 2))
    return undefined;
  const version = (place: 0 | -1, some: readonly HeadField[]) =>
    all.filter((field) => {
      const same = byKey.get(field.key) ?? [];
      return same.length === 1 ? REQUIRED.has(field.key) || some.includes(field) : same.at(place) === field;
    });
  return {
    single,
    /** Every choice of them. */
    ofOne: Array.from({ length: 2 ** single.length }, (_, choice) =>
      single.filter((_, at) => (choice >> at) % 2 === 1),
    ),
    first: (some: readonly HeadField[]) => version(0, some),
    second: (some: readonly HeadField[]) => version(-1, some),
  };
}
