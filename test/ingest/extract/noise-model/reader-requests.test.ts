import { describe, expect, it } from 'vitest';
import { cleaned } from '../make-draft.ts';

const TITLE = 'Ferry returns to Tarn Bay';
const BODIES = {
  de: [
    'Die Fähre ist am Montag nach einer Woche in die Bucht zurückgekehrt. Beide Motoren sind geprüft worden, sagte die Leiterin des Hafens.',
    'Der Hafen bleibt in der Nacht offen.',
  ],
  es: [
    'El barco volvió a la bahía el lunes después de una semana en el dique. Los dos motores han pasado las pruebas, dijo la directora del puerto.',
    'Los precios no cambian, según la empresa.',
  ],
  fr: [
    'Le bac est revenu dans la baie lundi après une semaine de travaux. Les deux moteurs ont été vérifiés, a dit la directrice du port.',
    'Les tarifs ne changent pas, selon le port de la baie.',
  ],
  it: [
    'Il traghetto è tornato nella baia lunedì dopo una settimana di lavori. I due motori sono stati controllati, ha detto la direttrice del porto.',
    'Le tariffe non cambiano.',
  ],
  nl: [
    'De veerboot is maandag na een week teruggekeerd in de baai. Beide motoren zijn getest, zei de directeur van de haven.',
    'De haven blijft open.',
  ],
  pt: [
    'O barco voltou à baía na segunda-feira depois de uma semana de obras. Os dois motores foram testados, disse a diretora do porto.',
    'Os preços não mudam.',
  ],
  sv: [
    'Färjan kom tillbaka till viken i måndags efter en vecka. Båda motorerna har provats, sade hamnens chef.',
    'Priserna ändras inte.',
  ],
} as const;
type Language = keyof typeof BODIES;

const around = (language: Language, words: string) => {
  const [before, after] = BODIES[language];
  return { body: `${before} ${words} ${after}`, rest: `${before} ${after}` };
};
const cleanedBody = (body: string) => cleaned(TITLE, [body]);

describe('a request to the reader', () => {
  it.each<[Language, string]>([
    ['de', 'Dieser Artikel ist nur für Abonnenten. Jetzt testen und weiterlesen.'],
    ['de', 'Jetzt 30 Tage kostenlos testen.'],
    ['de', 'Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was wichtig ist.'],
    ['de', 'Folgen Sie uns auf Facebook!'],
    ['es', 'Suscríbete a nuestro boletín y recibe las noticias cada mañana.'],
    ['es', 'Este contenido es exclusivo para suscriptores.'],
    ['fr', 'Recevez chaque matin notre lettre d’information.'],
    ['fr', 'Il vous reste 75 % de cet article à lire. Cet article est réservé aux abonnés.'],
    ['fr', 'Abonnez-vous à notre chaîne WhatsApp.'],
    ['fr', 'Suivez-nous !'],
    ['it', 'Iscriviti alla nostra newsletter.'],
    ['nl', 'Meld je aan voor onze nieuwsbrief.'],
    ['pt', 'Conteúdo exclusivo para assinantes.'],
    ['sv', 'Anmäl dig till vårt nyhetsbrev.'],
  ])('in %s is removed: %s', (language, words) => {
    const { body, rest } = around(language, words);
    const { paragraphs, drops } = cleanedBody(body);
    expect(paragraphs.join(' ')).toBe(rest);
    expect(new Set(drops.map(({ reason }) => reason))).toEqual(new Set(['request to the reader']));
  });

  it.each<[Language, string]>([
    [
      'fr',
      'Il vous reste dix jours pour déclarer vos revenus, a rappelé la ministre Ana Brandt devant la presse.',
    ],
    ['fr', 'Il vous reste dix jours pour déclarer vos revenus.'],
    ['fr', 'Inscrivez-vous avant vendredi, a demandé le préfet Jonas Wick aux habitants de la baie.'],
    ['fr', 'Inscrivez-vous avant vendredi à la mairie de la ville.'],
    ['fr', 'Inscrivez-vous sur notre page Facebook, a demandé le préfet aux habitants.'],
    ['fr', 'Le préfet insiste. « Le port ouvre. Suivez-nous sur Facebook. Le bac part à midi. »'],
    ['fr', 'Rejoignez-nous sur Telegram Le bac part de nouveau à midi.'],
    [
      'fr',
      'Suivez-nous sur Facebook, où la directrice du port montre lundi les moteurs du bac dans la baie après une semaine de travaux.',
    ],
    ['de', 'Dieser Text ist nur in Teilen erhalten, sagte die Archivarin Ana Kirov in der Bucht.'],
    ['de', 'Dieser Text ist nur in Teilen erhalten.'],
    ['de', 'Melden Sie sich bei der Polizei in Tarnfeld.'],
    ['de', 'Melden Sie sich über WhatsApp, bittet die Polizei in Tarnfeld.'],
    ['de', 'Jetzt müssen die Kinder wieder selbst lesen.'],
    ['es', 'Este artículo es solo el primero de los que cambia el consejo del puerto.'],
    ['it', 'Iscriviti su Facebook, ha chiesto la sindaca ai giovani del porto.'],
    ['nl', 'Meld je aan via WhatsApp, zegt de burgemeester van de stad.'],
  ])('does not begin a sentence of the article, which stays in %s: %s', (language, words) => {
    const { body } = around(language, words);
    expect(cleanedBody(body).paragraphs.join(' ')).toBe(body);
  });
});
