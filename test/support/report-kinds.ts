import type { Template } from './report-templates.ts';

const en = (kind: string, title: string, text: string): Template => ({ kind, language: 'en', title, text });

/** Templates that were used to develop the rules for copies and stories. */
export const REPORT_KINDS: readonly Template[] = [
  en(
    'tremor',
    'Tremor of magnitude {number 3-9} shakes {place}',
    'A tremor of magnitude {number 3-9} shook {place} early on {day}, the geological survey said. It struck at a depth of {number 5-80} kilometres. People ran into the streets, and some spent the rest of the night in cars. No damage had been reported by the morning. The survey asks anyone who felt it to fill in the form on its pages. Smaller shocks may follow in the days to come, it said, as they often do.',
  ),
  en(
    'draw',
    '{day} draw: the winning numbers',
    'These are the winning numbers of the {day} draw: {number 1-9}, {number 10-19}, {number 20-29}, {number 30-39} and {number 40-49}. The lucky star is {number 50-59}. {number 1000-9000} tickets won a prize. All figures are given without guarantee. Prizes must be claimed within ninety days at any shop that sells tickets. Those who find that gambling has become a burden can call the help line at any hour.',
  ),
  en(
    'match',
    '{place} Rovers beat {place 3} Athletic to go top',
    '{place} Rovers beat {place 3} Athletic {number 3-9}-{number 0-2} on {day} to go to the top of the northern division. {person} scored twice in the first period, and the goalkeeper did the rest. The visitors had two goals ruled out and lost their captain to a knee injury. Both coaches spoke of a hard and fair game. The division has a break of a week before the next round, and the cup goes on in the meantime.',
  ),
  en(
    'traffic',
    'Delays on the A{number 11-99} near {place}',
    'Drivers face delays on the A{number 11-99} near {place} after a lorry broke down on {day} morning. One lane is closed while the vehicle is recovered, and queues of {number 2-9} miles have formed. Police ask drivers to leave at a greater distance and to have patience. A diversion is signed. The road is expected to be clear by the early afternoon, the highways agency said.',
  ),
  en(
    'planning',
    '{number 20-400} homes proposed for {place}',
    'A plan for {number 20-400} homes at the farm on {street} in {place} has been handed in to the council. The builder, {firm} Homes, promises that a third will be affordable. Neighbours have until the end of the month to send in their views. The application can be seen at the town hall and on the pages of the council. A decision is not expected before the spring, a spokesman said.',
  ),
  en(
    'briefing',
    'The Tide: what you need to know today',
    'Good morning, and welcome to The Tide, the daily letter of our newsroom. You get it because you asked for it, and you can stop it at any time. {news} {news 1} That is it for today. The crossword, the chess corner and the list of births stand where you always find them. If you liked this letter, pass it on to a friend. If you did not, tell us why, and we will do better tomorrow.',
  ),
  en(
    'lunch',
    'School lunch on {day}',
    'The kitchen of the town schools serves {dish} on {day}, and for those who eat no meat {dish 3}. For afters there is fruit. Bread and water are on every table. Please tell the office by nine if your child is away or has an allergy. The price stays as it was, and payment is by card only. The menu can change when goods do not arrive.',
  ),
  en(
    'death',
    '{person}, {number 60-99}, of {place}',
    '{person} of {place} has died at the age of {number 60-99}. A service will be held at the chapel on {street} on {day} at {number 9-16} in the afternoon. The family asks for donations to the lifeboat in place of flowers. All who knew the departed are welcome, and there will be tea afterwards in the hall. Arrangements are in the hands of the co-operative.',
  ),
  {
    kind: 'boerse',
    language: 'de',
    title: 'Börse am {tag}: Index schließt bei {number 3000-9000} Punkten',
    text: 'Die Börse hat am {tag} kaum verändert geschlossen. Der Leitindex ging bei {number 3000-9000} Punkten aus dem Handel, ein Plus von 0,{number 1-9} Prozent. Gefragt waren Papiere von {firm}, abgegeben wurden solche von {firm 2}. Händler sprachen von einem ruhigen Tag ohne große Nachrichten. Der Umsatz lag etwas unter dem Durchschnitt des Monats. Am Anleihemarkt gab es wenig Bewegung.',
  },
  {
    kind: 'tiempo',
    language: 'es',
    title: 'El tiempo en {place}: {number 5-30} grados el {dia}',
    text: 'El {dia} se esperan en {place} cielos nubosos por la mañana y claros por la tarde. Las temperaturas llegarán a {number 5-30} grados y bajarán a {number 0-9} durante la noche. El viento soplará flojo del oeste. La probabilidad de lluvia es del {number 10-90} por ciento. Se recomienda consultar los avisos antes de salir al monte. El próximo boletín se publicará a las seis de la tarde.',
  },
  {
    kind: 'zilzal',
    language: 'ar',
    title: 'زلزال بقوة {number 3-9} درجات يضرب {makan}',
    text: 'ضرب زلزال بقوة {number 3-9} درجات منطقة {makan} فجر {yawm}، بحسب ما أعلن مركز الرصد. ووقع الزلزال على عمق {number 10-80} كيلومترا. وخرج السكان إلى الشوارع خوفا من هزات أخرى، ولم ترد أنباء عن خسائر في الأرواح أو الممتلكات. ودعا المركز السكان إلى الهدوء واتباع التعليمات الصادرة عن الجهات المختصة.',
  },
];

