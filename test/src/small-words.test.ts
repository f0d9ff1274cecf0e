import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/i18n/direction.ts';
import { jsonForScript } from '../../src/layouts/json-for-script.ts';
import { daysInMonth, periodAddress, shiftDay, weekdayOf } from '../../src/model/day.ts';
import { absolute, href } from '../../src/model/href.ts';
import { labelSlug } from '../../src/model/label-slug.ts';
import { escapeXml } from '../../src/outputs/escape-xml.ts';
import { feedId } from '../../src/outputs/feeds/feed-view.ts';

test('a base precedes every address, with one slash between them', () => {
  expect(href('/', '/topics/')).toBe('/topics/');
  expect(href('/news', '/topics/')).toBe('/news/topics/');
  expect(href('/news/', '/topics/')).toBe('/news/topics/');
  expect(absolute({ url: 'https://a.example/', base: '/news' }, '/people/šimić/')).toBe(
    'https://a.example/news/people/%C5%A1imi%C4%87/',
  );
});

test('right-to-left languages are recognised by their code, or by their script subtag', () => {
  const rtl = ['ar', 'he-IL', 'fa', 'ur-PK', 'yi', 'ckb', 'ps', 'sd', 'ug', 'dv'];
  const scripts = ['az-Arab', 'ff-Adlm', 'man-Nkoo', 'arc-Syrc', 'lad-Hebr', 'dv-Thaa', 'KU-ARAB'];
  for (const language of [...rtl, ...scripts]) expect(directionOf(language), language).toBe('rtl');
  for (const language of ['en', 'de', 'ar-Latn', 'ug-Cyrl', 'az', 'ku', ''])
    expect(directionOf(language), language).toBe('ltr');
});

describe('labelSlug', () => {
  test('keeps letters of any script and joins words by hyphens', () => {
    expect(labelSlug('Ana Šimić')).toBe('ana-šimić');
    expect(labelSlug('O’Neill and Sons')).toBe('oneill-and-sons');
    expect(labelSlug('كرة القدم')).toBe('كرة-القدم');
    expect(labelSlug('!?')).toBe('');
  });

  test('returns something that can be part of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (text) => {
        const slug = labelSlug(text);
        expect(slug).toMatch(/^[\p{L}\p{M}\p{N}-]*$/u);
        expect([...slug].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

test('an article keeps the id of its feed entry wherever the site moves', () => {
  expect(feedId('0123456789ab')).toBe('urn:uuid:01234567-89ab-8000-8000-62726f616473');
});

test('no text closes a script element', () => {
  expect(jsonForScript({ headline: '</script><b>' })).toBe('{"headline":"\\u003c/script>\\u003cb>"}');
});

test('escaped text is well-formed XML whatever it contains', () => {
  expect(escapeXml('a < b & "c"\u0000\u0008')).toBe('a &lt; b &amp; &quot;c&quot;');
  expect(escapeXml('\ud800')).toBe('\ufffd');
});

test('days are in UTC', () => {
  expect(shiftDay('2025-02-28', 1)).toBe('2025-03-01');
  expect(daysInMonth('2024-02')).toBe(29);
  expect(weekdayOf('2025-07-14')).toBe(0);
  expect(periodAddress('2025-07-14')).toBe('/2025/07/14/');
});
