import { expect, it } from 'vitest';
import { parseDocument } from '../../../scripts/ingest/layouts/parse-document.ts';
import { textDocument } from '../../support/lay-out.ts';

const BODY =
  'The ferry left the quay at dawn with nine people aboard, and came back at noon with ten of them, said the harbour master of the town.';

/** A page of two blocks without bullets; the second has this line in place of its title. */
function titles(row: string): string[] {
  const page = [
    'Related Articles',
    '',
    'Harbour Post',
    '2 hours ago',
    '- Harbour Post',
    'Ferry returns',
    BODY,
    'Tide Times',
    '3 hours ago',
    row,
    BODY,
  ].join('\n');
  return parseDocument(textDocument(page), new Set()).drafts.map(({ title }) => title.text);
}

it('a line of more than 400 characters is text, not the headline of a block', () => {
  const word = 'gulls ';
  expect(titles(word.repeat(66).trim())).toHaveLength(2);
  expect(titles(word.repeat(67).trim())).toEqual(['Ferry returns']);
});
