import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BEFORE =
  'The ferry came back to Tarn Bay on Monday after a week of repairs. Ana Kirov, who leads the harbour board, said that both engines had been tested.';
const AFTER =
  'Passengers had waited for it since the storm, and the board will meet again in August. Fares stay as they are.';
const DE =
  'Die Fähre ist am Montag nach einer Woche in die Bucht zurückgekehrt. Beide Motoren sind geprüft worden, sagte die Leiterin des Hafens.';
const ES =
  'El barco volvió a la bahía el lunes después de una semana en el dique. Los dos motores han pasado las pruebas, dijo la directora del puerto.';
const FR =
  'Le bac est revenu dans la baie lundi après une semaine de travaux. Les deux moteurs ont été vérifiés, a dit la directrice du port.';

const joined = (body: string) => cleaned(TITLE, [body]).paragraphs.join(' ');

describe('labelled noise that a sentence follows without a full stop', () => {
  it.each([
    ['the headline of a link', 'Read more: Lighthouse opens its doors for the first night of the year'],
    ['a credit', 'Photo by Rolf Mander/Harbour Images'],
    ['the source of a chart', 'Source: Tarn Statistical Yearbook'],
    ['an advertisement', 'Advertising'],
    ['the controls of a page', 'Facebook Twitter Email Print'],
    ['the length of a video with its headline', '2:34 Divers search the wreck of the old tug'],
    ['a request', 'Sign up for our free morning letter'],
  ])('is removed: %s', (_, noise) => {
    expect(joined(`${BEFORE} ${noise} ${AFTER}`)).toBe(`${BEFORE} ${AFTER}`);
  });

  it('is removed label by label', () => {
    expect(joined(`${BEFORE} Image 3 of 5 Photo by Rolf Mander/Harbour Images ${AFTER}`)).toBe(
      `${BEFORE} ${AFTER}`,
    );
  });

  it.each([
    [
      'German',
      DE,
      'Lesen Sie auch: Leuchtturm öffnet zum ersten Mal',
      'Die Preise bleiben, wie sie sind, hieß es.',
    ],
    ['German', DE, 'Anzeige', 'Die Preise bleiben, wie sie sind, hieß es.'],
    ['Spanish', ES, 'Publicidad', 'Los precios no cambian, según la empresa del puerto.'],
    [
      'Spanish',
      ES,
      'Lea también: El faro abre sus puertas',
      'Los precios no cambian, según la empresa del puerto.',
    ],
    [
      'French',
      FR,
      'À lire aussi Le phare ouvre ses portes',
      'Les tarifs ne changent pas, selon le port de la baie.',
    ],
    ['French', FR, 'Publicité', 'Les tarifs ne changent pas, selon le port de la baie.'],
  ])('is removed in %s', (_, before, noise, after) => {
    expect(joined(`${before} ${noise} ${after}`)).toBe(`${before} ${after}`);
  });
});

describe('a sentence that begins like a label', () => {
  it.each([
    'Advertising Council members in Tarn Bay asked for new rules, and the board agreed.',
    'Photos by the harbour master showed that the Kirov Pier had sunk, he said.',
    'Shares in Tarn Ferries rose by a tenth after the news from the Harbour Board.',
    'Print shops in Tarn Bay and Veldmoor will close in August, their owner Ivo Hale said.',
    'Comments by Mayor Hale at the Harbour Inn angered many who had lost money.',
  ])('stays: %s', (news) => {
    expect(joined(`${BEFORE} ${news} ${AFTER}`)).toBe(`${BEFORE} ${news} ${AFTER}`);
    expect(joined(`${BEFORE} Sign up here. ${news} ${AFTER}`)).toBe(`${BEFORE} ${news} ${AFTER}`);
  });

  it.each([
    ['German', DE, 'Anzeige erstattete die Hafenmeisterin Ana Kirov gegen drei Männer, die im Boot saßen.'],
    ['Spanish', ES, 'Publicidad de alcohol ya no se ve en el puerto, donde El Faro tenía un cartel.'],
  ])('stays in %s', (_, before, news) => {
    expect(joined(`${before} ${news}`)).toBe(`${before} ${news}`);
  });
});
