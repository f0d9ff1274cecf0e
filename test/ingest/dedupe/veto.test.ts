import { describe, expect, it } from 'vitest';
import { leadFactsOf } from '../../../scripts/ingest/dedupe/lead-facts.ts';
import { describeVeto, vetoOf } from '../../../scripts/ingest/dedupe/veto.ts';
import { foldedText } from '../../../scripts/ingest/extract/fingerprint/folded-words.ts';
import { hashText } from '../../../src/model/hash-text.ts';

interface Made {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
  readonly hours?: number;
  readonly dated?: boolean;
}

const HOUR = 3_600_000;

const made = ({ title, text, url, hours = 0, dated = true }: Made) => ({
  head: leadFactsOf(title, text.split('\n'), 0),
  headline: hashText(foldedText(title)),
  time: hours * HOUR,
  dated,
  url,
});

/** Why two texts stay apart; undefined if they may be the same. */
function reason(one: Made, other: Made): string | undefined {
  const there = vetoOf(made(one), made(other));
  const back = vetoOf(made(other), made(one));
  const decisive = (veto: typeof there) =>
    veto !== undefined && veto.strength >= 1 ? veto.reason : undefined;
  expect(decisive(back)).toBe(decisive(there));
  return decisive(there);
}

const FRAME =
  'Showers pass in the morning, and the sun comes through after noon. Winds are light. The next forecast is made at six. Boats are asked to keep their lines doubled until the evening.';
const weather = (place: string, high: number, over: Partial<Made> = {}): Made => ({
  title: `Weather in ${place}`,
  text: `It will be mild in ${place}, with a high of ${high} degrees.\n${FRAME}`,
  ...over,
});

/** News of one event: many names and figures that a copy has too. */
const NEWS = {
  title: 'Quillon yard to build two ferries for Marsa',
  text: 'The Quillon yard is to build two ferries for Marsa, its director Edda Holub said on Tuesday. The order is worth 84 million crowns and keeps 310 people at work until 2029, the paper Kurier wrote. The union of Anton Marsek had asked for a third ship.',
};

