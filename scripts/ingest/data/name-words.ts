/** Words that tell what kind of name a row of capitalised words is. Folded lists, sorted where order says nothing. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stand before a person's name and are no part of it. */
export const PERSON_TITLES = words(
  'Admiral DJ Ambassador Archbishop Attorney Baroness Bishop Brother Capt Captain Cardinal Chancellor Chief Cllr Coach Col Colonel Commander Commissioner Congressman Congresswoman Constable Councillor Count Countess Dame Deputy Detective Director Dr Duchess Duke Emperor Father Gen General Gov Governor Imam Inspector Judge Justice King Lady Lieutenant Lord Lt Madam Maj Major Manager Marshal Mayor Minister Miss Mother Mr Mrs Ms Officer Pastor Pope President Prince Princess Prof Professor Queen Rabbi Rep Rev Reverend Saint Secretary Sen Senator Sergeant Sgt Sheikh Sheriff Sir Sister Speaker Sultan Superintendent Treasurer Vice-President',
);

/** Titles that belong to a name that has no family name with it. */
export const ROYAL_TITLES = words('Duchess Duke King Pope Prince Princess Queen Saint Sultan');

/** Stand behind a person's name and are no part of it. */
export const POST_NOMINALS = words('CBE KBE KC MBE MEP MP MSP OBE QC SC');

/** Words before "Court" that make it one of law. */
export const COURTS = words(
  'Appeal Appeals Circuit Civil Constitutional Coroner’s County Criminal Crown District Family Federal High International Magistrates Municipal Probate Superior Supreme',
);

/** Lower-case words that stand before the name of a firm. */
export const FIRM_NOUNS = words('airline broadcaster carmaker carrier company firm retailer supermarket');

/** Lower-case words that stand before the name of something that is no person, organisation or place. */
export const THING_NOUNS = words(
  'album band blockbuster boat book brand character comedy drama duo ferry film hurricane movie musical novel opera play series ship show single sitcom song storm tanker thriller trawler trio typhoon vessel yacht',
);

/** Lower-case words that stand behind the name of what is sold, won or visited. */
export const WARES = words(
  'arena award awards beer boutique brand clinic exhibition jewellery jewelry label perfume prize restaurant rum shop shops stadium store stores trophy vodka whiskey whisky wine',
);

/** Lower-case words that stand before a person's name. */
export const PERSON_NOUNS = words(
  'activist actor actress administrator adviser advisor analyst architect artist attorney author ballerina banker boss broadcaster businessman businesswoman captain celebrity chairman chairwoman champion chancellor chef chief co-founder coach columnist comedian commentator commissioner composer conductor congressman counterpart creator critic dad daughter defender designer detective director doctor driver economist editor envoy executive expert father filmmaker footballer founder forward friend full-back gardener geologist goalkeeper golfer governor guitarist head historian husband investigator journalist judge lawyer leader magistrate manager mayor meteorologist midfielder minister model mother mum musician neighbour novelist officer opponent owner painter partner photographer physicist pianist player playwright poet politician premier presenter president producer professor prosecutor rapper researcher resident rival scientist scriptwriter secretary senator seed singer skipper solicitor son songwriter spokesman spokesperson spokeswoman star striker student surgeon teacher team-mate teammate teenager trainer vice-president victim widow wife winger winner writer',
);

/** Last words of the name of an organisation. */
export const ORGANISATION_ENDS = words(
  'AG Academy Administration Agency Airline Airlines Airways Alliance Army Assembly Associates Association Athletic Authority Bank Board Brewery Broadcasting Bros Brothers Bureau Centre Chamber Club Co Coalition College Commission Committee Communications Community Company Confederation Congress Consortium Constabulary Corp Corporation Council Court Daily Department Dispatch Energy Enterprises Entertainment Exchange FC Federation Films Financial Forum Foundation Fund Gazette Group Guard Herald Holdings Hospital Inc Industries Institute Insurance International Journal LLC Laboratories Labs League Limited Ltd Magazine Media Ministry Motor Motors Museum NGO Navy Network Networks News Newspapers Observer Office Oil Orchestra Organisation Organization Parliament Partners Partnership Party Petroleum Pharmaceuticals Pictures Police Press Productions Railways Records Research Resources Rovers SA School Senate Service Services Society Software Solutions Studios Systems Technologies Technology Telecom Telegraph Times Tribunal Tribune Trust Union United University Utilities Wanderers Wireless plc',
);

/** Last words of a name that may have an "and" inside: "Fish and Wildlife Service". */
export const JOINING_ENDS = words(
  'Administration Agency Association Authority Board Bureau Commission Committee Constabulary Council Court Department Federation Foundation Institute Ministry Museum Office Organisation Organization Police Service Society Trust',
);

