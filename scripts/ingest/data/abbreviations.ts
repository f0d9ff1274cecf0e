/**
 * Abbreviations whose full stop may not end a sentence.
 *
 * `name`: precedes a name or noun and never ends a sentence (`Dr. Kirov`).
 * `number`: belongs to the number that follows (`No. 5`, `Aug. 21`); before anything else it ends the sentence.
 * `trailing`: follows a name; ends the sentence if a sentence starter comes next (`Acme Inc. The …`).
 *
 * Sorted by word, in lower case, without the final full stop. `seen`: language and kind of text.
 */
export interface Abbreviation {
  readonly word: string;
  readonly kind: 'name' | 'number' | 'trailing';
  readonly seen: string;
}

const list = (kind: Abbreviation['kind'], seen: string, words: string): Abbreviation[] =>
  words.split(' ').map((word) => ({ word, kind, seen }));

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...list('name', 'de: titles and connectives', 'abs bzw ca dipl evtl ggf hr hrsg inkl sog u.a vgl z.b'),
  ...list('name', 'en: connectives', 'approx cf e.g esp i.e incl viz vs v'),
  ...list('name', 'en: military ranks', 'adm brig capt cmdr col comdr cpl cpt gen lt maj pfc pvt sgt'),
  ...list('name', 'en: places', 'ft mt mts pt'),
  ...list('name', 'en: titles', 'amb asst atty dr hon messrs mr mrs ms msgr mx pres prof rev rt'),
  ...list('name', 'en: titles of offices', 'assemb det gov govs insp pc rep reps sen sens supt'),
  ...list('name', 'es: titles', 'd dña excmo lic sra srta ud uds'),
  ...list('name', 'fr: titles', 'm mgr mlle mm mme mmes'),
  ...list('number', 'de: numbering', 'bd kap nr st str tel'),
  ...list('number', 'en: months in datelines', 'apr aug dec feb jan jul jun mar nov oct sep sept'),
  ...list('number', 'en: numbering', 'art ch fig figs no nos n° p para pp sec sect vol vols'),
  ...list('number', 'es, fr: numbering', 'núm núms pág págs art'),
  ...list('trailing', 'de: companies and endings', 'usf usw'),
  ...list('trailing', 'en: academic degrees', 'd.phil esq ph.d'),
  ...list('trailing', 'en: companies', 'assn bros co corp cos dept dist inc intl llc ltd mfg plc univ'),
  ...list('trailing', 'en: endings', 'al etc jr sr'),
  ...list(
    'trailing',
    'en: states in datelines',
    'ala ariz ark calif colo conn fla ill kan ky la mass md mich minn',
  ),
  ...list(
    'trailing',
    'en: states in datelines',
    'miss mo mont neb nev okla ont ore pa que tenn tex va vt wash wis wyo',
  ),
  ...list('trailing', 'en: streets', 'ave blvd hwy rd sq st'),
];

/** Words after `a.m.` and `p.m.` that continue the time. */
export const AFTER_HOUR: readonly string[] = [
  ...'AEDT AEST BST CEST CET CST EAT Eastern EDT EST ET GMT Greenwich HKT IST JST KST MDT Mountain MST Pacific'.split(
    ' ',
  ),
  ...'Central Friday Monday PDT PST PT SAST Saturday SGT Sunday Thursday Tuesday UTC WAT Wednesday'.split(
    ' ',
  ),
];

/** Prepositions that begin a time phrase, which is not a sentence: `At 5 a.m. Mr. Kirov left.` */
export const TIME_PREPOSITIONS: readonly string[] = [
  'After',
  'Around',
  'At',
  'Before',
  'By',
  'From',
  'Until',
];
