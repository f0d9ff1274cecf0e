import type { CountedName } from '../../../src/model/passages.ts';

/**
 * What reports on the same event count, and how they phrase it: `#` stands for the number, including "about" or "at
 * least" before it, and a currency in words after it, `PEOPLE` for those who are counted, and a dimension such as `AREA`
 * for its units. Lower-case letters match capitals, too. Words are separated by
 * one space.
 *
 * Collected from first sentences of reports on accidents, storms, earthquakes, marches, strikes, arrests and takeovers.
 */
export interface CountedThing {
  /** Its key in `words.counted`. */
  readonly name: CountedName;
  /** Whether the number is an amount of money, with its currency. */
  readonly money?: true;
  /** Numbers that differ by more than this factor refer to different things: two earthquakes, two deals. */
  readonly within?: number;
  /** Whether it is measured for a past month or year: a sentence that names one need not be about an earlier event. */
  readonly ofPeriod?: true;
  readonly patterns: Readonly<Record<string, readonly string[]>>;
}

/**
 * Phrases, by language, which show that a sentence is about an earlier event than the one that is reported, about another
 * one, or about several. A sentence that begins with "That quake" continues with the earlier event.
 */
export const EARLIER_EVENT: Readonly<Record<string, { readonly said: string; readonly goesOn: string }>> = {
  de: {
    said: 'im (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|im Jahr \\d{4}|vor \\p{L}+ (?:Wochen|Monaten|Jahren)|(?:vergangenen|letzten|vorigen) (?:Woche|Monat|Jahr|Sommer|Winter|Herbst|Frühjahr)',
    goesOn: '(?:Damals|Dabei) ',
  },
  en: {
    said: 'in (?:January|February|March|April|May|June|July|August|September|October|November|December)|in (?:19|20)\\d\\d|(?:years?|months?|weeks?) (?:ago|earlier)|(?:last|previous) (?:year|month|week|summer|winter|autumn|spring)|(?:a|the) (?:previous|similar|earlier)|since (?:January|February|March|April|May|June|July|August|September|October|November|December|the|(?:19|20)\\d\\d)|this year|a (?:second|third)',
    goesOn: '(?:That|Those|At that time|Then) ',
  },
};

/** People who may be counted, in English; men, women and children are only part of the total. */
export const PEOPLE =
  '(?:(?:other |more )?(?:people|persons|passengers|civilians|victims|residents|workers|miners|tourists))';

const BE =
  '(?:were |was |are |is |have been |had been |has been |have |had |has )?(?:reported |confirmed |feared |left )?';

/** "five of them children," between those who are counted and what happened to them. */
const WHO = '(?:, [^,.;!?]{3,50},)?';

/** After a number: it counts a part of what was counted before. */
export const PART: Readonly<Record<string, string>> = {
  de: '(?: Menschen)? davon',
  en: ' (?:[a-z]+ )?(?:of (?:them|these|those|whom)|in [A-Z]\\p{L}+ alone)',
};