/** Words before "of" or "for" that begin the name of an organisation. */
export const ORGANISATION_HEADS = words(
  'Academy Agency Alliance Association Authority Bank Board Bureau Center Centre Chamber Church College Commission Committee Community Confederation Conference Council Court Department Directorate Federation Foundation House Institute League Ministry Movement Museum National Office Organisation Organization Party Royal School Society Trust Union University',
);

/** Places that have a class word in their name. */
export const PLACE_ENDS = words(
  'Airport Avenue Bay Beach Bridge Canal Castle County Creek District Falls Forest Harbor Harbour Heights Hills Island Islands Lake Mountain Mountains Ocean Park Peninsula Province River Road Sea Square Strait Street Valley Village',
);

/** Organisations known by a single word or by letters. */
export const ORGANISATIONS = words(
  "ABC ACLU AFP AMD AOL AP AT&T Adidas Adobe Airbus Aldi Alibaba Amazon Anthropic Apple Arsenal Asda Asus AstraZeneca BAE BBC BMW BNP BP BSkyB BT Barclays Bayer Bloomberg Boeing Bundesbank Bundestag CBI CBS CIA CNBC CNN CNOOC CPS Chelsea Chevron Chrysler Cisco Citigroup Coca-Cola Comcast Conservatives Congress Daimler DaimlerChrysler Dell Disney EADS ECB EMI ESPN EU EasyJet Ebay eBay Enron Ericsson Everton ExxonMobil FA FBI FCC FDA FEMA FIFA Facebook FedEx Fiat Ford Foxconn Fujitsu GM Gazprom GlaxoSmithKline Glencore Goldman Google Greenpeace HBO HMRC HP HSBC Hamas Hezbollah Heineken Hitachi Honda Huawei Hyundai IAAF IAEA IBM IDF IFPI IGN IKEA IMF IOC IRA ITV Intel Interpol Iberdrola JPMorgan KCNA KPKia Kremlin LG LSE LTA Lenovo Lidl Lukoil Lufthansa M&S MGM MI5 MI6 MLB MLS MSF MTV Mastercard McDonald's Mercedes Merck Meta Microsoft Mitsubishi Morrisons Motorola NASA NATO NBA NBC NEC NFL NHL NHS NPR NSA NTSB NUM NUT NYPD Napster Nasa Nasdaq Nato Nestle Nestlé Netflix Nike Nintendo Nissan Nokia Novartis Nvidia OECD Ofcom Ofgem Ofsted OpenAI Opec OPEC Oracle Oxfam PCS PLO PSNI PSV Panasonic Parmalat Paypal PayPal Pentagon PepsiCo Peugeot Pfizer Pixar Politico Porsche Qantas Qualcomm RMT RSPCA RSPB Reddit Renault Reuters Roche Rosneft Ryanair SEC SNP SpaceX Sainsbury's Samsung Saab Siemens Skype Sony Spotify Starbucks Stagecoach Starlink TASS TUC TUI Taliban Tesco Tesla TikTok Toshiba Toyota Twitter UBS UCLA UEFA UFC UKIP UN UNESCO UNHCR UNICEF USGS Uber Ubisoft Uefa Ukip Unesco Unicef Unilever Unison VW Verizon Viacom Vodafone Volkswagen Volvo WHO WTO WWE WWF Waitrose Wal-Mart Walmart WhatsApp Wikipedia Woolworths Xiaomi Yahoo YouTube Yukos Yuganskneftegas ",
);

/** Last words of what is called after a person and is none. */
export const THINGS = words(
  'Abbey Alley Championships Tech Travel And Arcade Arena Award Awards Boulevard Ballet Building Center Clinic Cottage Crescent Cup Diamond Drive Estate Experience Expressway Festival Fire Freeway Garros Gate Glacier Grove Hall Highway Hotel House Laboratory Lane Law Lite Memorial Mews Monument Motorway Open Palace Passage Plan Plaza Prize Quay Radio Rally Reservoir Review Series Stadium Station Terrace Theater Theatre Tour Tower Township Trail Trophy Versus Wharf Who',
);

