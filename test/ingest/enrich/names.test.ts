import { expect, it } from 'vitest';
import { namesOf } from '../../../scripts/ingest/enrich/entities/names.ts';

const names = (...paragraphs: string[]) => namesOf(paragraphs, 0, {});

it('merges the spellings of a person under the fullest', () => {
  const { people } = names(
    'The mayor met Ivan Orlov on Monday.',
    'Mr Orlov said that the bridge was safe.',
    'Orlov left.',
  );
  expect(people).toEqual(['Ivan Orlov']);
});

it('leaves out a family name that the article never gives in full', () => {
  expect(names('On Monday Mr Orlov said that the bridge was safe.').people).toEqual([]);
});

it('distinguishes a country from a person', () => {
  const found = names('It was said that US President Martha Kilburn would travel to Norway.');
  expect(found.people).toEqual(['Martha Kilburn']);
  expect(found.places).toEqual(['US', 'Norway']);
});

it('keeps one spelling of a country, the fullest in the text', () => {
  expect(names('They left the US in May and came back to the United States in June.').places).toEqual([
    'United States',
  ]);
});

it('finds organisations by their last word and their first', () => {
  const { organisations } = names(
    'Shares of Tarnwell Holdings fell, said the Bank of Veldar and the Ministry of Fisheries.',
  );
  expect(organisations).toEqual(['Tarnwell Holdings', 'Bank of Veldar', 'Ministry of Fisheries']);
});

it.each([
  ['Lantern Quay Capital', 'she works at Lantern Quay Capital'],
  ['Southmere Awarding', 'the papers of Southmere Awarding were lost'],
  ['Orlov Lines', 'a ship of Orlov Lines was late'],
  ['Tarnwell Ventures', 'the money came from Tarnwell Ventures'],
  ['Kirov Securities', 'analysts at Kirov Securities were surprised'],
])('takes %s for an organisation, not for a person', (name, words) => {
  const found = names(`On Monday ${words}, the court in Veldar heard.`);
  expect(found.organisations).toContain(name);
  expect(found.people).toEqual([]);
});

it('separates a person from the organisation after "of the"', () => {
  const found = names('It was, said Helen Brandt of the Upper Lakes Society, a mild winter.');
  expect(found.people).toEqual(['Helen Brandt']);
  expect(found.organisations).toEqual(['Upper Lakes Society']);
});

it('finds no name in the first word of a sentence, in days, months and peoples', () => {
  const found = names(
    'Yesterday it rained.',
    'Norwegian farmers met on Friday in March.',
    'However Sunday was dry.',
  );
  expect(found).toEqual({ people: [], organisations: [], places: [] });
});

it('finds no name in a line in which every word has a capital', () => {
  expect(names('Ivan Orlov Wins Big In Oslo After Long Wait')).toEqual({
    people: [],
    organisations: [],
    places: [],
  });
});

it('takes the name of a city for its club in an article about sport, unless it says where', () => {
  const text = ['On Sunday Leeds beat a weak side in Dublin.'];
  expect(namesOf(text, 0, { topic: 'sport' }).places).toEqual(['Dublin']);
});

it('finds only places in the dateline, in ordinary capitals', () => {
  const places = (dateline: string) => namesOf([`${dateline}The fog lifted.`], dateline.length, {}).places;
  expect(places('OSLO, Norway (XYZ) - ')).toEqual(['Oslo', 'Norway']);
  expect(places('PORT VELDAR -- ')).toEqual(['Port Veldar']);
  expect(places('PORT VELDAR AND OSLO (XYZ) - ')).toEqual(['Port Veldar', 'Oslo']);
  expect(places('PORT VELDAR/OSLO, Norway - ')).toEqual(['Port Veldar', 'Oslo', 'Norway']);
  expect(places('BOSNIA AND HERZEGOVINA - ')).toEqual(['Bosnia and Herzegovina']);
  expect(places('ISLE OF VELDAR - ')).toEqual(['Isle of Veldar']);
  expect(places('EXCLUSIVE: ')).toEqual([]);
});

it('keeps an organisation whole if a person belongs to it', () => {
  expect(names("She leads the United Weavers' Congress of the coast.").organisations).toEqual([
    "United Weavers' Congress",
  ]);
});

