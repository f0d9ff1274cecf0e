import { type LabelField, taxonomyOf } from './taxonomy/terms.ts';
import { termPages } from './term.ts';

/** Shelves of labels are many and mostly small: those of at most this many articles show them on one page. */
const SHORT = 200;

export interface LabelExtra {
  readonly field: LabelField;
}

function labelPages(name: string, field: LabelField) {
  return termPages<LabelExtra>({
    name,
    folder: field,
    taxonomy: (catalog) =>
      [...taxonomyOf(catalog).labels[field].values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    find: (catalog, key) => taxonomyOf(catalog).labels[field].get(key),
    title: (_catalog, term) => (field === 'hashtags' ? `#${term.label}` : term.label),
    extra: () => ({ field }),
    settles: true,
    short: SHORT,
  });
}

/** `/hashtags/<tag>/`, and by month when it is long. */
export const { front: hashtag, month: hashtagMonth } = labelPages('hashtag', 'hashtags');

/** `/people/<slug>/`, likewise. */
export const { front: person, month: personMonth } = labelPages('person', 'people');

/** `/places/<slug>/`, likewise. */
export const { front: place, month: placeMonth } = labelPages('place', 'places');

/** `/organisations/<slug>/`, likewise. */
export const { front: organisation, month: organisationMonth } = labelPages('organisation', 'organisations');
