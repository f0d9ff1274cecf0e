import { expect, test } from 'vitest';
import { readStated } from '../../../scripts/ingest/dates/read-stated.ts';
import { readWords } from '../../../scripts/ingest/dates/read-words.ts';

const day = (words: string, language?: string): string | undefined =>
  readWords(words, language)?.date.toISOString().slice(0, 10);

test.each([
  '4 Januarie 2026',
  '4 يناير 2026',
  '٤ يناير ٢٠٢٦',
  '4 كانون الثاني 2026',
  '4 كانون الثاني/يناير 2026',
  '4 جانفي 2026',
  '4 yanvar 2026',
  '4 студзеня 2026 г.',
  '4 януари 2026 г.',
  '৪ জানুয়ারি ২০২৬',
  '4 জানুয়ারি, 2026',
  '4. januara 2026.',
  '4 de gener de 2026',
  'Diumenge, 4 gener 2026',
  '4. ledna 2026',
  'neděle 4. ledna 2026 10:30',
  '4 Ionawr 2026',
  '4. januar 2026 kl. 10.30',
  'den 4. januar 2026',
  '4. Januar 2026, 10:30 Uhr',
  '4. Jänner 2026',
  '4 Ιανουαρίου 2026',
  'Κυριακή, 4 Ιαν. 2026 | 10:30',
  'Sunday, January 4th, 2026',
  '4th of January, 2026',
  '04-Jan-2026',
  '4 de enero de 2026',
  '4 ene. 2026',
  '4. jaanuar 2026',
  '2026ko urtarrilaren 4a',
  '۴ ژانویه ۲۰۲۶',
  '۱۴ دی ۱۴۰۴',
  'یکشنبه ۱۴ دی ۱۴۰۴ - ۱۰:۳۰',
  '4. tammikuuta 2026 klo 10.30',
  'Enero 4, 2026',
  '4 janvier 2026',
  'dimanche 4 janv. 2026 à 10h30',
  '4 Eanáir 2026',
  '4 de xaneiro de 2026',
  '4 જાન્યુઆરી 2026',
  '4 Janairu 2026',
  '4 בינואר 2026',
  '4 जनवरी 2026',
  '४ जनवरी २०२६',
  '4. siječnja 2026.',
  '2026. január 4. 10:30',
  '2026. jan. 4.',
  '4 հունվարի, 2026',
  '4 Januari 2026',
  '4 janúar 2026',
  '4 gennaio 2026',
  '4 იანვარი 2026',
  '2026 жылғы 4 қаңтар',
  '4 មករា 2026',
  '4 ಜನವರಿ 2026',
  '2026년 1월 4일 10시 30분',
  '4 январь 2026',
  '2026 m. sausio 4 d.',
  '2026. gada 4. janvāris',
  '4 јануари 2026',
  '4 ജനുവരി 2026',
  '2026 оны 1-р сарын 4',
  '4 जानेवारी 2026',
  '4 जनवरी, 2026',
  '4 januari 2026',
  '4 ਜਨਵਰੀ 2026',
  '4 stycznia 2026, 10:30',
  '4 sty 2026',
  '4 de janeiro de 2026 às 10h30',
  '4 ianuarie 2026',
  '4 января 2026 года',
  '10:30, 4 января 2026',
  '4. januára 2026',
  '4. januarja 2026',
  '4 janar 2026',
  '4. јануара 2026.',
  '4 januari, 2026',
  '4 ஜனவரி 2026',
  '4 జనవరి 2026',
  '4 มกราคม 2569',
  '4 ม.ค. 2569 10:30 น.',
  '4 ม.ค. 69',
  '4 มกราคม พ.ศ. 2569',
  '4 มกราคม 2026',
  '4 Ocak 2026 10:30',
  'Pazar 4 Oca 2026',
  '4 січня 2026 р.',
  '4 جنوری 2026',
  '4-yanvar 2026',
  '4 tháng 1, 2026',
  'Ngày 4 tháng 1 năm 2026',
  '2026年1月4日 10:30',
  '2026年01月04日',
  '２０２６年１月４日',
  '二〇二六年一月四日',
  '二○二六年一月四日',
  '二零二六年一月四日',
  '令和8年1月4日',
  '民國115年1月4日',
  '2026.01.04',
  '2026. 1. 4.',
  '2026/1/4 10:30',
  '04.01.2026',
  '4.1.26',
])('4 January 2026 is read from %s, whatever language is stated', (words) => {
  expect(day(words)).toBe('2026-01-04');
  expect(day(words, 'en')).toBe('2026-01-04');
  expect(day(`Ines Maro | ${words}`, 'xx')).toBe('2026-01-04');
});