describe('two similar texts stay two articles', () => {
  it('if a number in words differs, at a different address', () => {
    const closed = (weeks: string, url: string): Made => ({
      title: `Bridge of Orrow closes for ${weeks} weeks`,
      text: `The council of Orrow closes its bridge for ${weeks} weeks, since a bearing has to be changed.\n${FRAME}`,
      url,
    });
    const [eleven, twelve] = [
      closed('eleven', 'https://a.example/1'),
      closed('twelve', 'https://a.example/2'),
    ];
    expect(reason(eleven, twelve)).toBe('contradicting facts');
    expect(reason(eleven, closed('11', 'https://a.example/3'))).toBeUndefined();
  });

  it('if a name in the headline differs', () => {
    expect(reason(weather('Port Sable', 11), weather('Brae', 11))).toBe('contradicting facts');
  });

  it('if only a day in the headline differs', () => {
    const show = (day: string) => ({ title: `Harbour Nights: ${day}`, text: FRAME });
    expect(reason(show('12 June'), show('19 June'))).toBe('contradicting facts');
    expect(reason(show('12 June'), show('12 June'))).toBeUndefined();
  });

  it('if figures in the lead differ under the same headline', () => {
    const prices = (diesel: number, petrol: number) => ({
      title: 'Fuel prices today',
      text: `Diesel costs ${diesel} pence, petrol ${petrol}. ${FRAME}`,
    });
    expect(reason(prices(152, 141), prices(149, 139))).toBe('contradicting facts');
    expect(reason(prices(152, 141), prices(152, 141))).toBeUndefined();
  });

  it('if the only name in a text without other facts differs', () => {
    const notice = (name: string) => ({
      title: 'A notice',
      text: `We of ${name} keep cookies in your browser. ${FRAME}`,
    });
    expect(reason(notice('Fenwick Notes'), notice('Holm Diary'))).toBe('contradicting facts');
  });

  it('if one publisher has them at two addresses and a single fact among many differs', () => {
    const other = { ...NEWS, text: NEWS.text.replace('310 people', '290 people') };
    const at = (path: string) => ({ url: `https://www.kurier.example/${path}` });
    expect(reason({ ...NEWS, ...at('a') }, { ...other, ...at('b') })).toBe('contradicting facts');
    expect(reason({ ...NEWS, ...at('a') }, { ...other, ...at('a?utm_source=x') })).toBeUndefined();
    expect(reason({ ...NEWS, ...at('a') }, { ...other, url: 'https://post.example/b' })).toBeUndefined();
    expect(reason(NEWS, other)).toBeUndefined();
  });

  it('if each part of a column has its own news between greeting and farewell', () => {
    const letter = (news: string, over: Partial<Made>): Made => ({
      title: 'The letter of the morning',
      text: `Good morning to all who read this. ${news} ${FRAME}`,
      ...over,
    });
    const [one, other] = ['The bridge stays shut to lorries.', 'Teachers vote on the timetable.'];
    expect(reason(letter(one, {}), letter(other, { hours: 24 }))).toBe('a column with other news');
    expect(reason(letter(one, {}), letter(other, { hours: 19 }))).toBeUndefined();
    expect(reason(letter(one, {}), letter(other, { hours: 24, dated: false }))).toBeUndefined();
    expect(reason(letter(one, {}), letter('', { hours: 24 }))).toBeUndefined();
    const at = (path: string) => ({ url: `https://kurier.example/${path}` });
    expect(reason(letter(one, at('a')), letter(other, at('b')))).toBe('a column with other news');
    expect(reason(letter(one, at('a')), letter(`${one} Fine`, at('b')))).toBeUndefined();
    const reworded = 'The bridge stays closed to trucks.';
    expect(reason(letter(one, at('a')), letter(reworded, at('b')))).toBeUndefined();
  });

  it('if parts of a column are at least twenty hours apart', () => {
    const part = (news: string, hours: number) =>
      ({ title: 'The letter of the morning', text: `Good morning. ${news} ${FRAME}`, hours }) as const;
    const [one, other] = ['The bridge stays shut to lorries.', 'Teachers vote on the timetable.'];
    expect(reason(part(one, 100), part(other, 120))).toBe('a column with other news');
    expect(reason(part(one, 100), part(other, 119.99))).toBeUndefined();
  });

  it('if parts of a column have at least three words of their own each', () => {
    const part = (words: string, hours: number) =>
      made({ title: 'The letter of the morning', text: `Good morning. So ${words} then. ${FRAME}`, hours });
    const veto = (one: string, other: string) => vetoOf(part(one, 0), part(other, 24));
    expect(veto('quay bell rang', 'dogs were late')).toMatchObject({ strength: 1 });
    expect(veto('quay bell rang on', 'some dogs were late here')).toMatchObject({ strength: 4 / 3 });
    expect(veto('quay bell', 'some dogs were late here')).toBeUndefined();
    expect(veto('some dogs were late here', 'quay bell')).toBeUndefined();
  });

  it('only at a different address of one host, ignoring its usual prefixes', () => {
    const other = { ...NEWS, text: NEWS.text.replace('310 people', '290 people') };
    const at = (one: string, two: string) => reason({ ...NEWS, url: one }, { ...other, url: two });
    expect(at('https://kurier.example/a', 'https://m.kurier.example/b')).toBe('contradicting facts');
    expect(at('https://www.kurier.example/a', 'https://amp.kurier.example/b')).toBe('contradicting facts');
    expect(at('https://kurier.example/a', 'https://kurier.example/a#top')).toBeUndefined();
    expect(at('https://kurier.example/a', 'https://live.kurier.example/b')).toBeUndefined();
    expect(at('https://w.m.kurier.example/a', 'https://w.kurier.example/b')).toBeUndefined();
    expect(at('no address', 'neither')).toBeUndefined();
    expect(at('no address', 'https://kurier.example/b')).toBeUndefined();
  });

  it('in scripts without capitals, too', () => {
    const quake = (place: string) => ({
      title: `زلزال يضرب ${place}`,
      text: `ضرب زلزال منطقة ${place} فجرا بحسب ما أعلن مركز الرصد. ودعا المركز السكان إلى الهدوء واتباع التعليمات.`,
    });
    expect(reason(quake('طنجرة'), quake('مرسانة'))).toBe('contradicting facts');
    const rain = (place: string) => ({
      title: `${place}今天有雨`,
      text: `${place}今天有雨，气温下降。请市民带好雨具，注意安全。`,
    });
    expect(reason(rain('海临市'), rain('山原市'))).toBe('contradicting facts');
  });

  it('in German, where every noun has a capital', () => {
    const pollen = (place: string) => ({
      title: `Pollenflug in ${place}`,
      text: `In ${place} ist die Belastung durch Gräser mäßig. Wer empfindlich ist, sollte die Fenster am Morgen geschlossen halten und die Haare vor dem Schlafen waschen.`,
    });
    expect(reason(pollen('Holm'), pollen('Lindau'))).toBe('contradicting facts');
  });

  it('if they share paragraphs, but neither headline nor opening, at different addresses of one host', () => {
    const shut =
      'The tannery at Vessel Ford shuts its lime pits in spring, its owners wrote to the guild on Friday evening.';
    const hides =
      'Hides have become too dear for it since the drought, the letter says, and no buyer was found.';
    const at = (host: string, title: string, ...paragraphs: string[]): Made => ({
      title,
      text: paragraphs.join('\n'),
      url: `https://${host}.example/${title.length}`,
    });
    const first = at('guild', 'Lime pits to shut', shut, hides);
    const background = at('guild', 'What became of leather', hides, shut);
    expect(reason(first, background)).toBe('another headline and opening');
    expect(reason(first, at('other', 'What became of leather', hides, shut))).toBeUndefined();
    expect(reason(first, at('guild', 'What became of leather', shut, hides))).toBeUndefined();
    expect(reason(first, at('guild', 'Pits of Vessel Ford', hides, shut))).toBeUndefined();
  });
});

