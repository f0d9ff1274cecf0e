/** Words next to a name that identify what it is the name of. Sorted. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for places, after the name ("Elmbury, a town", "Elmbury village") or before it ("the town of Elmbury"). */
export const PLACE_NOUNS = words(
  'archipelago borough capital city commune community county district governorate hamlet island municipality neighborhood neighbourhood parish peninsula port prefecture province region resort state suburb territory town township valley village ward wards',
);

/** Nouns for organisations, after the name: "Tarnwell, a charity". */
export const ORGANISATION_NOUNS = words(
  'agency airline alliance association automaker bank body brewer broadcaster brokerage business carmaker carrier chain channel charity chipmaker club coalition committee company conglomerate consortium consultancy council developer drugmaker federation firm foundation franchise fund giant group institute institution insurer lender maker manufacturer militia ministry network newspaper non-profit nonprofit operator organisation organization outfit outlet party platform provider publication publisher regulator retailer shipbuilder society start-up startup station subsidiary supermarket supplier team think-tank trust union university utility watchdog',
);

/** What a company or an organisation has: "Tarnwell shares", "Tarnwell's customers". */
export const ORGANISATION_BELONGINGS = words(
  'board customers employees headquarters investors profit profits revenue revenues shareholders shares staff stock stores subsidiary',
);

/** Words before "of", "at", "in" or "for" and an organisation: "chief executive of", "shares in". */
export const ORGANISATION_LEADS = words(
  'CEO CFO COO chair chairman chairwoman co-founder employee employees executive founder investors owner shareholder shareholders shares stake subsidiary',
);

/** People who are introduced by where they work: "engineers at". */
export const WORKERS = words(
  'analyst analysts architects chemists designers economist economists engineer engineers geologists planners researcher researchers scientist scientists strategist strategists technicians trader traders',
);

/** Words before a preposition and a place: "based in", "the town of". */
export const PLACE_LEADS = words(
  'airport arrived based beach beaches born buried camp church city coast corner district districts east families farm held hospital hotel houses island junction killed live lived lives living located miles near neighborhoods neighbourhood north outskirts people police port prison province raised region residents residing road school settled shot south square station stopped streets suburb suburbs town towns travelled village villages west',
);

/** Verbs for what people do, and companies and places rarely do. */
export const HUMAN_VERBS = words(
  'apologised apologized appeared arrived asked became believes celebrated collapsed cried died dies expressed fell finished gave grew has helped joined joked kicked knew laughed lives looked loves made married met moved opened played plays posted praised quipped recalled recalls returned revealed reveals sang scored scores sees shared shares smiled speaking speaks spoke starred stars stepped survived talked thanked thinks thought took tweeted wants wept who whose won wore writes wrote',
);

/** Given names that are also places. */
export const NAMESAKES = words(
  'Adelaide Alexandria Asia Aurora Austin Brooklyn Carolina Chad Charlotte Chelsea Cheyenne Dallas Florence Georgia Houston India Ireland Israel Jackson Jordan Kenya Lincoln London Lourdes Madison Milan Montana Odessa Paris Petra Phoenix Regina Rio Salvador Samara Santiago Savannah Sharjah Siena Sofia Sydney Valencia Verona Victoria Vienna Virginia Wellington',
);

/** Companies whose names are also family names. */
export const FAMILY_FIRMS = words('Bentley Dell Disney Ford Honda Mercedes Morrison Porsche Renault');

/** Towns whose names are used for their club in sport. */
export const CLUB_TOWNS = words(
  'Aberdeen Anderlecht Barcelona Bath Blackburn Blackpool Bolton Bournemouth Bradford Brentford Brighton Bristol Burnley Cardiff Carlisle Castleford Coventry Crewe Derby Doncaster Dortmund Dundee Dunfermline Exeter Falkirk Fiorentina Fulham Getafe Girona Glasgow Gloucester Grimsby Huddersfield Hull Inverness Ipswich Kilmarnock Leeds Leicester Leinster Lille Liverpool Livingston Luton Lyon Marseille Middlesbrough Millwall Motherwell Munster Napoli Newcastle Northampton Norwich Nottingham Oldham Osasuna Palermo Parma Peterborough Plymouth Portsmouth Preston Reading Rochdale Roma Rotherham Sale Salford Sevilla Sheffield Shrewsbury Southampton Southend Stevenage Stockport Stoke Sunderland Swansea Swindon Torino Toulouse Tranmere Ulster Villarreal Wakefield Walsall Warrington Watford Widnes Wigan Wolfsburg Wolverhampton Worcester Wrexham Wycombe Yeovil',
);

/** Nicknames of teams, used with an article: "the Lakers". */
export const TEAM_NAMES = words(
  'Astros Avalanche Bengals Blackhawks Braves Brewers Broncos Bruins Buccaneers Bucks Bulldogs Canadiens Canucks Cardinals Cavaliers Celtics Chargers Chiefs Clippers Colts Cowboys Crusaders Cubs Diamondbacks Dodgers Dolphins Ducks Eagles Eels Flyers Grizzlies Guardians Hornets Hurricanes Islanders Jaguars Jets Knicks Lakers Lions Mariners Marlins Mavericks Mets Nets Nuggets Oilers Orioles Packers Padres Panthers Patriots Pelicans Penguins Phillies Pirates Pistons Predators Raiders Raptors Ravens Rockies Roosters Royals Sabres Seahawks Senators Sharks Springboks Spurs Steelers Swans Timberwolves Titans Vikings Wallabies Warriors Wolves Yankees',
);

/** Last words of newspaper names with an article: "The Age". */
export const PAPERS = words(
  'Advertiser Age Argus Atlantic Australian Chronicle Conversation Courier Economist Gazette Globe Guardian Herald Hindu Independent Journal Mail Mercury Mirror Observer Post Record Register Scotsman Sentinel Spectator Standard Star Sun Telegraph Times Tribune',
);

/** Last words of names that have an abbreviation but are no organisation: "Gross Domestic Product (GDP)". */
export const INTRODUCED_THINGS = words(
  'Act Agreement Allowance Amendment Application Award Bill Certificate Championship Championships Charter Code Cup Day Disease Disorder Distancing Duty Exam Examination Examinations Facility Fee Fees Framework Games Index Initiative Intelligence Interest Language Law Learning Level Line Measure Mechanism Model Month Offering Order Pact Period Plan Policy Procedure Product Program Programme Project Protocol Rate Ratio Regulation Report Rights Route Scale Scheme Score Standard Strategy Studies Study Summit Survey Syndrome System Tax Test Time Tool Treatment Treaty Vehicle Virus Visa Vote Week Year Zone',
);

/** Regions of North America as newspapers abbreviate them after a town: "Elmbury, Colo." */
export const SHORT_REGIONS = words(
  'Ala Alta Ariz Ark B.C. Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Man Mass Md Mich Minn Miss Mo Mont N.B. N.C. N.D. N.H. N.J. N.M. N.S. N.Y. Neb Nev Okla Ont Ore Pa Que R.I. S.C. S.D. Sask Tenn Tex Va Vt W.Va Wash Wis Wyo',
);