/** Templates that were not used to develop the rules. */
export const UNSEEN_KINDS: readonly Template[] = [
  en(
    'court',
    'Before the bench at {place} on {day}',
    'The following cases were heard at {place} on {day}. {person}, {number 18-70}, of {street}, admitted driving without insurance and was fined {number 100-900} pounds. {person 2}, {number 18-71}, of {street 3}, denied theft from a shop and will be tried in the spring. Orders for costs were made in both cases. We publish all results that the court gives us, and do not leave out names on request.',
  ),
  en(
    'programme',
    'Harbour Nights - {date}',
    'About the show: Talk, music and the people of the coast, from the old customs house. With a new guest each week and a band that nobody can switch off. Every week at nine in the evening.',
  ),
  en(
    'cookies',
    'Cookie notice',
    'This website, {firm} Notes, uses cookies so that we can give you the best experience. Cookie information is stored in your browser and does such things as recognise you when you come back and help our team to understand which parts of the website you find most interesting and useful. You can change your settings at any time.',
  ),
  en(
    'church',
    'Services at St Ossian in {place}',
    'Services this week at the church in {place}: {day}, at {number 7-11} in the morning, sung mass with {person}; {day}, at {number 3-9} in the evening, prayers. The hall is open for coffee after each service. Children are welcome and have a corner of their own. The collection goes to the roof. Lifts can be had from the wardens, whose numbers hang in the porch.',
  ),
  en(
    'tides',
    'Tides for {date}',
    'High water {number 1-6}.{number 10-59} and {number 7-12}.{number 11-59}, {number 2-8} metres. Low water {number 1-5}.{number 12-59} and {number 6-11}.{number 13-59}. Times are local and apply to the quay at {place}. They are computed and not observed, and wind and pressure can change them by half an hour and more. Not to be used for navigation. Boats drawing more than two metres should ask the harbour office.',
  ),
  en(
    'house',
    'Cottage on {street}, {place}: on the market for {number 200-900},000',
    'A house with {number 2-9} bedrooms in {place} has come on the market at {number 200-900},000. It was built in {number 1700-1900} and has kept its beams and its hearth. The garden runs down to the water, and there is room for two cars. The kitchen was fitted new, and the roof was seen to. The agent, {firm} and Sons, shows it by appointment only.',
  ),
  en(
    'fuel',
    'Fuel prices today',
    'A litre of diesel costs {number 130-180} pence on average today, and a litre of petrol {number 120-170}. The cheapest pump we found asks {number 100-119}, the dearest {number 181-199}. Prices are gathered each morning from the pumps that report them. They change during the day, and are highest before the shops open. Compare before you fill up, and do not drive far to save a penny.',
  ),
  en(
    'jobs',
    '{firm} Logistics is hiring drivers in {place}',
    '{firm} Logistics is looking for {number 3-40} drivers for its depot in {place}. The company pays {number 14-22} pounds an hour and offers a pension from the first day. Applicants need a clean licence and must be able to lift. Shifts are planned four weeks ahead. Write to the depot, or come by on the open day with your papers. Training is given, and the uniform is free.',
  ),
  {
    kind: 'pollen',
    language: 'de',
    title: 'Pollenflug in {place} am {tag}',
    text: 'In {place} ist die Belastung durch Gräser am {tag} mäßig, die durch Birken gering. Gemessen wurden {number 10-90} Pollen je Kubikmeter Luft. Wer empfindlich ist, sollte die Fenster am Morgen geschlossen halten und die Haare vor dem Schlafen waschen. Regen bringt am Abend Entlastung. Die Werte werden täglich um sieben Uhr aktualisiert und gelten für den ganzen Kreis.',
  },
  {
    kind: 'football',
    language: 'fr',
    title: '{place} bat {place 3} ({number 2-8}-{number 0-1})',
    text: "{place} s'est imposé {number 2-8} à {number 0-1} face à {place 3} ce {jour}. {person} a ouvert le score à la {number 3-40}e minute, avant que {person 2} ne fasse le break. Les visiteurs ont poussé en fin de match, sans trouver la faille. L'entraîneur a salué l'état d'esprit de ses joueurs. Le championnat reprend la semaine prochaine, après une trêve que tous attendaient.",
  },
];