export const COUNTED_THINGS: readonly CountedThing[] = [
  {
    name: 'dead',
    patterns: {
      en: [
        `#(?: PEOPLE)?${WHO} ${BE}(?:killed|dead|died|die|drowned)`,
        'kill(?:s|ed|ing) #(?: PEOPLE)?',
        '(?:death )?toll (?:[a-z]+ ){0,12}?(?:to|at|of|reach(?:es|ed)) #',
        '(?:number of )?(?:confirmed )?dead (?:stood|stands|rose|rises) (?:at|to) #',
        '# (?:deaths|fatalities)',
      ],
      de: [
        '# (?:Menschen )?(?:wurden )?(?:Tote|getötet|gestorben|starben|ums Leben gekommen)',
        '(?:Zahl der Toten|Todesopfer) (?:\\p{L}+ ){0,4}?auf #',
      ],
    },
  },
  {
    name: 'injured',
    patterns: {
      en: [
        `#(?: PEOPLE)?${WHO} ${BE}(?:injured|wounded|hurt)`,
        'number of (?:injured|wounded) (?:at|rose to|rises to|to) #',
        '(?:injur|wound)(?:ed|ing) #(?: PEOPLE)?',
        '# injuries',
      ],
      de: ['# (?:Menschen )?(?:wurden )?(?:Verletzte|verletzt)'],
    },
  },
  {
    name: 'missing',
    patterns: {
      en: [`#(?: PEOPLE)? (?:were |are |remain |remained )?(?:still )?(?:reported |listed as )?missing`],
      de: ['# (?:Menschen )?(?:gelten als )?vermisst'],
    },
  },
  {
    name: 'arrested',
    patterns: {
      en: [
        `#(?: PEOPLE| suspects| protesters| demonstrators)? ${BE}(?:arrested|detained)`,
        '(?:arrest|detain)(?:s|ed|ing) #(?: PEOPLE| suspects| protesters)?',
      ],
    },
  },
  {
    name: 'crowd',
    patterns: {
      en: [
        '#(?: people| demonstrators| protesters)? (?:had |have )?(?:marched|rallied|protested|demonstrated|gathered|turned out|took to the streets|take to the streets|took part|attended|march|rally|protest)',
        '(?:crowd|turnout) (?:of|at) #',
        '# (?:demonstrators|protesters|marchers)',
      ],
      de: ['# (?:Menschen|Demonstranten) (?:demonstrierten|protestierten|gingen auf die Straße|nahmen teil)'],
    },
  },
  {
    name: 'strikers',
    patterns: {
      en: [
        '# (?:[a-z-]+ )?(?:workers|teachers|dockers|nurses|doctors|drivers|members|staff) (?:walked out|walk out|went on strike|began a|begin|have walked out|are on strike)',
      ],
      de: ['# (?:Beschäftigte|Mitarbeiter|Arbeiter) (?:legten|legen|streiken|traten)'],
    },
  },
  {
    name: 'evacuated',
    patterns: {
      en: [
        `#(?: PEOPLE)? ${BE}(?:evacuated|displaced|forced to flee|forced from their homes)`,
        '(?:evacuat|displac)(?:ed|ing) #(?: PEOPLE)?',
      ],
    },
  },
  {
    name: 'toldToLeave',
    patterns: { en: [`#(?: PEOPLE)? ${BE}(?:told|ordered|asked) to (?:leave|evacuate)`] },
  },
  {
    name: 'rescued',
    patterns: { en: [`#(?: PEOPLE)? ${BE}(?:rescued|saved|pulled alive)`, 'rescu(?:ed|ing) #(?: PEOPLE)?'] },
  },
  {
    name: 'homes',
    patterns: {
      en: [
        `# (?:homes|houses|buildings) ${BE}(?:flooded|destroyed|damaged)`,
        '# (?:flooded|destroyed|damaged) (?:homes|houses|buildings)',
        '(?:flood|destroy|damag)(?:ed|ing) # (?:homes|houses|buildings)',
      ],
    },
  },
  {
    name: 'powerless',
    patterns: {
      en: [`# (?:people|homes|houses|households|customers) ${BE}without (?:power|electricity)`],
    },
  },
  {
    name: 'jobsLost',
    patterns: {
      en: [
        '# jobs (?:would|will|are to) (?:be lost|be cut|go)',
        '# jobs (?:were|have been) (?:lost|cut)',
        '(?:cut|cuts|cutting|shed|sheds|axe|axes) # jobs',
      ],
    },
  },
  { name: 'jobsAtRisk', patterns: { en: ['# jobs (?:are |were )?at risk', 'risks? to # jobs'] } },
  {
    name: 'magnitude',
    within: 1.04,
    patterns: { en: ['magnitude(?: of)? #', '#[- ]magnitude'] },
  },
  {
    name: 'price',
    money: true,
    within: 1.25,
    patterns: {
      en: [
        "(?:buy|buys|buying|acquire|acquires|bought|acquired|takeover|purchase|sold|acquisition)(?: [\\p{L}&.’'-]+){0,8}? for #",
        '# (?:takeover|acquisition|purchase|deal)',
      ],
    },
  },
  {
    name: 'aboard',
    within: 4,
    patterns: {
      en: [
        '#(?: PEOPLE| passengers and crew)? (?:were |was )?(?:aboard|on board)',
        'carrying # PEOPLE(?! and)',
      ],
      de: ['# (?:Menschen|Passagieren?|Personen) an Bord'],
    },
  },
  {
    name: 'burned',
    patterns: {
      en: [
        '(?:burn(?:s|ed|t|ing)?|scorch(?:es|ed|ing)?|destroy(?:s|ed|ing)?|consum(?:es|ed|ing)) (?:through )?#AREA',
        '(?:blaze|fire|flames) (?:[a-z]+ ){0,4}(?:to|over|across) #AREA',
      ],
      de: ['(?:Brand|Feuer|Waldbrand) (?:\\p{L}+ ){0,4}auf #AREA'],
    },
  },
  {
    name: 'spilled',
    patterns: {
      en: [
        '(?:spill(?:s|ed|t|ing)?|leak(?:s|ed|ing)?) #WEIGHT',
        '#WEIGHT of (?:[a-z]+ ){0,2}oil (?:had |has |have )?(?:spilled|spilt|leaked|escaped)',
      ],
    },
  },
  { name: 'depth', patterns: { en: ['depth of #DEPTH'] } },
  {
    name: 'temperature',
    within: 1.15,
    patterns: {
      en: [
        '(?:a|the|new|national|all-time) record(?: high| low)?(?: of| at)? #TEMPERATURE',
        'record (?:high|low|temperature) of #TEMPERATURE',
        '#TEMPERATURE(?: on \\p{L}+)?, (?:a (?:new )?(?:national )?record|the (?:highest|lowest))',
      ],
    },
  },
  {
    name: 'rate',
    ofPeriod: true,
    within: 1.5,
    patterns: {
      en: [
        '(?:interest|cash|policy|key|benchmark|repo|base|bank) rates? (?:[\\p{L}-]+ ){0,8}?(?:to|at) #SHARE',
      ],
      de: ['(?:Leitzins|Leitzinsen) (?:\\p{L}+ ){0,6}?auf #SHARE'],
    },
  },
  {
    name: 'inflation',
    ofPeriod: true,
    within: 1.3,
    patterns: {
      en: ['(?<!(?:core|expect|expected|forecast) )inflation (?:[\\p{L}-]+ ){0,6}?(?:to|at) #SHARE'],
      de: ['(?:Inflation|Inflationsrate|Teuerung) (?:\\p{L}+ ){0,6}?(?:auf|bei) #SHARE'],
    },
  },
  {
    name: 'unemployment',
    ofPeriod: true,
    within: 1.3,
    patterns: {
      en: ['(?<!(?:youth|term|adult) )unemployment (?:rate )?(?:[\\p{L}-]+ ){0,6}?(?:to|at) #SHARE'],
    },
  },
  {
    name: 'votesFor',
    within: 1.2,
    patterns: { en: ['(?:by|of) # votes to', 'vot(?:e|es|ed|ing) # to \\d{1,3}', 'vote of # to'] },
  },
  {
    name: 'fine',
    money: true,
    within: 3,
    patterns: {
      en: ["fin(?:e|es|ed|ing) (?:[\\p{L}’'-]+ ){0,5}?#", '# (?:fine|penalty)'],
    },
  },
  {
    name: 'debts',
    money: true,
    within: 5,
    patterns: { en: ['debts? of #', 'owing #', '# (?:of|in) debts?'] },
  },
  {
    name: 'damage',
    money: true,
    within: 5,
    patterns: {
      en: [
        'damages? (?:of|(?:estimated |put )?at) #',
        '(?:cause[sd]?|causing|does|did) # (?:of|in|worth of) damage(?! to)',
        '# (?:of|in|worth of) damage(?! to)',
      ],
    },
  },
  {
    name: 'stolen',
    money: true,
    within: 5,
    patterns: {
      en: [
        '(?:robbers|thieves|raiders|gang) (?:took|take|stole|steal|got away with) #',
        'robbed of #',
        'stole(?:n)? #',
      ],
    },
  },
];
