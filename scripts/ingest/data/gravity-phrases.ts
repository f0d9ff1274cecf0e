/**
 * How headlines and first sentences tell of what changes or ends lives: deaths, danger, war, the fall of a government,
 * an election. By primary language; in lower case, with straight apostrophes.
 *
 * In a phrase, `#` is a number in digits or words, `~` up to three of the words of `fillers`, `..` up to six words other
 * than numbers, and a word that ends in `*` stands for all that begin like it. Nothing matches across punctuation.
 */
export interface GravityPhrases {
  /** With the number of dead. */
  readonly tolls: readonly string[];
  /** Of deaths without a number. */
  readonly deaths: readonly string[];
  /** People flee, are missing or trapped, or have to expect it. */
  readonly danger: readonly string[];
  readonly war: readonly string[];
  readonly government: readonly string[];
  readonly election: readonly string[];
  /** What may stand between a number and what became of those it counts. */
  readonly fillers: readonly string[];
  /** Words by which deaths are those of long ago, of a statistic, of animals, or did not happen. */
  readonly noDeaths: readonly string[];
  /** Phrases by which nobody is in danger. */
  readonly noDanger: readonly string[];
  /** Words that begin a clause about what happens meanwhile. */
  readonly meanwhile: readonly string[];
}

/** @param list Phrases separated by commas. */
function phrases(list: string): readonly string[] {
  return list.trim().split(/,\s+/);
}

/** @param list Words separated by white space. */
function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

const STORMS = phrases('typhoon, hurricane, cyclone, superstorm');
const NEARS = phrases(`
  approach*, barrel*, batter*, bears, braces, closes in, forms, gathers, heads, hits, intensif*, lash*,
  makes landfall, nears, pound*, slams, strengthens, strikes, warning
`);
const OFFICES = phrases('prime minister, president, chancellor, premier, minister, government, cabinet');
const FALLS = phrases('resigns, quits, steps down, toppled, ousted, impeached, collapses, falls');

