import { expect, it } from 'vitest';
import { quotedSpans } from '../../../scripts/ingest/extract/quotations/quoted-spans.ts';

it.each([
  ['“We sang,” she said. “Badly.”', ['We sang,', 'Badly.']],
  ['„Wir sangen“, sagte sie.', ['Wir sangen']],
  ['« Nous chantions », dit-elle.', ['Nous chantions']],
  ['»Wir sangen«, sagte sie.', ['Wir sangen']],
  ['"We sang," she said. "Badly."', ['We sang,', 'Badly.']],
  // Which of the straight marks open is not known any more.
  ['"We sang," she said. "Badly. And “all night.”', ['We sang,']],
  ['He said "we sang. “All night,” she said.', []],
  ["'The crew' boat is late,' she said.", ["The crew' boat is late,"]],
  ['‘It isn’t the crew’s boat,’ she said.', ['It isn’t the crew’s boat,']],
  ['“We sang “all night” here,” she said.', ['all night']],
  [`“${'a'.repeat(701)}” she said.`, []],
])('the quotations of %j are %j', (paragraph, texts) => {
  expect(quotedSpans(paragraph).map(({ start, end }) => paragraph.slice(start, end))).toEqual(texts);
});
