/** An archive over weeks: lines of events, and stories that look like parts of one but are not; all invented. */

/** An event with the reports of two publishers. */
export interface ArchiveEvent {
  /** Events with the same value are in one line. */
  readonly line: string;
  /** Day of the first report. */
  readonly day: string;
  /** Headline and text of each report. */
  readonly reports: readonly (readonly [title: string, text: string])[];
}

/** Lines of events. */
export const LINES: readonly ArchiveEvent[] = [
  // A court case: arrest, trial, verdict.
  {
    line: 'ordway',
    day: '2026-03-02',
    reports: [
      [
        'Hospital treasurer Ordway arrested over missing millions in Sundry Bay',
        'Police in Sundry Bay arrested Lucan Ordway, the treasurer of St Brannoc’s Hospital, on Monday over 4.2 million crowns that are missing from its building fund. Ordway, 51, denies any wrongdoing. The fund was to pay for a children’s ward.',
      ],
      [
        'Treasurer of St Brannoc’s held after auditors find hole in building fund',
        'The treasurer of St Brannoc’s Hospital, Lucan Ordway, was taken into custody on Monday after auditors found that 4.2 million crowns of its building fund had gone. He was led from his office at noon, a nurse said.',
      ],
    ],
  },
  {
    line: 'ordway',
    day: '2026-04-13',
    reports: [
      [
        'Trial of ex-treasurer opens with boxes of forged invoices',
        'The trial of Lucan Ordway opened in Sundry Bay on Monday with 31 boxes of invoices that the prosecutor called forged from the first to the last. The former treasurer of St Brannoc’s Hospital is accused of taking 4.2 million crowns from the building fund.',
      ],
      [
        'Ordway ‘paid for a yacht with a children’s ward’, court hears',
        'Lucan Ordway bought a yacht with money that was meant for a children’s ward, a court in Sundry Bay heard on Monday. The former hospital treasurer pleaded not guilty to 19 charges of embezzlement over the building fund of St Brannoc’s.',
      ],
    ],
  },
  {
    line: 'ordway',
    day: '2026-05-08',
    reports: [
      [
        'Ordway jailed for seven years for emptying hospital fund',
        'Lucan Ordway was sent to prison for seven years on Friday for emptying the building fund of St Brannoc’s Hospital, of which he had been treasurer for a decade. The judge called the embezzlement cold and patient.',
      ],
      [
        'Seven years for treasurer who took 4.2 million from St Brannoc’s',
        'The former treasurer of St Brannoc’s Hospital, Lucan Ordway, got seven years in prison on Friday for taking 4.2 million crowns. The children’s ward in Sundry Bay has not been built.',
      ],
    ],
  },
  // The fall of a bridge, and the search for those responsible.
  {
    line: 'viaduct',
    day: '2026-03-09',
    reports: [
      [
        'Twelve dead as Askerdal viaduct collapses in the morning rush',
        'Twelve people died on Monday when the Askerdal viaduct collapsed under the morning traffic and fell 40 metres into the valley. The viaduct had been inspected in October, its owner, Brask Anlegg, said.',
      ],
      [
        'Viaduct of Askerdal falls into valley, at least twelve killed',
        'At least twelve people were killed when a span of the Askerdal viaduct fell into the valley at ten past seven on Monday. Rescuers were looking for a bus. Brask Anlegg, which owns the toll road, closed its other bridges.',
      ],
    ],
  },
  {
    line: 'viaduct',
    day: '2026-04-06',
    reports: [
      [
        'Inspectors of fallen viaduct never left their car, inquiry finds',
        'The inspectors who passed the Askerdal viaduct in October never got out of their car, an inquiry into its collapse has found. Brask Anlegg had paid them by the bridge, the report of Monday says.',
      ],
      [
        'Askerdal inquiry blames rusted cables and inspectors in a hurry',
        'Rusted cables and hurried inspectors brought down the Askerdal viaduct and twelve people with it, an inquiry said on Monday. It recommends that Brask Anlegg lose the toll road.',
      ],
    ],
  },
  {
    line: 'viaduct',
    day: '2026-05-18',
    reports: [
      [
        'Two engineers charged with manslaughter over Askerdal viaduct',
        'Two engineers of Brask Anlegg were charged on Monday with the manslaughter of the twelve people who died when the Askerdal viaduct collapsed in March.',
      ],
      [
        'Brask Anlegg engineers to stand trial for viaduct collapse',
        'Two engineers are to stand trial for the collapse of the Askerdal viaduct, prosecutors said on Monday. Brask Anlegg said that it would pay for their defence.',
      ],
    ],
  },
  // A takeover.
  {
    line: 'takeover',
    day: '2026-03-11',
    reports: [
      [
        'Cheesemaker Pelloux rejects bid from Nordane Foods',
        'The French cheesemaker Pelloux said on Wednesday that it had rejected a bid of 1.9 billion euros from Nordane Foods, its Danish rival, as too low.',
      ],
      [
        'Pelloux says no to 1.9 billion euros from Danish rival',
        'Pelloux, the maker of blue cheese, turned down an offer of 1.9 billion euros from Nordane Foods on Wednesday. The family that owns half of it does not want to sell.',
      ],
    ],
  },
  {
    line: 'takeover',
    day: '2026-04-22',
    reports: [
      [
        'Nordane raises offer for Pelloux to 2.3 billion euros',
        'Nordane Foods has raised its offer for Pelloux to 2.3 billion euros, six weeks after the cheesemaker rejected its first bid.',
      ],
      [
        'Danes come back to Pelloux with a fifth more',
        'Nordane Foods is back with a bid for Pelloux that is a fifth higher. The Danish dairy group offers 2.3 billion euros for the French cheesemaker, it said on Wednesday.',
      ],
    ],
  },
  // A medicine.
  {
    line: 'drug',
    day: '2026-03-17',
    reports: [
      [
        'Velorin slows loss of memory by a third in trial',
        'A drug called velorin slowed the loss of memory by a third in a trial with 1,800 patients, its maker, Asclera, said on Tuesday.',
      ],
      [
        'Asclera’s Alzheimer’s drug keeps memory for longer, study shows',
        'Patients with early Alzheimer’s disease who took velorin kept their memory for longer than others, a study by Asclera showed on Tuesday. The drug has to be injected each week.',
      ],
    ],
  },
  {
    line: 'drug',
    day: '2026-05-05',
    reports: [
      [
        'Regulator approves velorin against Alzheimer’s',
        'The drug velorin was approved on Tuesday for people with early Alzheimer’s disease. Asclera, which makes it, has not named a price.',
      ],
      [
        'Approval for Asclera’s velorin raises hope, and a question of price',
        'Europe’s regulator approved velorin, a drug by Asclera that slows the loss of memory, on Tuesday. Health services wait to hear what it will cost.',
      ],
    ],
  },
  // An illness in a town.
  {
    line: 'outbreak',
    day: '2026-03-20',
    reports: [
      [
        'Nine ill with legionella in Ostrund, cooling towers checked',
        'Nine people in Ostrund have legionella, the town’s health office said on Friday. It is checking the water of 14 cooling towers.',
      ],
      [
        'Legionella outbreak puts nine Ostrund residents in hospital',
        'An outbreak of legionella has put nine people in Ostrund in hospital, two of them in intensive care. Officials suspect a cooling tower.',
      ],
    ],
  },
  {
    line: 'outbreak',
    day: '2026-04-17',
    reports: [
      [
        'Brewery’s cooling tower was the source of Ostrund legionella outbreak',
        'The cooling tower of a brewery was the source of the legionella outbreak in Ostrund, the health office said on Friday after four weeks of tests.',
      ],
      [
        'Source of legionella in Ostrund found on roof of brewery',
        'The bacteria that made 31 people in Ostrund ill came from the roof of a brewery, officials said on Friday. Its cooling tower had not been cleaned in two years. Three people have died of legionella.',
      ],
    ],
  },
  // A probe on its way.
  {
    line: 'probe',
    day: '2026-03-24',
    reports: [
      [
        'Halcyon probe lifts off for Neptune after three delays',
        'The probe Halcyon lifted off for Neptune on Tuesday, after three delays in two weeks. It will take eleven years to get there, the space agency said.',
      ],
      [
        'At the fourth attempt, Halcyon leaves for Neptune',
        'Halcyon is on its way to Neptune. The probe, which carries nine instruments and a recording of rain, was launched on Tuesday at the fourth attempt.',
      ],
    ],
  },
  {
    line: 'probe',
    day: '2026-05-12',
    reports: [
      [
        'Neptune probe Halcyon fails to unfold antenna',
        'The antenna of the Neptune probe Halcyon has failed to unfold, engineers said on Tuesday, seven weeks after its launch.',
      ],
      [
        'Halcyon’s antenna is stuck on the way to Neptune',
        'Engineers are trying to shake loose the main antenna of Halcyon, a probe on its way to Neptune. Without it, pictures would take months to send.',
      ],
    ],
  },
  // A law.
  {
    line: 'law',
    day: '2026-03-26',
    reports: [
      [
        'Tarvian government wants to raise pension age to 67',
        'The government of Tarvia wants to raise the pension age from 64 to 67, its prime minister, Ilka Sorbán, said on Thursday. Unions promised strikes.',
      ],
      [
        'Sorbán tells Tarvians to work three years longer',
        'Tarvians are to work three years longer. Prime Minister Ilka Sorbán presented a pension reform on Thursday that unions called a declaration of war.',
      ],
    ],
  },
  {
    line: 'law',
    day: '2026-05-14',
    reports: [
      [
        'Tarvia’s parliament passes pension reform by two votes',
        'The parliament of Tarvia passed the pension reform of Prime Minister Ilka Sorbán by two votes on Thursday, while 90,000 people stood outside.',
      ],
      [
        'Sorbán wins pension vote, with 90,000 protesters at the door',
        'Prime Minister Ilka Sorbán won the vote on her pension reform on Thursday. From 2028, Tarvians will work to the age of 67.',
      ],
    ],
  },
];
