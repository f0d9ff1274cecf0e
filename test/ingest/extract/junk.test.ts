import { describe, expect, it } from 'vitest';
import { junkReason } from '../../../scripts/ingest/extract/junk.ts';
import type { Kind } from '../../../src/schemas/article.ts';

const reasonFor = (title: string, body = '', kind: Kind = body === '' ? 'brief' : 'article') =>
  junkReason({
    title,
    paragraphs: body === '' ? [] : body.split('\n'),
    kind,
    kept: [],
    drops: [],
    bylines: [],
  });

describe('text that is not an article', () => {
  it('is a headline of signs alone, without a text', () => {
    for (const title of ['““““ ““', '— * —', '.'.repeat(200)]) expect(reasonFor(title)).toBe('no headline');
    for (const title of ['7-0', '九', 'Ferry?']) expect(reasonFor(title)).toBeUndefined();
  });

  it.each([
    ['404 Not Found', 'nginx/1.24.0'],
    ['Error 503 Service Unavailable', 'No server is available to handle this request.'],
    ['HTTP Status 500 – Internal Server Error', ''],
    ['502', 'The web server reported a bad gateway error.'],
    ['Just a moment...', 'Checking if the site connection is secure. Ray ID: 7d1f'],
    ['Access Denied', "You don't have permission to access this page on this server."],
    ['Seite nicht gefunden', 'Die gewünschte Seite gibt es nicht mehr.'],
  ])('is an error page: %s', (title, body) => {
    expect(reasonFor(title, body)).toBe('an error page of a web server');
  });

  it.each([
    ['Loading…', ''],
    ['Quay to be rebuilt', 'Loading…'],
    ['Harbour Post', 'You need to enable JavaScript to run this app.'],
    ['Bitte warten', 'Wird geladen...'],
  ])('is a placeholder: %s, %s', (title, body) => {
    expect(reasonFor(title, body)).toBe('the placeholder of a page that loads');
  });

  it.each([
    'We and our 128 partners store cookies in your browser, with your consent. Accept all. Manage preferences.',
    'Wir und unsere Partner setzen Cookies und lesen Daten aus Ihrem Browser, mit Ihrer Einwilligung. Alle akzeptieren.',
    'Nous et nos partenaires utilisons des cookies avec votre consentement. Tout refuser ou tout accepter.',
  ])('is a consent text: %s', (body) => {
    expect(reasonFor('Quay to be rebuilt', body)).toBe('a consent text');
  });

  it('is a drawing', () => {
    expect(reasonFor('Map', '<svg viewBox="0 0 10 10"><path d="M0 0L10 10"/></svg>')).toBe(
      'a drawing, not a text',
    );
    expect(reasonFor('<svg viewBox="0 0 10 10">', 'The ferry sails again on Monday.')).toBe(
      'a drawing, not a text',
    );
    expect(reasonFor('Chart', 'M10 10 L20 20 L30 5 L40 60 Z')).toBe('a drawing, not a text');
  });

  it('is a text without a sentence', () => {
    expect(reasonFor('Menu', 'Home\nSport\nWeather\nAbout us')).toBe('no sentence');
    expect(reasonFor('12', '14\n18\n22')).toBe('no sentence');
  });
});

describe('text that is an article nevertheless', () => {
  it.each([
    ['Ferry runs aground', ''],
    ['Ferry runs aground', 'Nobody on board was hurt.'],
    ['404 homes planned for Brae', 'The council has a plan for 404 homes.'],
    ['503 service medals are struck for the lifeboat', 'They go to its crews.'],
    ['Error cost the yard two millions', 'A sum was entered twice, the auditors write.'],
    [
      'Regulator fines three firms over cookies',
      'They had stored cookies in the browser of visitors without consent, the privacy regulator said.',
    ],
    [
      'A button under attack',
      'Accept all, says the button on each page. The regulator wants another beside it, so that consent to cookies is free.',
    ],
    ['Cookie notice', 'We keep cookies in your browser. Write to us about your privacy and your consent.'],
    ['渡轮搁浅', '渡轮今天在港口搁浅，无人受伤。'],
    [
      'How a drawing is made',
      'One begins with <svg viewBox="0 0 10 10"> and goes on with paths, says the teacher.',
    ],
  ])('%s', (title, body) => {
    expect(reasonFor(title, body)).toBeUndefined();
  });

  it('includes a recording, for which a few words are enough', () => {
    expect(reasonFor('Lifeboat day', 'Slipway\nCrew', 'gallery')).toBeUndefined();
  });

  it('includes a long text about consent', () => {
    const consent = 'We and our 128 partners store cookies in your browser, with your consent. Accept all.';
    const report = 'So says the button that the regulator wants to forbid on every page of the land. ';
    expect(reasonFor('A button under attack', `${consent} ${report.repeat(20)}`)).toBeUndefined();
  });

  it('includes a long text about errors', () => {
    expect(
      reasonFor('Not found', 'What the archive lost and why nobody looked. '.repeat(20)),
    ).toBeUndefined();
  });

  it('includes the caption of a recording below its length', () => {
    expect(reasonFor('45:03 Min', 'About the show: news of the islands, daily at eight.')).toBe(
      'no headline',
    );
    expect(reasonFor('Duration 6:07', 'The ferry sailed.')).toBe('no headline');
    expect(reasonFor('6:07', 'The train of seven past six was full again. '.repeat(20))).toBeUndefined();
  });
});
