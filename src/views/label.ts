import { words } from '../i18n/messages.ts';
import { compareText } from '../model/compare-text.ts';
import { type LabelField, taxonomyOf } from './taxonomy/terms.ts';
import { termPages } from './term.ts';

/** Maximum number of articles that the page of a label shows without pages by month. */
export const SHORT_LABEL = 200;

export interface LabelExtra {
  readonly field: LabelField;
}

function labelPages<Template extends string>(name: string, template: Template, field: LabelField) {
  return termPages<Template, LabelExtra>({
    name,
    template,
    folder: field,
    section: words.labelField[field],
    taxonomy: (catalog) =>
      [...taxonomyOf(catalog).labels[field].values()].sort((a, b) => compareText(a.key, b.key)),
    find: (catalog, key) => taxonomyOf(catalog).labels[field].get(key),
    title: (_catalog, term) => (field === 'hashtags' ? `#${term.label}` : term.label),
    extra: () => ({ field }),
    settles: true,
    short: SHORT_LABEL,
  });
}

/** `/hashtags/<tag>/`, and by month if it is long. */
export const { front: hashtag, month: hashtagMonth } = labelPages('hashtag', 'label', 'hashtags');

/** `/people/<slug>/`, likewise. */
export const { front: person, month: personMonth } = labelPages('person', 'person', 'people');

/** `/places/<slug>/`, likewise. */
export const { front: place, month: placeMonth } = labelPages('place', 'label', 'places');

/** `/organisations/<slug>/`, likewise. */
export const { front: organisation, month: organisationMonth } = labelPages(
  'organisation',
  'label',
  'organisations',
);