it('splits two companies joined by "and", but not a council of two towns', () => {
  const found = names(
    'Passengers of Meridian and Tarnwell Airlines waited.',
    'The office of Elmbury and Kestrelford District Council is shut.',
  );
  expect(found.organisations).toEqual(['Tarnwell Airlines', 'Elmbury and Kestrelford District Council']);
});

it('takes part of the name of an organisation for the whole', () => {
  const found = names(
    'East of Tarnland Ambulance Service sent two cars, and the Tarnland Ambulance Service said so.',
  );
  expect(found.organisations).toEqual(['East of Tarnland Ambulance Service']);
});

it('leaves out the end of a list of duties, with what it belongs to', () => {
  expect(names('So said the Department for Rivers, Lakes and Inland Ports.').organisations).toEqual([]);
});

it('takes no street, award, title or name with an article for a person', () => {
  const found = names(
    'They met in a hotel off Ruben Highway, near a Paul Brandt shop.',
    "She won the Helen Brandt Award for 'Martin Mill', a novel.",
    'The first was the Sinclair Motion.',
  );
  expect(found.people).toEqual([]);
});

it('takes no fictional character for a person in an article about the arts', () => {
  const text = ['Helen Brandt was seen as Martha Kilburn, the character of Martha Kilburn being new to her.'];
  expect(namesOf(text, 0, { topic: 'arts-culture-entertainment' }).people).toEqual(['Helen Brandt']);
});

it('leaves out letters after a name and words before it', () => {
  const found = names(
    'Survivor Grace Brandt Oloo wept when she heard it.',
    'It was then that Paul Kilburn KC rose.',
  );
  expect(found.people).toEqual(['Grace Brandt Oloo', 'Paul Kilburn']);
});

it('takes a city in German for a place only where the text says where', () => {
  const text = ['Das Essen war gut, sagte die Wirtin, die in Leipzig wohnt.'];
  expect(namesOf(text, 0, { language: 'de' }).places).toEqual(['Leipzig']);
});

it('keeps the whole name of a place on a river or lake', () => {
  expect(names('The van was found in Bergen op Zoom.').places).toEqual(['Bergen op Zoom']);
});

it('finds no half of a name whose words were separated', () => {
  const found = names('It was said by Mahmoud Al - Brandty, a member of the board, and by Al Kilburn.');
  expect(found.people).toEqual(['Al Kilburn']);
});

it('reads a headline in sentence case, and spells capitals in the opening like the headline', () => {
  const found = (title: string) => namesOf(['IVAN MCORLOV WOULD not do, it was said.'], 0, { title });
  expect(found('Ivan McOrlov is not fit to be president, says Martha Kilburn').people).toEqual([
    'Ivan McOrlov',
    'Martha Kilburn',
  ]);
  expect(found('Ivan McOrlov Not Fit to Be President').people).toEqual([]);
});

it('recognises an unlisted person by verbs, descriptions and neighbouring names', () => {
  const found = names(
    'It was then that Zhulo Beqiri said no.',
    'They met Tvora Qemal, national security minister of the island, and left.',
    'The final was between Arvo Luusk, Paul Kilburn and Mirte Oosk.',
    'The first was Wuno Ashagi, who wept.',
    'The Veldarian player Soliman al-Qadri ran.',
    'A pot by Grevo Taalik stood there, and Taalik said that it was old.',
  );
  expect(found.people.toSorted()).toEqual([
    'Arvo Luusk',
    'Grevo Taalik',
    'Mirte Oosk',
    'Paul Kilburn',
    'Soliman al-Qadri',
    'Tvora Qemal',
    'Wuno Ashagi',
    'Zhulo Beqiri',
  ]);
  expect(names('A pot of Zhulo Beqiri stood there.').people).toEqual([]);
  expect(names('So he told Zhulo Beqiri of it.').people).toEqual([]);
  for (const office of ['CEO', 'CFO', 'MEP', 'MP'])
    expect(names(`They met Zhulo Beqiri, ${office} for nine years.`).people).toEqual(['Zhulo Beqiri']);
});

