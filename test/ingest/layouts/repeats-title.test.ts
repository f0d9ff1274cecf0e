import { describe, expect, it } from 'vitest';
import { repeatsTitle } from '../../../scripts/ingest/layouts/same-title.ts';

describe('a line at the head of a text', () => {
  it('is the headline again when it has its words', () => {
    expect(repeatsTitle('Ferry “returns” to Saltmarsh', 'Ferry "returns" to Saltmarsh')).toBe(true);
  });

  it('belongs to the text when it is a sentence from which the headline was made', () => {
    expect(repeatsTitle('The ferry is back.', 'The ferry is back.')).toBe(false);
  });
});