/** Capitalised words that are no names, nor begin or end one: days, months, peoples, languages, and the like. */
export const NO_NAMES = words(
  'Live Show Sox Cardinals Shopping Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec GMT BST EST PST EDT PDT CET UTC AM PM TV PC DVD CD MP MPs MEP MEPs MSP CEO CFO COO PM AI VAT GDP GP GPs DNA HIV AIDS Aids Covid COVID Covid-19 IT UFO PhD BA MA IPO Internet Web Net Christmas Easter Ramadan Halloween Thanksgiving New-Year God Bible Koran English Scottish Welsh Irish Northern-Irish British American Americans Britons Brits French German Germans Italian Italians Spanish Portuguese Dutch Belgian Swiss Austrian Swedish Swedes Norwegian Danish Danes Finnish Finns Icelandic Polish Poles Czech Czechs Slovak Hungarian Hungarians Romanian Romanians Bulgarian Bulgarians Greek Greeks Turkish Turks Cypriot Maltese Russian Russians Ukrainian Ukrainians Belarusian Georgian Armenian Azerbaijani Chechen Serb Serbs Serbian Croatian Croats Bosnian Albanian Kosovan Macedonian Slovenian Estonian Latvian Lithuanian Chinese Japanese Korean Koreans Taiwanese Mongolian Vietnamese Thai Malaysian Indonesian Filipino Singaporean Burmese Cambodian Indian Indians Pakistani Pakistanis Bangladeshi Nepalese Tamil Afghan Afghans Iranian Iranians Iraqi Iraqis Kurdish Kurds Syrian Syrians Lebanese Jordanian Israeli Israelis Palestinian Palestinians Saudi Saudis Yemeni Kuwaiti Qatari Emirati Egyptian Egyptians Libyan Tunisian Algerian Moroccan Sudanese Ethiopian Eritrean Somali Kenyan Ugandan Rwandan Tanzanian Nigerian Nigerians Ghanaian Cameroonian Congolese Zimbabwean Zambian Angolan African Africans Zulu Canadian Canadians Mexican Mexicans Cuban Haitian Jamaican Brazilian Brazilians Argentine Argentinian Chilean Peruvian Colombian Venezuelan Bolivian Ecuadorian Australian Australians Aussie Kiwi Kiwis European Europeans Asian Asians Arab Arabs Arabic Latin Western Eastern Northern Southern Central North South East West Welshman Irishman Englishman Scotsman Scot Scots Scouse Londoner Londoners Dubliner Muslim Muslims Islam Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Jewish Jew Jews Hindu Hindus Sikh Sikhs Buddhist Buddhists Sunni Shia Shiite Anglican Communist Marxist Nazi Nazis Maoist Republican Republicans Democrat Democrats Democratic Tory Tories Labour Liberal Conservative Lib Dem Dems Left Right Chapter Part Section Article Act Bill Budget World Cup Premiership Premier Championship Games Olympic Olympics Oscar Oscars Grammy Grammys Brit Bafta Baftas Emmy Nobel Prize Award Awards Grand Slam Prix Open Test Six Nations Heineken Final Trophy State States Government Cabinet Treasury Parliament Commons Lords House Home Foreign Health Education Defence Finance Interior Prime Minister Ministers President Secretary Chancellor Chairman Director Manager Captain Coach Mr Mrs Ms Miss Sir Dame Dr Lord Lady Professor Judge Justice King Queen Prince Princess Pope Street Road Park Square Airport County City Town University School Church Hospital Photo Picture Video Image Read More Advertisement Share Related Copyright Updated Published Source Credit Windows Mac Linux iPod iPhone iPad Xbox PlayStation Android Java Blu-ray Bluetooth Wi-Fi Earth Moon Sun Mars Venus Jupiter Saturn Union Force Bank Club Company Group Party Committee Council Commission Court Department Service',
);

/** Lower-case words inside a name. */
export const PARTICLES = words(
  'aan al bin da de del della den der di do dos du el ibn la le op sur ten ter van von y',
);

/** Lower-case words inside the name of an organisation or a place. */
export const LINKS = words('& and for of on the upon');

const names = (list: string): ReadonlySet<string> => new Set(list.split('|'));

/** Organisations of several words that no rule tells. */
export const KNOWN_ORGANISATIONS = names(
  'Al Jazeera|Al Qaeda|Al-Qaeda|Associated Press|Bank of America|British Airways|Crystal Palace|Daily Express|Daily Mail|Daily Mirror|Daily Telegraph|Deutsche Bank|Downing Street|European Union|Federal Reserve|Fox News|General Electric|General Motors|Goldman Sachs|Hewlett Packard|Human Rights Watch|International Monetary Fund|Islamic State|JP Morgan|JP Morgan Chase|JPMorgan Chase|Lehman Brothers|Lloyds TSB|London Stock Exchange|Manchester City|Merrill Lynch|Morgan Stanley|New York Post|Plaid Cymru|Press Association|Red Cross|Rolls-Royce|Royal Mail|Scotland Yard|Sinn Fein|Sinn Féin|Supreme Court|Sun Microsystems|The Guardian|Time Warner|TimeWarner|Wall Street Journal|Washington Post|White House|World Bank',
);

/** What looks like a name of one kind and is none, or of no kind that is kept. */
export const KNOWN_OTHERS = names(
  'Art Deco|Art Nouveau|Champions League|Cost of Living|Davis Cup|Europa League|Executive Board|Executive Committee|Fed Cup|Heineken Cup|Jesus Christ|League One|League Two|National Service|Nations League|News Service|Organising Committee|Super League|Six Nations|Test Series|World Series|World Service',
);