describe('two similar texts may be the same article', () => {
  it('if a figure is written differently', () => {
    const said = (figure: string) => ({
      title: 'Tax to rise',
      text: `The levy rises by ${figure} from four. ${FRAME}`,
    });
    expect(reason(said('9,200 crowns at 4:00'), said('9.200 crowns at 04'))).toBeUndefined();
  });

  it('if a figure was corrected among many facts that agree', () => {
    expect(reason(NEWS, { ...NEWS, text: NEWS.text.replace('84 million', '87 million') })).toBeUndefined();
  });

  it('if the other text has the fact elsewhere', () => {
    const long = {
      title: 'Weather in Brae',
      text: `${weather('Brae', 11).text} It is as mild in Port Sable.`,
    };
    expect(reason(long, weather('Port Sable', 11))).toBeUndefined();
  });

  it('if each outlet has its own headline', () => {
    expect(
      reason(NEWS, { ...NEWS, title: 'Ferry order saves jobs at struggling Lira shipyard, says Kurier' }),
    ).toBeUndefined();
  });

  it('if short headlines of two outlets name something each, and have no word in common', () => {
    const headed = (title: string) => ({ title, text: FRAME });
    expect(reason(headed('Joy in Brannock'), headed('Doubts at Tamora'))).toBeUndefined();
  });

  it('if one of them begins with its time of printing', () => {
    const stamped = (stamp: string) => ({ title: 'Yard to build ferries', text: `${stamp} ${FRAME}` });
    expect(reason(stamped('11.47 GMT 6 June'), stamped('9.03 CET 7 July'))).toBeUndefined();
  });

  it('if only words that state no fact are rewritten', () => {
    const rewritten = FRAME.replace('Showers pass', 'Rain falls').replace('are asked', 'are told');
    expect(
      reason({ title: 'A forecast', text: FRAME }, { title: 'A forecast', text: rewritten, hours: 1 }),
    ).toBeUndefined();
  });
});

it('a veto is reported with the words of both', () => {
  const veto = vetoOf(made(weather('Port Sable', 11)), made(weather('Brae', 12)));
  expect(veto && describeVeto(veto)).toBe(
    'contradicting facts: port sable against brae, port sable against brae, 11 against 12',
  );
});

it('a column is reported with up to six words that only one part has', () => {
  const part = (words: string, hours: number) =>
    made({ title: 'The letter of the morning', text: `Good morning. So ${words} then. ${FRAME}`, hours });
  const veto = vetoOf(part('quay bell rang', 0), part('some dogs were late here with you', 24));
  expect(veto && describeVeto(veto)).toBe(
    'a column with other news: quay bell rang against some dogs were late here with',
  );
});