test.each([
  ['5 listopada 2025', 'pl', '2025-11-05'],
  ['5. listopadu 2025', 'cs', '2025-11-05'],
  ['5. listopada 2025.', 'hr', '2025-10-05'],
  ['5 listopada 2025', undefined, undefined],
  ['Do 04.12.25 | 14:07 Uhr', 'de', '2025-12-04'],
  ['04/12/25', 'fr', '2025-12-04'],
  ['04/12/25', 'en-US', '2025-04-12'],
  ['04/12/25', undefined, undefined],
  ['25.12.04', 'ko', '2025-12-04'],
  ['04-12-25', 'nl', '2025-12-04'],
  ['04-12-25', undefined, undefined],
  ['31.12.98', 'de', '1998-12-31'],
  ['04/01/2569', 'th', '2026-01-04'],
  ['1404/10/14', 'fa', '2026-01-04'],
  ['30 اسفند 1403', 'fa', '2025-03-20'],
  ['30 اسفند 1404', 'fa', undefined],
  ['1er mars 2026', 'fr', '2026-03-01'],
  ['12 Mac 2026', 'ms', '2026-03-12'],
  ['12 Mart 2026', 'tr', '2026-03-12'],
  ['4 мая 2026', 'ru', '2026-05-04'],
  ['4 Μαΐου 2026', 'el', '2026-05-04'],
  ['Published 4 Jan 2026, updated 5 Jan 2026', 'en', '2026-01-04'],
  ['31 February 2026, 4 March 2026', 'en', '2026-03-04'],
  ['07/08/2025, 14/08/2025', undefined, '2025-08-14'],
  ['二〇二六年十二月二十日', 'zh', '2026-12-20'],
  ['二〇二六年十月三十一日', 'zh', '2026-10-31'],
  ['令和元年5月1日', 'ja', '2019-05-01'],
  ['昭和六十四年一月七日', 'ja', '1989-01-07'],
  ['4 أبريل 2026', 'ar', '2026-04-04'],
  ['4 إبريل 2026', 'ar', '2026-04-04'],
  ['4 ٱبريل 2026', 'ar', '2026-04-04'],
  ['4 فرورى 2026', 'ur', '2026-02-04'],
  ['4 اپرېل 2026', 'ps', '2026-04-04'],
  ['4 اکتوبر 2026', 'ar', '2026-10-04'],
  ['4 Mayıs 2026', 'tr', '2026-05-04'],
  ["4 Sa' 4 mars 2026", 'fr', '2026-03-04'],
])('%s in %s is %s', (words, language, wanted) => {
  expect(day(words, language)).toBe(wanted);
});

test.each([
  '10.12.20.25',
  'version 4.1.2026.3',
  '4 January',
  'January 2026',
  '4 of them in 2026',
  '31 Şubat 2026',
  '32.01.2026',
  'Kap. 3 mars',
  'tel. 030 2026 1404',
  'Gate 4: January 2026',
])('%s contains no full date', (words) => {
  expect(day(words)).toBeUndefined();
});

/** Languages whose months the library that prints dates knows too. */
const PRINTED =
  'af am ar ar-MA ar-MR ar-SY ar-TN az be bg bn bs ca cs cy da de de-AT el en es et fi fil fr ga gl gu ha he hi hr ' +
  'hu hy id is it ka kk km kn ky lo lt lv mk ml mr ms mt my nb ne nl or pa pl ps pt ro ru sd sk sl so sq sr sr-Latn sv ' +
  'sw ta te tk tr uk ur uz uz-Cyrl';

test.each(PRINTED.split(' '))('every day that is printed in %s is read', (language) => {
  const form = {
    calendar: 'gregory',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2026, month, 17));
    const words = date.toLocaleDateString(language, form);
    expect(`${words}: ${day(words, language)}`).toBe(`${words}: ${date.toISOString().slice(0, 10)}`);
  }
});

test('the words of a date are those of the line, whatever letters are before it', () => {
  expect(readWords('٪ İstanbul 4 Ocak 2026 10:30', 'tr')?.text).toBe('4 Ocak 2026 10:30');
});

test.each([
  ['2026년 1월 4일 오후 3:20 KST', '2026-01-04T06:20:00.000Z'],
  ['2026년 1월 4일 오전 11시 20분 KST', '2026-01-04T02:20:00.000Z'],
  ['2026년 1월 4일 오후 3시 KST', '2026-01-04T06:00:00.000Z'],
  ['2026-01-04 PM 3:20 KST', '2026-01-04T06:20:00.000Z'],
  ['2026年1月4日 下午3:20 GMT+8', '2026-01-04T07:20:00.000Z'],
  ['2026年1月4日 下午15:20 GMT+8', '2026-01-04T07:20:00.000Z'],
  ['2026年1月4日 凌晨12:20 GMT+8', '2026-01-03T16:20:00.000Z'],
  ['2026年1月4日 晚上7:20 GMT+8', '2026-01-04T11:20:00.000Z'],
  ['2026年1月4日 午後3時20分 JST', '2026-01-04T06:20:00.000Z'],
  ['2026年1月4日 午後0時20分 JST', '2026-01-04T03:20:00.000Z'],
  ['2026年1月4日 午前0時20分 JST', '2026-01-03T15:20:00.000Z'],
])('the half of the day of %s counts', (words, wanted) => {
  expect(readWords(words, undefined)?.date.toISOString()).toBe(wanted);
});

