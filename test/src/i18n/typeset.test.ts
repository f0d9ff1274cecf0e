import { describe, expect, it } from 'vitest';
import { typeset } from '../../../src/i18n/typeset.ts';

/** Non-breaking spaces are shown as tildes. */
const set = (text: string, language = 'en') => typeset(text, language).replaceAll('\u00a0', '~');

describe('typesetting', () => {
  it.each([
    [`Bell "cracked at noon", says mayor`, 'Bell “cracked at noon”, says mayor'],
    [`Mayor's bell 'not for sale'`, 'Mayor’s bell ‘not for sale’'],
    [`Founders' bell won't ring`, 'Founders’ bell won’t ring'],
    [`Truce is ‘unconditional', says mediator`, 'Truce is ‘unconditional’, says mediator'],
    [`"'Never,' she said"`, '“‘Never,’ she said”'],
    [`The class of '26 rows`, 'The class of ’26 rows'],
    [`'49 dead' on the lake`, '‘49 dead’ on the lake'],
    [`Songs of the '90s`, 'Songs of the ’90s'],
    [`Added to '15 most wanted' list`, 'Added to ‘15 most wanted’ list'],
    ['Bell tower - a history', 'Bell tower~– a history'],
    ['Wait for it...', 'Wait for it…'],
    ['9.8 billion on 3 October', '9.8~billion on 3~October'],
    ['at 6 a.m. or 7 pm, 9 amber bells', 'at 6~a.m. or 7~pm, 9 amber bells'],
    ['Mr Weir met J. K. Brandt', 'Mr~Weir met J.~K.~Brandt'],
    [`A man of 6'2"`, 'A man of 6′2″'],
    ['Hearts 2-1 Livingston', 'Hearts 2-1 Livingston'],
    ['The bell--cracked--rang', 'The bell—cracked—rang'],
    ['from 9--11 or --quiet', 'from 9--11 or --quiet'],
    ['Bell tower -- a history', 'Bell tower~– a history'],
    ['Wait.... and ..... on', 'Wait.... and ..... on'],
    ['12 000 bells of 12 0001', '12~000 bells of 12 0001'],
    ['on 3. Oktober, 3 May and May 3', 'on 3.~Oktober, 3~May and May~3'],
    ['in 2025 May said', 'in 2025 May said'],
    ['40 per cent of 3 km/h', '40~per cent of 3~km/h'],
    ['Dr Weir, St. Brandt', 'Dr~Weir, St.~Brandt'],
    [`'Tis rock 'n' roll`, '’Tis rock ’n’ roll'],
    [`A man of 5'11", and "5'11" of rope"`, 'A man of 5′11″, and “5′11″ of rope”'],
  ])('%s', (text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it('depends on the language of the text, and keeps the quotation marks of an unknown one', () => {
    expect(set('Bürgermeister: "Das war\'s"', 'de')).toBe('Bürgermeister: „Das war’s“');
    expect(set("Hans' Glocke", 'de')).toBe('Hans’ Glocke');
    expect(set('Wójt: "nie"', 'pl')).toBe('Wójt: "nie"');
    expect(set('"Bell"', '')).toBe('"Bell"');
  });

  it('leaves text alone that is already typeset', () => {
    const text = 'Mayor’s ‘gift’ – “a bell”…';
    expect(set(set(text))).toBe(text);
  });
});
