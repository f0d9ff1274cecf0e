import { HTML_NAMES, TEXT_NAMES, TITLE_NAMES } from '../../data/record-names.ts';
import { type Fields, findField, recordFields } from './record-fields.ts';

/** A record inside the response of an API. */
export interface WrappedRecord {
  readonly fields: Fields;
  /** Where it is in the response: `articles 3`, `response.results 1`. */
  readonly place: string;
}

/** Maximum nesting depth of the list of records: `{ "response": { "results": [...] } }`. */
const MAX_DEPTH = 3;

/**
 * Find the records in the response of an API: an object that is not an article itself but contains a list of articles.
 *
 * @returns `undefined` for an object that is a record.
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

/** @returns The objects of a list, without the wrapping of a search engine, if the first is an article. */
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