export const GRAVITY_PHRASES: Readonly<Record<string, GravityPhrases>> = {
  en: {
    tolls: phrases(`
      # ~ dead, # ~ killed, # ~ die, # ~ died, # ~ drown, # ~ drowned, # ~ deaths, # ~ fatalities, # lives,
      # ~ bodies, kills ~ #, killed ~ #, killing ~ #, kill ~ #, toll .. #, dead rises to #, bodies of ~ #
    `),
    deaths: phrases(`
      shot dead, found dead, stabbed to death, feared dead, deadly, fatal, fatally, killed in, killed by, killed as,
      killed when, killed after, dies in, die in, death toll, kills man, kills woman, kills boy, kills girl,
      kills driver, kills pilot, # death, first death, second death, third death, fourth death, fifth death
    `),
    danger: [
      ...phrases(`
        evacuat*, # ~ flee, # ~ missing, # ~ trapped, # ~ stranded, # ~ injured, # ~ wounded, flee homes,
        flee their homes, from their homes, # ~ told to leave, # ~ told to flee, told to evacuate, ordered to leave,
        people moved, people had been moved, capsiz*, ferry sinks, boat sinks, ship sinks, train .. derail*,
        plane crash*, bursts banks, bursts its banks, burst its banks, earthquake .., quake hits, quake strikes,
        quake shakes, quake rocks, volcano .. erupt*, state of emergency, tsunami warning, flash flood*,
        wildfire* .. spread*, wildfire* .. rag*, blast rips, explosion rips, opens fire, opened fire, taken hostage,
        hostages held
      `),
      ...STORMS.flatMap((storm) => NEARS.map((near) => `${storm} .. ${near}`)),
    ],
    war: phrases(`
      ceasefire, cease-fire, truce, peace deal, peace accord, peace treaty, peace agreement, declares war,
      at war with, invades, air strike*, airstrike*, shelling, missile* hit*, missile* str*, drone* hit*,
      drone* str*, martial law, military coup, coup attempt, attempted coup, in coup, troops enter, troops cross,
      prisoner swap, prisoner exchange, hostages freed, hostages released
    `),
    government: [
      ...phrases(`
        no-confidence vote, confidence vote, vote of no confidence, government .. fell, assassinat*
      `),
      ...OFFICES.flatMap((office) => FALLS.map((fall) => `${office} .. ${fall}`)),
    ],
    election: phrases(`
      snap election, general election, presidential election, parliamentary election, national election,
      election result*, wins election, win election, exit poll, landslide victory, hung parliament,
      election victory, wins presidency, polls open, polls close, referendum .. result*, votes to leave,
      wins second term, wins third term, concedes defeat
    `),
    fillers: words(`
      people were was are is have has had been be reported confirmed feared left at least more than over around
      about others other of civilians soldiers children women men passengers migrants workers tourists students
      pupils miners villagers police officers troops protesters person residents victims believed presumed still up
      to as many some nearly almost and
    `),
    noDeaths: phrases(`
      anniversary, inquest, inquiry, trial, court, jury, jailed, sentenced, convicted, guilty, acquitted, memorial,
      remember*, commemorat*, mourn*, years after, years on, years ago, year ago, century, a year, each year,
      every year, annually, per year, could kill, may kill, could have killed, would have killed, study, novel,
      film, museum, fossil*, no deaths, sheep, cattle, cow, cows, birds, hens, chickens, poultry, whales, seals,
      fish, dolphins, horses, dogs, cats, pigs, elephants, bees, turtles, deer, trees, wolves
    `),
    noDanger: phrases(`
      no damage, no casualties, no injuries, no threat, false alarm, drill, exercise, trade truce, anniversary,
      years after, years on, years ago, mock
    `),
    meanwhile: phrases('as, while'),
  },
  de: {
    tolls: phrases(`
      # ~ tote, # ~ toten, # ~ todesopfer, # ~ getötet, # ~ gestorben, # ~ ums leben, # ~ sterben, # ~ leichen,
      tötet #, # menschen .. ums leben, # menschen .. getötet, # menschen .. gestorben, zahl der toten .. #,
      zahl der todesopfer .. #, todesopfer .. auf #
    `),
    deaths: phrases(`
      tödlich*, tote bei, tote nach, erschossen, tot aufgefunden, stirbt bei, kommt ums leben
    `),
    danger: phrases(`
      evakuier*, # ~ vermisst, # ~ vermisste, # ~ verletzt, # ~ verletzte, # ~ eingeschlossen, auf der flucht,
      ausnahmezustand, katastrophenfall, erdbeben .., taifun, hurrikan, zyklon, fähre gekentert, fähre kentert,
      boot gekentert, boot kentert, tritt über die ufer, entgleist, tsunami-warnung, sturmflut, sturzflut*,
      geiselnahme
    `),
    war: phrases(`
      waffenruhe, waffenstillstand, feuerpause, friedensabkommen, friedensvertrag, kriegserklärung, luftangriff*,
      raketenangriff*, drohnenangriff*, einmarsch, putsch, kriegsrecht, gefangenenaustausch, beschuss
    `),
    government: phrases(`
      kanzler .. zurück, kanzlerin .. zurück, präsident .. zurück, präsidentin .. zurück, minister .. zurück,
      ministerin .. zurück, ministerpräsident .. zurück, regierung .. zerbricht, regierung .. gestürzt,
      koalition .. zerbricht, misstrauensvotum, vertrauensfrage, amtsenthebung*
    `),
    election: phrases(`
      parlamentswahl*, bundestagswahl*, präsidentschaftswahl*, präsidentenwahl, neuwahl*, wahlsieg*, wahlsieger,
      hochrechnung*, nachwahlbefragung*, gewinnt wahl, gewinnt die wahl
    `),
    fillers: words(`
      menschen mindestens wurden wurde worden sind ist sein waren war kamen kommen etwa rund mehr als über fast
      weitere personen zivilisten soldaten kinder frauen männer passagiere und gelten als
    `),
    noDeaths: phrases(`
      jahrestag, prozess, gericht, angeklagt*, verurteilt, gedenken, gedenk*, jahre nach, vor jahren, pro jahr,
      jährlich, jedes jahr, könnte, studie, roman, film, museum, schafe, kühe, hühner, fische, vögel, wale,
      keine toten
    `),
    noDanger: phrases('keine schäden, keine verletzten, fehlalarm, übung, jahrestag, jahre nach'),
    meanwhile: phrases('während'),
  },
  fr: {
    tolls: phrases(`
      # ~ morts, # ~ tués, # ~ victimes, # ~ décès, # ~ noyés, tue ~ #, bilan .. # morts, # ~ corps
    `),
    deaths: phrases(`
      un mort, une morte, tué dans, tuée dans, tué par, mortel, mortelle, mortels, meurt dans
    `),
    danger: phrases(`
      évacu*, # ~ disparus, # ~ blessés, # ~ piégés, naufrage, chavire, séisme, tremblement de terre,
      état d'urgence, typhon, ouragan, cyclone, crue, crues, inondations, alerte au tsunami, déraill*,
      prise d'otages, éruption
    `),
    war: phrases(`
      cessez-le-feu, trêve, accord de paix, frappe aérienne, frappes aériennes, frappes, invasion, coup d'état,
      putsch, loi martiale, bombardement*, échange de prisonniers
    `),
    government: phrases(`
      premier ministre .. démissionne, président .. démissionne, ministre .. démissionne, motion de censure,
      gouvernement .. renversé, gouvernement .. tombe, nouveau gouvernement, destitu*
    `),
    election: phrases(`
      législatives, présidentielle, élections générales, élections anticipées, remporte l'élection,
      remporte les élections, résultats des élections, sortie des urnes
    `),
    fillers: words(`
      personnes au moins plus de des ont été sont sur la le les et civils soldats enfants femmes passagers autres
    `),
    noDeaths: phrases(`
      anniversaire, procès, tribunal, condamné*, jugé, hommage, ans après, par an, chaque année, pourrait, étude,
      roman, film, musée, moutons, vaches, poissons, oiseaux, aucun mort
    `),
    noDanger: phrases('aucun blessé, aucun dégât, fausse alerte, exercice, ans après'),
    meanwhile: phrases('alors que, tandis que'),
  },
  es: {
    tolls: phrases(`
      # ~ muertos, # ~ fallecidos, # ~ víctimas, # ~ muertes, mata a ~ #, mueren ~ #, matan a ~ #,
      muertos .. sube a #, # ~ ahogados, # ~ cadáveres
    `),
    deaths: phrases(`
      muere en, un muerto, una muerta, mortal, mortales, hallado muerto, hallada muerta, asesinad*
    `),
    danger: phrases(`
      evacua*, # ~ desaparecidos, # ~ heridos, # ~ atrapados, naufragio, naufraga, terremoto, seísmo, sismo,
      estado de emergencia, tifón, huracán, ciclón, inundaciones, alerta de tsunami, descarrila*, toma de rehenes,
      erupción
    `),
    war: phrases(`
      alto el fuego, alto al fuego, tregua, acuerdo de paz, bombardeo*, ataque aéreo, ataques aéreos, invasión,
      golpe de estado, ley marcial, intercambio de prisioneros, intercambio de presos
    `),
    government: phrases(`
      presidente .. dimite, presidenta .. dimite, ministro .. dimite, ministra .. dimite, presidente .. renuncia,
      ministro .. renuncia, moción de censura, cae el gobierno, nuevo gobierno, destitu*
    `),
    election: phrases(`
      elecciones generales, elecciones presidenciales, elecciones anticipadas, elecciones legislativas,
      gana las elecciones, a pie de urna, resultados electorales, segunda vuelta
    `),
    fillers: words(`
      personas al menos más de han sido son los las y civiles soldados niños mujeres pasajeros otros unas
    `),
    noDeaths: phrases(`
      aniversario, juicio, tribunal, condenad*, homenaje, años después, al año, cada año, podría, estudio, novela,
      película, museo, ovejas, vacas, peces, aves, sin muertos
    `),
    noDanger: phrases('sin heridos, sin daños, falsa alarma, simulacro, años después'),
    meanwhile: phrases('mientras'),
  },
  it: {
    tolls: phrases(`
      # ~ morti, # ~ vittime, # ~ uccisi, uccide ~ #, uccisi ~ #, morti ~ # persone, # ~ corpi
    `),
    deaths: phrases(`
      un morto, una morta, mortale, mortali, muore in, muore nel, trovato morto, trovata morta
    `),
    danger: phrases(`
      evacua*, # ~ dispersi, # ~ feriti, # ~ intrappolati, naufragio, terremoto, stato d'emergenza, tifone, uragano,
      ciclone, alluvione, alluvioni, allerta tsunami, deraglia*, eruzione
    `),
    war: phrases(`
      cessate il fuoco, cessate-il-fuoco, tregua, accordo di pace, raid aereo, raid aerei, invasione, bombardament*,
      colpo di stato, legge marziale, scambio di prigionieri
    `),
    government: phrases(`
      premier .. si dimette, presidente .. si dimette, ministro .. si dimette, ministra .. si dimette,
      cade il governo, crisi di governo, sfiducia, nuovo governo
    `),
    election: phrases(`
      elezioni politiche, elezioni presidenziali, elezioni anticipate, vince le elezioni, exit poll
    `),
    fillers: words(`
      persone almeno oltre più di sono stati state i le e civili soldati bambini donne passeggeri altri circa
    `),
    noDeaths: phrases(`
      anniversario, processo, tribunale, condannat*, omaggio, anni dopo, all'anno, ogni anno, potrebbe, studio,
      romanzo, film, museo, pecore, mucche, pesci, uccelli
    `),
    noDanger: phrases('nessun ferito, nessun danno, falso allarme, esercitazione, anni dopo'),
    meanwhile: phrases('mentre'),
  },
  pt: {
    tolls: phrases(`
      # ~ mortos, # ~ mortes, # ~ vítimas, mata ~ #, matam ~ #, mortos .. sobe para #, # ~ corpos
    `),
    deaths: phrases(`
      um morto, uma morta, mortal, mortais, morre em, encontrado morto, encontrada morta
    `),
    danger: phrases(`
      evacua*, retirad*, # ~ desaparecidos, # ~ feridos, naufrágio, naufraga, terremoto, sismo,
      estado de emergência, tufão, furacão, ciclone, enchente, enchentes, inundações, descarril*
    `),
    war: phrases(`
      cessar-fogo, trégua, acordo de paz, ataque aéreo, ataques aéreos, bombardeio*, invasão, golpe de estado,
      lei marcial, troca de prisioneiros
    `),
    government: phrases(`
      presidente .. renuncia, presidente .. demite-se, ministro .. demite-se, ministra .. demite-se,
      ministro .. renuncia, moção de censura, novo governo, queda do governo, impeachment
    `),
    election: phrases(`
      eleições gerais, eleições presidenciais, eleições legislativas, vence as eleições, segundo turno
    `),
    fillers: words(`
      pessoas pelo menos mais de foram são os as e civis soldados crianças mulheres passageiros outros cerca ao
    `),
    noDeaths: phrases(`
      aniversário, julgamento, tribunal, condenad*, homenagem, anos depois, por ano, poderia, estudo, romance,
      filme, museu, ovelhas, vacas, peixes, aves, sem mortos
    `),
    noDanger: phrases('sem feridos, sem danos, alarme falso, simulacro, anos depois'),
    meanwhile: phrases('enquanto'),
  },
  nl: {
    tolls: phrases(`
      # ~ doden, # ~ dood, # ~ gedood, # ~ slachtoffers, # ~ omgekomen, dodental .. #, doodt ~ #
    `),
    deaths: phrases('dodelijk*, dode bij, doden bij, doodgeschoten, dood aangetroffen, komt om'),
    danger: phrases(`
      geëvacueerd, evacu*, # ~ vermist, # ~ vermisten, # ~ gewond, # ~ gewonden, kapseist, gekapseisd, aardbeving,
      noodtoestand, tyfoon, orkaan, cycloon, overstroming*, ontspoor*, gijzeling
    `),
    war: phrases(`
      wapenstilstand, staakt-het-vuren, bestand, vredesakkoord, luchtaanval*, raketaanval*, inval, staatsgreep,
      krijgswet, gevangenenruil, beschieting*
    `),
    government: phrases(`
      premier .. af, president .. af, minister .. af, kabinet .. gevallen, kabinet valt, kabinet gevallen,
      motie van wantrouwen, nieuw kabinet
    `),
    election: phrases(`
      verkiezingsuitslag*, verkiezingswinst, presidentsverkiezing*, parlementsverkiezing*, exitpoll*
    `),
    fillers: words(`
      mensen zeker minstens meer dan zijn werden is en burgers soldaten kinderen vrouwen mannen passagiers
    `),
    noDeaths: phrases(`
      herdenk*, proces, rechtbank, veroordeeld*, jaar na, jaar geleden, per jaar, jaarlijks, studie, roman, film,
      museum, schapen, koeien, kippen, vissen, vogels, geen doden
    `),
    noDanger: phrases('geen gewonden, geen schade, vals alarm, oefening, jaar na'),
    meanwhile: phrases('terwijl'),
  },
  ar: {
    tolls: phrases(`
      مقتل ~ #, مصرع ~ #, وفاة ~ #, # ~ قتيلا, # ~ قتلى, # ~ شهيدا, ضحايا .. إلى #, # ~ شخصا حتفهم
    `),
    deaths: phrases('مقتل, مصرع, قتلى'),
    danger: phrases(`
      إجلاء, # ~ مفقودا, # ~ مفقودين, # ~ جريحا, إصابة #, زلزال, إعصار, فيضانات, غرق, حالة الطوارئ
    `),
    war: phrases(`
      وقف إطلاق النار, هدنة, الهدنة, اتفاق سلام, غارة, غارات, قصف, انقلاب, تبادل الأسرى, غزو
    `),
    government: phrases(`
      استقالة رئيس, استقالة الحكومة, استقالة وزير, سقوط الحكومة, حجب الثقة, حكومة جديدة
    `),
    election: phrases(`
      الانتخابات الرئاسية, الانتخابات التشريعية, الانتخابات البرلمانية, نتائج الانتخابات
    `),
    fillers: words(`
      ما لا يقل عن من أكثر نحو شخصا أشخاص آخرين مدنيا مدنيين على الأقل
    `),
    noDeaths: phrases('ذكرى, محاكمة, محكمة, سنويا, دراسة, رواية, فيلم, متحف'),
    noDanger: phrases('لا أضرار, إنذار كاذب, تدريب'),
    meanwhile: phrases('بينما, فيما'),
  },
};

/** Words for a number that nobody has counted, by what they stand for at least. */
export const ROUGH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...['dozens', 'scores', 'dutzende', 'dizaines', 'decenas', 'decine', 'dezenas', 'tientallen', 'عشرات'].map(
    (word) => [word, 20] as const,
  ),
  ...['hundreds', 'hunderte', 'centaines', 'cientos', 'centinaia', 'centenas', 'honderden', 'مئات'].map(
    (word) => [word, 200] as const,
  ),
  ...['thousands', 'tausende', 'milliers', 'miles', 'migliaia', 'milhares', 'duizenden', 'آلاف'].map(
    (word) => [word, 2000] as const,
  ),
]);
