import { HTML_NAMES, TEXT_NAMES, TITLE_NAMES } from '../../data/record-names.ts';
import { type Fields, findField, recordFields } from './record-fields.ts';

/** A record inside an answer of an API. */
export interface WrappedRecord {
  readonly fields: Fields;
  /** Where it stands in the answer: `articles 3`, `response.results 1`. */
  readonly place: string;
}

/** Objects within one another in which the list of records may stand: `{ "response": { "results": [...] } }`. */
const MAX_DEPTH = 3;

/**
 * Find the records of an answer of an API: an object that is no article itself, and holds a list of objects that are.
 *
 * @returns Nothing for an object that is a record.
 */
export function wrappedRecords(fields: Fields): WrappedRecord[] | undefined {
  if (
    findField(fields, [
      ...TEXT_NAMES.filter((name) => name !== 'article' && name !== 'document'),
      ...HTML_NAMES,
    ])
  )
    return undefined;
  let level: { fields: Fields; path: string }[] = [{ fields, path: '' }];
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: { fields: Fields; path: string }[] = [];
    for (const { fields: holder, path } of level) {
      for (const [name, value] of holder) {
        const at = path === '' ? name : `${path}.${name}`;
        const records = Array.isArray(value) ? recordsIn(value) : undefined;
        if (records !== undefined)
          return records.map((record, index) => ({ fields: record, place: `${label(at)} ${index + 1}` }));
        const inner = recordFields(value);
        if (inner !== undefined) next.push({ fields: inner, path: at });
      }
    }
    level = next;
  }
  return undefined;
}

/** @returns Objects of a list, out of their search engine's wrapping, when the first is an article. */
function recordsIn(list: readonly unknown[]): Fields[] | undefined {
  const records = list.flatMap((item) => {
    const fields = recordFields(item);
    return fields === undefined ? [] : [recordFields(fields.get('_source')) ?? fields];
  });
  const [first] = records;
  if (first === undefined || records.length < list.length) return undefined;
  const isArticle = findField(first, TITLE_NAMES) !== undefined;
  return isArticle || findField(first, TEXT_NAMES) !== undefined ? records : undefined;
}

function label(path: string): string {
  return /^[\w.-]{1,80}$/.test(path) ? path : JSON.stringify(path.slice(0, 80));
}
