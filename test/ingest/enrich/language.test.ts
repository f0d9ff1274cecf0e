import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../scripts/ingest/enrich/language.ts';

describe('the language of a headline alone', () => {
  it('is unknown if half of it is place names', () => {
    expect(languageOf('Two held in Breda over Utrecht theft', [])).toBeUndefined();
  });
  it('is unknown if it is in no language', () => {
    for (const text of [
      'Zxq wvk brrt plmf grzt vbnk qwxz trrk mlpf zzkr wqqx bvtr klmn prst',
      'abcdefghij '.repeat(8),
    ])
      expect(languageOf(text, [])).toBeUndefined();
  });
  it('is detected if it is long enough, and always from a different script', () => {
    expect(languageOf('The council has said that it will not pay for a new bridge over the river', [])).toBe(
      'en',
    );
    expect(languageOf('المجلس يرفض خطة الجسر الجديد فوق النهر', [])).toBe('ar');
  });
});

it('the language of a short headline is that of its text', () => {
  const text =
    'Die Brücke über den Fluss bleibt für neun Wochen gesperrt, sagte der Bürgermeister am Montag.';
  expect(languageOf('Breda', [text])).toBe('de');
});