it('recognises a town only if the words around it show that it is one', () => {
  const found = names(
    'A school in Kerikeri shut, and the village of Tvorahei lost its shop.',
    'The road from Ugmansk, Ontario, is closed.',
    'It was lost in Wunomouth on Friday.',
    'That is what Grevohei state, and what Taalikhei of it said.',
    'They drank a Kilchoan and played Zhuravka.',
  );
  expect(found.places).toEqual(['Kerikeri', 'Tvorahei', 'Ugmansk', 'Ontario', 'Wunomouth']);
});

it('recognises waters, coasts and grounds by their words', () => {
  const found = names(
    'It sank in the Gulf of Ugmansk, east of Mount Tvora and off the North Tvora Peninsula.',
    'They met at the Tvora Stadium.',
  );
  expect(found.places).toEqual(['Gulf of Ugmansk', 'Mount Tvora', 'North Tvora Peninsula', 'Tvora Stadium']);
});

it('does not take a place name that a person has for a place', () => {
  const found = names('It was then that Sydney Kilburn said yes.', "The advert is Sydney's best.");
  expect(found).toMatchObject({ people: ['Sydney Kilburn'], places: [] });
  expect(names('Sydney Kilburn lives in Sydney.').places).toEqual(['Sydney']);
});

it('takes a town for its club where clubs play', () => {
  const text = ['The striker said that Burnley had played well in Leeds.', 'The Lakers won.'];
  const found = namesOf(text, 0, { topic: 'sport' });
  expect(found.organisations).toEqual(['Burnley']);
  expect(found.places).toEqual(['Leeds']);
});

it('recognises a company by the words next to it', () => {
  const found = names(
    'They attacked the parcel firm Zhulovex.',
    'All that was earned goes to Tvorahome, a charity that builds houses.',
    'So said the chief executive of Ugmarin.',
  );
  expect(found.organisations).toEqual(['Zhulovex', 'Tvorahome', 'Ugmarin']);
});

it('takes what follows a kind of company, or the employer of a person, for a company', () => {
  const found = names(
    'The exam board Northmere Awarding had marked the papers.',
    '"It is good paper," said Hanna Orlova of Tarn Relief, whose lorries used the road.',
    'They were on board Ocean Halden.',
  );
  expect(found.organisations).toEqual(['Northmere Awarding', 'Tarn Relief']);
  expect(found.people).toEqual(['Hanna Orlova']);
});

it('takes a name that ends in what a company does for a company, and where people work', () => {
  const found = names(
    'The two boats of Halden Ferries, the owner of the wreck, may sail again.',
    'A valve was slow to close, engineers at Tarnel Orbitworks found.',
    'The bank of Veldar Mutual is closed.',
  );
  expect(found.organisations).toEqual(['Halden Ferries', 'Tarnel Orbitworks', 'Veldar Mutual']);
  expect(found.people).toEqual([]);
});

it('takes a person whose first name begins place names for a person, and a mountain for a place', () => {
  const found = names(
    'The lander stands near Mons Veldar, a group of hills.',
    '"It was late," says Isla Orlova, who went by boat.',
  );
  expect(found.places).toEqual(['Mons Veldar']);
  expect(found.people).toEqual(['Isla Orlova']);
});

it('recognises an organisation by its abbreviation in brackets, but no tax or index', () => {
  const found = names(
    'So the National Angling Inquest (NAI) said, and the NAI was right.',
    'The Rural Fishing Tax (RFT) rose.',
  );
  expect(found.organisations).toEqual(['National Angling Inquest']);
});

it('recognises a newspaper with its article within a sentence', () => {
  const found = names('He told The Elmbury Courier and The Age that it was so.');
  expect(found.organisations).toEqual(['Elmbury Courier', 'The Age']);
});

it('keeps an organisation whose name extends that of another', () => {
  expect(names('So the BBC told BBC News.').organisations).toEqual(['BBC', 'BBC News']);
});

it('takes no German council for a person, but somebody of a noble family', () => {
  const german = (text: string) => namesOf([text], 0, { language: 'de' }).people;
  expect(german('Der Hafenrat von Westby kauft am Montag eine neue Fähre.')).toEqual([]);
  expect(german('Am Montag sprach Anna von Westby im Hafen.')).toEqual(['Anna von Westby']);
});
