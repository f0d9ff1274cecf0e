/**
 * Reports from templates: the words stay the same, the facts change. Places, people and events are invented.
 */
export interface Template {
  readonly kind: string;
  readonly language: string;
  readonly title: string;
  /** `{place}` is filled from `SLOTS`, `{place 2}` with a second place, `{number 3-40}` with a number in that range. */
  readonly text: string;
}

/** A record of a dump. */
export interface Report {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly source: string;
  readonly url: string;
  readonly date: string;
  readonly language: string;
}

const SLOTS: Readonly<Record<string, readonly string[]>> = {
  place: ['Harrowell', 'Calverdon', 'Ostrowick', 'Fenmarch', 'Dunlaith', 'Brackenby', 'Merrowdale'],
  person: [
    'Greta Hallworth',
    'Oskar Brenner',
    'Nadia Okoye',
    'Tomas Farrant',
    'Ruth Castellan',
    'Idris Mutasa',
    'Helga Varga',
  ],
  firm: ['Pellew', 'Kettleby', 'Thorsby', 'Lindqvist', 'Ashdown', 'Nakagawa', 'Ostrander'],
  street: [
    'Mill Street',
    'Chapel Lane',
    'Station Road',
    'Orchard Way',
    'Quay Street',
    'Abbey Walk',
    'Tanner Row',
  ],
  dish: [
    'lentil soup',
    'baked potato',
    'fish pie',
    'mushroom noodles',
    'chicken stew',
    'cheese flan',
    'vegetable curry',
  ],
  news: [
    'The swing bridge stays shut to lorries until the inspectors have been.',
    'A pilot boat ran aground in fog, and nobody was hurt.',
    'Teachers at two schools vote on the new timetable.',
    'The brewery hires forty people for its second hall.',
    'Snow is forecast for the hills by nightfall.',
    'The library opens again after a year of repairs.',
    'Ferry fares rise by a tenth in spring.',
  ],
  day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  tag: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  jour: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  dia: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  yawm: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  makan: ['طنجرة', 'مرسانة', 'قلعة الزان', 'رأس النورس', 'جبل السدر', 'عين الغزال', 'تل الرمان'],
};

/** Publishers in turn, as if several printed reports of one service. */
const SOURCES = ['Harbour Post', 'The Calder Echo', 'Radio Mossway'] as const;
const DAY = 86_400_000;
const FIRST = Date.UTC(2025, 10, 3, 6);

/** Maximum number of reports from a template, limited by the number of places, people and days. */
const MAX_REPORTS = 7;

/** @returns Reports of one kind, a day apart, each with a different place, different people and figures. */
export function reportsOf(template: Template, count = MAX_REPORTS): Report[] {
  return Array.from({ length: count }, (_, n) => {
    const source = SOURCES[n % SOURCES.length] ?? '';
    return {
      id: `${template.kind}-${n}`,
      title: filled(template.title, n),
      text: filled(template.text, n),
      source,
      url: `https://${source.toLowerCase().replaceAll(' ', '-')}.example/${template.kind}/${n}`,
      date: new Date(FIRST + n * DAY).toISOString(),
      language: template.language,
    };
  });
}

function filled(template: string, n: number): string {
  return template.replace(/\{(\w+)(?: (\d+))?(?:-(\d+))?\}/g, (_, slot: string, first = '0', last = '') => {
    if (slot === 'number') return String(between(Number(first), Number(last), n));
    if (slot === 'date') return new Date(FIRST + n * DAY).toUTCString().slice(0, 16);
    const values = SLOTS[slot] ?? [];
    return values[(n + Number(first)) % values.length] ?? '';
  });
}

/** A number that differs for each report. */
function between(first: number, last: number, n: number): number {
  return first + ((n * 5 + first) % (last - first + 1));
}
