const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * English nouns that, after "the" and without anything more, point back at what an earlier sentence named: "The building,
 * which dates from 1711". Collected from second and later sentences of news texts. Sorted.
 */
export const POINTING_NOUNS = words(
  'agreement animal animals area attack attackers award bill blast blaze board boat body bones book boy building buildings bus business car case ceremony chair change changes children church claim clash club company complaint concert couple craft crash crew deal debate decision defeat design drug event exhibition factory family farm fight film finding findings fine fire firm flight fund game gang girl group house idea illness incident inquiry investigation island landslide law letter list man march match measure measures meeting men mission mother move notice novel object offence offer operation order organisation organization orders owner pair paintings panels paper papers pact park payment pilot plan plane plans players plot policy practice price prize programme project proposal protest protests race raid report rescue restaurant result results river road row rule rules ruling sale scandal scheme school sculpture search sentence series ship shop shops shooting show sign singer site skeleton song species star statement station statue storm strike structure study substance suspect suspects system talks tanker team test text theft third tower town track train treatment trial trio truce trust vehicle verdict vessel victim victims village virus visit vote walkout warning woman women work works writer',
);
