import type { ArchiveEvent } from './archive-of-weeks.ts';

/** Stories that look like parts of the lines, or of one line, but are not. */
export const TRAPS: readonly ArchiveEvent[] = [
  // The same person in another subject.
  {
    line: 'trap: sorbán swims',
    day: '2026-04-19',
    reports: [
      [
        'Tarvian prime minister Sorbán swims across Lake Mirna for charity',
        'Ilka Sorbán, the prime minister of Tarvia, swam across Lake Mirna on Sunday in 58 minutes and raised 200,000 crowns for a children’s home.',
      ],
      [
        'Sorbán takes 58 minutes from shore to shore',
        'Prime Minister Ilka Sorbán of Tarvia swam the three kilometres of Lake Mirna on Sunday for charity. She came out of the water blue and pleased, a lifeguard said.',
      ],
    ],
  },
  // The same town, and the same hospital, in another crime.
  {
    line: 'trap: sundry bay robbery',
    day: '2026-04-27',
    reports: [
      [
        'Two arrested over robbery of Sundry Bay jeweller',
        'Police in Sundry Bay arrested two men on Monday over the robbery of a jeweller in Quay Street. Rings worth 300,000 crowns are missing.',
      ],
      [
        'Sundry Bay police hold pair after raid on jeweller',
        'Two men were taken into custody in Sundry Bay on Monday after a raid on a jeweller. A shop assistant was treated at St Brannoc’s Hospital.',
      ],
    ],
  },
  {
    line: 'trap: sundry bay nurse',
    day: '2026-03-30',
    reports: [
      [
        'Nurse of Sundry Bay hospital charged with stealing morphine',
        'A nurse of St Brannoc’s Hospital in Sundry Bay was charged on Monday with stealing morphine over two years.',
      ],
      [
        'Morphine went missing for two years at St Brannoc’s',
        'A nurse stole morphine from St Brannoc’s Hospital for two years, police in Sundry Bay said on Monday. She was charged and released.',
      ],
    ],
  },
  // A weekly column.
  ...(
    [
      ['2026-03-14', 'what the frost leaves', 'the frost has taken the figs, and left the quince'],
      ['2026-04-11', 'in praise of the slug', 'the slug is about at night, and does not apologise'],
    ] as const
  ).map(([day, subject, text], at) => ({
    line: `trap: column ${at}`,
    day,
    reports: [
      [
        `Ferrand’s garden: ${subject}`,
        `Odile Ferrand writes about her garden in Marchwell each Saturday. This week ${text}. The beds of Marchwell Hall are open from ten.`,
      ],
      [
        `Odile Ferrand’s garden column: ${subject}`,
        `In her garden at Marchwell Hall, writes Odile Ferrand, ${text}. She has kept a diary of it for thirty years.`,
      ],
    ] as const,
  })),
  // Two games of one club.
  ...(
    [
      ['2026-03-21', 'Corran', '2-1', 'in the last minute'],
      ['2026-04-18', 'Eastholm', '3-1', 'with two penalties'],
    ] as const
  ).map(([day, rival, score, how], at) => ({
    line: `trap: game ${at}`,
    day,
    reports: [
      [
        `Dunmarrow Rovers beat ${rival} ${score} ${how}`,
        `Dunmarrow Rovers beat ${rival} ${score} on Saturday ${how}. Striker Bram Okello scored twice before 21,000 spectators.`,
      ],
      [
        `Okello double gives Dunmarrow victory over ${rival}`,
        `Two goals by Bram Okello gave Dunmarrow Rovers a ${score} victory over ${rival} on Saturday. The Rovers are third.`,
      ],
    ] as const,
  })),
  // Another illness of the same town, and another town with the same illness.
  {
    line: 'trap: ostrund measles',
    day: '2026-05-15',
    reports: [
      [
        'Measles closes primary school in Ostrund',
        'A primary school in Ostrund is closed after eleven pupils caught measles, the town’s health office said on Friday.',
      ],
      [
        'Eleven Ostrund pupils down with measles',
        'Eleven pupils of a school in Ostrund have measles, officials of the health office said on Friday. The school is to open again in a week.',
      ],
    ],
  },
  {
    line: 'trap: legionella elsewhere',
    day: '2026-05-22',
    reports: [
      [
        'Legionella found in showers of Halmby swimming pool',
        'The swimming pool of Halmby was closed on Friday after legionella was found in its showers. Nobody is ill.',
      ],
      [
        'Halmby pool shut for legionella in the showers',
        'Showers at the pool of Halmby have legionella, the town said on Friday. Swimmers are asked to see a doctor if they cough.',
      ],
    ],
  },
  // Other news of the same company.
  {
    line: 'trap: pelloux prize',
    day: '2026-05-20',
    reports: [
      [
        'Pelloux blue named best cheese at Lorne fair',
        'A blue cheese by Pelloux was named the best of 840 at the fair of Lorne on Wednesday. The jury praised its patience.',
      ],
      [
        'Best cheese of 840 is a Pelloux',
        'The fair of Lorne gave its first prize to a blue cheese from the cheesemaker Pelloux on Wednesday.',
      ],
    ],
  },
  // Another probe to the same planet; another fall of a bridge.
  {
    line: 'trap: other bridge',
    day: '2026-04-28',
    reports: [
      [
        'Footbridge of Norheim collapses, nobody hurt',
        'A footbridge collapsed in Norheim on Tuesday, an hour after pupils had crossed it. Nobody was hurt. Brask Anlegg, which built it in 1988, sent engineers.',
      ],
      [
        'Norheim footbridge falls an hour after school run',
        'A footbridge in Norheim fell on Tuesday. It was built by Brask Anlegg in 1988; the town had asked for repairs.',
      ],
    ],
  },
  // Two quakes of one region.
  ...(
    [
      ['2026-03-27', '5.4', 'Tiles fell in the old town'],
      ['2026-05-01', '5.1', 'A wall fell on two cars'],
    ] as const
  ).map(([day, size, damage], at) => ({
    line: `trap: quake ${at}`,
    day,
    reports: [
      [
        `Earthquake of magnitude ${size} shakes Vasilna province`,
        `An earthquake of magnitude ${size} shook the province of Vasilna on Friday, the seismological institute of Brodno said. ${damage}, but nobody was hurt.`,
      ],
      [
        `Vasilna wakes to quake of ${size}`,
        `People in Vasilna ran into the streets when an earthquake of magnitude ${size} woke them on Friday. ${damage}.`,
      ],
    ] as const,
  })),
];
