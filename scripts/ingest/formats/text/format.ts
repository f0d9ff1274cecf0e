import { BroadsheetError } from '../../../content/broadsheet-error.ts';
import { MAX_DOCUMENT_BYTES } from '../../inbox/limits.ts';
import { countCharacters } from '../char-count.ts';
import { decoded } from '../decoded.ts';
import type { Format } from '../format.ts';
import { stated } from '../origin.ts';
import { readWhole } from '../read-whole.ts';

/** Text of a page; `layouts/` parses its content. */
export const textFormat: Format = {
  name: 'text',
  label: 'text',
  isBinary: false,
  detect: () => true,
  async *read(bytes, origin) {
    const whole = await readWhole(bytes.all, MAX_DOCUMENT_BYTES, 'text');
    const { text } = yield* decoded(whole, origin, undefined);
    if (countCharacters(text) === 0)
      throw new BroadsheetError('the file holds nothing but white space', 'Fetch it again.');
    yield { document: { place: '', ...stated(origin), as: 'text', text } };
  },
};