test.each([
  ['am', 'am 上午 午前 凌晨 朝 未明 早上 早晨 清晨 새벽 아침 오전', '03', '09'],
  ['pm', 'pm 下午 中午 傍晚 午後 夕方 낮 오후 저녁', '15', '21'],
  ['night', '夜 晚 晚上 晩 深夜 밤', undefined, '21'],
])('the words for %s stand for their half of the day', (_, words, three, nine) => {
  for (const word of words.split(' ')) {
    const at = (time: string) => readWords(`2026年1月4日 ${word}${time} UTC`, undefined);
    const hour = ({ date, precision } = { date: new Date(), precision: 'day' }) =>
      precision === 'day' ? undefined : date.toISOString().slice(11, 13);
    expect([word, hour(at('3:20')), hour(at('9:20'))]).toEqual([word, three, nine]);
  }
});

test.each([
  '2026年1月4日 晚上12:20 GMT+8',
  '2026年1月4日 深夜1時20分 JST',
  '2026年1月4日 午後3時半 JST',
  '2026年1月4日 上午15:20 GMT+8',
  '2026年1月4日 3時 JST',
])('only the day of %s is certain', (words) => {
  expect(readWords(words, undefined)).toMatchObject({
    date: new Date('2026-01-04T00:00:00Z'),
    precision: 'day',
  });
});

test.each([
  ['4 January 2026 9:00 IST', 'en', '2026-01-04T00:00:00.000Z'],
  ['4 January 2026 9:00 IST', undefined, '2026-01-04T00:00:00.000Z'],
  ['4 January 2026 9:00 IST', 'en-IN', '2026-01-04T03:30:00.000Z'],
  ['4 January 2026 9:00 IST', 'hi', '2026-01-04T03:30:00.000Z'],
  ['4 July 2026 9:00 IST', 'en-IE', '2026-07-04T08:00:00.000Z'],
  ['4 July 2026 9:00 BST', 'en_GB', '2026-07-04T08:00:00.000Z'],
  ['4 July 2026 9:00 BST', 'en-US', '2026-07-04T00:00:00.000Z'],
  ['4 July 2026 9:00 BST', 'bn', '2026-07-04T03:00:00.000Z'],
  ['2026年1月4日 9:00 CST', 'zh-Hans-CN', '2026-01-04T01:00:00.000Z'],
  ['January 4, 2026 9:00 CST', 'en-US', '2026-01-04T15:00:00.000Z'],
  ['January 4, 2026 9:00 CST', 'en', '2026-01-04T00:00:00.000Z'],
  ['Sun, 04 Jan 2026 09:00:00 CST', 'en', '2026-01-04T15:00:00.000Z'],
  ['Sun, 04 Jan 2026 09:00:00 IST', 'en', '2026-01-04T00:00:00.000Z'],
  ['Sun, 04 Jan 2026 09:00:00 IST', 'en-IN', '2026-01-04T03:30:00.000Z'],
])(
  'a zone that several countries use counts by the country of the page: %s in %s',
  (words, language, wanted) => {
    const reading = readStated(words, language);
    expect(typeof reading === 'object' && reading.date.toISOString()).toBe(wanted);
  },
);

test.each([
  ['4. Januar 2026, 10:30 Uhr MEZ', '2026-01-04T09:30:00.000Z'],
  ['4. Juli 2026, 10:30 Uhr (MESZ)', '2026-07-04T08:30:00.000Z'],
  ['4 Januari 2026 10:30 WIB', '2026-01-04T03:30:00.000Z'],
  ['4 января 2026, 10:30 MSK', '2026-01-04T07:30:00.000Z'],
  ['4 tháng 1, 2026 10:30 GMT+7', '2026-01-04T03:30:00.000Z'],
  ['4 Ocak 2026 10:30', '2026-01-04T00:00:00.000Z'],
  ['4 January 2026 10:30-12:00', '2026-01-04T00:00:00.000Z'],
])('the time of %s counts only with its zone: %s', (words, wanted) => {
  expect(readWords(words, undefined)?.date.toISOString()).toBe(wanted);
});

test.each([
  ['Mi, 01 Okt 2025 11:34:37 +0200', '2025-10-01T09:34:37.000Z'],
  ['Do, 11 Dez 2025 11:34:37 +0100', '2025-12-11T10:34:37.000Z'],
  ['Di, 03 Mär 2025 08:00:00 MEZ', '2025-03-03T07:00:00.000Z'],
  ['mié., 01 oct. 2025 11:34:37 +0200', '2025-10-01T09:34:37.000Z'],
  ['mer., 01 févr. 2025 11:34:37 +0100', '2025-02-01T10:34:37.000Z'],
  ['Ср, 01 окт 2025 11:34:37 +0300', '2025-10-01T08:34:37.000Z'],
  ['śr., 1 paź 2025 11:34:37 +0200', '2025-10-01T09:34:37.000Z'],
  ['Mon, 14 Jul 2025 21:05:09 XYZ', '2025-07-14T00:00:00.000Z'],
])('%s, of a feed, is %s', (words, wanted) => {
  const reading = readStated(words, undefined);
  expect(typeof reading === 'object' && reading.date.toISOString()).toBe(wanted);
});
