/**
 * Words and phrases that speak for a topic, written by hand for the 17 top concepts of IPTC Media Topics
 * after the concepts' own definitions. Singular, lower case; two words at most.
 *
 * `strong` ones hardly stand in a text of another topic, `weak` ones need company.
 */
export interface TopicWords {
  readonly strong: string;
  readonly weak: string;
}

export const TOPIC_WORDS: Readonly<Record<string, TopicWords>> = {
  'arts-culture-entertainment': {
    strong:
      'actor, actress, album, art gallery, artwork, ballet, band, best actor, best actress, blockbuster, bollywood, box office, broadway, celebrity, chart, cinema, comedian, comedy, composer, concert, director, drama, eurovision, exhibition, film, filmmaker, film festival, grammy, guitarist, hip hop, hollywood, k pop, movie, museum, musical, musician, music video, netflix, novel, novelist, opera, orchestra, oscar, painter, painting, playwright, poet, pop star, rapper, red carpet, screenplay, screenwriter, sculptor, sculpture, season finale, sequel, singer, sitcom, song, songwriter, soundtrack, starring, theatre, trailer, tv series, tv show, box set, bafta, emmy, premiere, reality show, showbiz',
    weak: 'art, artist, audience, author, award, book, broadcaster, cast, character, culture, episode, fan, festival, music, nomination, performance, performer, prize, producer, release, rock, role, scene, series, show, stage, star, story, studio, television, tour, tv, viewer, writer',
  },
  'conflict-war-peace': {
    strong:
      'air strike, airstrike, air raid, armed forces, armed group, army, artillery, battlefield, bombardment, ceasefire, civil war, combat, counteroffensive, coup, drone attack, drone strike, frontline, front line, gaza, genocide, guerrilla, hamas, hezbollah, hostage, houthi, idf, insurgency, insurgent, invading, invasion, islamic state, jihadist, kremlin, militant, military operation, militia, missile, missile strike, mortar, nato, occupied territory, offensive, paramilitary, peace deal, peace talk, peacekeeper, prisoner exchange, rebel, rocket attack, shelling, siege, soldier, suicide bomber, suicide bombing, taliban, terrorism, terrorist, troop, truce, ukraine, war, war crime, warplane, warship',
    weak: 'ammunition, attack, base, blast, bomb, bombing, brigade, civilian, clash, commander, conflict, defence, defense, displaced, drone, enemy, escalation, explosion, fighter, fighting, force, ground, killed, military, navy, occupation, peace, refugee, retaliation, rocket, sanction, strike, tank, territory, violence, weapon',
  },
  'crime-law-justice': {
    strong:
      'accused, alleged, arrest, arrested, arson, attorney, bail, bribery, burglar, burglary, charged with, convicted, conviction, coroner, court, courtroom, cpr, crime, criminal, crown court, custody, death penalty, defendant, detective, drug dealer, drug trafficking, embezzlement, extortion, fbi, felony, forensic, fraud, fugitive, gang, guilty, gunman, handcuff, high court, homicide, indicted, indictment, inmate, innocent, jail, jailed, judge, jury, juror, kidnap, kidnapped, kidnapping, laundering, lawsuit, magistrate, manslaughter, mugging, murder, murdered, murderer, not guilty, parole, perjury, plaintiff, plea, pleaded, police, police officer, prison, prisoner, probation, prosecution, prosecutor, rape, rapist, robber, robbery, sentenced, sentencing, sexual assault, sheriff, shooting, shoplifting, shot dead, smuggling, stabbed, stabbing, stolen, sued, suing, supreme court, suspect, theft, thief, trafficking, tribunal, verdict, witness statement',
    weak: 'abuse, allegation, appeal, assault, case, charge, claim, cocaine, copyright, custodial, cocaine, drug, evidence, gun, hearing, investigation, investigator, justice, law, lawyer, legal, officer, raid, ruling, sentence, solicitor, trial, victim, weapon, witness',
  },
  'disaster-accident-emergency': {
    strong:
      'aftershock, air crash, ambulance, avalanche, blaze, bushfire, car crash, capsized, casualty, collapsed building, crash, crashed, cyclone, death toll, derailed, derailment, disaster, drowned, drowning, earthquake, emergency crew, emergency service, epicentre, epicenter, evacuated, evacuation, explosion, fatality, fire crew, fire department, firefighter, flash flood, flood, flooded, flooding, hurricane, landslide, magnitude, mudslide, plane crash, quake, rescue, rescue worker, rescued, rescuer, richter, sank, search and, shipwreck, state of emergency, survivor, tornado, train crash, tremor, tsunami, typhoon, volcano, volcanic, wildfire, wreckage',
    weak: 'accident, aid, burned, casualties, coastguard, collapse, collision, damage, damaged, dead, death, debris, destroyed, emergency, eruption, fire, injured, injury, missing, passenger, relief, rubble, smoke, stranded, struck, trapped, victim',
  },
  'economy-business-finance': {
    strong:
      'acquisition, airline, analyst, auditor, balance sheet, bank of, bankrupt, bankruptcy, bitcoin, bond market, bondholder, brent crude, bull market, business rate, buyout, cent a, central bank, chief executive, company, consumer price, consumer spending, crude oil, cryptocurrency, currency, deficit, dividend, dow jones, earning, economic growth, economist, economy, euro zone, eurozone, exchange rate, exporter, federal reserve, fiscal, forecast, ftse, gdp, gross domestic, hedge fund, house price, ibm, imf, inflation, insolvency, interest rate, investment bank, investor, ipo, luxury goods, manufacturing, market share, merger, mortgage, nasdaq, oil price, operating profit, pension fund, pre tax, pretax, private equity, profit, quarter, recession, retail sale, retailer, revenue, sales growth, share price, shareholder, small business, stake, startup, stock, stock exchange, stock market, supply chain, supermarket, takeover, tariff, trade deficit, trader, turnover, wall street, wholesale',
    weak: 'asset, bank, bid, billion, brand, budget, business, buyer, consumer, cost, customer, deal, debt, demand, dollar, energy bill, euro, export, factory, finance, financial, firm, fund, growth, import, industry, investment, loan, loss, market, million, oil, owner, price, purchase, rate, sale, sector, share, shop, spending, tax, trade, trading, yen, yuan',
  },
  education: {
    strong:
      'a level, academic year, boarding school, campus, classroom, college, curriculum, dean, degree course, education minister, education secretary, examination, exam, further education, gcse, grammar school, graduate, graduation, head teacher, headmaster, headteacher, high school, higher education, kindergarten, lecturer, literacy, nursery school, ofsted, phd, postgraduate, primary school, professor of, pupil, scholarship, school, school board, school district, secondary school, student, student loan, syllabus, teacher, teaching, tuition, tuition fee, undergraduate, university, vice chancellor',
    weak: 'academic, academy, campus, class, course, degree, diploma, education, faculty, grade, learn, learning, lesson, parent, principal, scholar, term',
  },
  environment: {
    strong:
      'air pollution, biodiversity, carbon dioxide, carbon emission, carbon footprint, clean energy, climate, climate change, climate crisis, conservation, conservationist, coral reef, deforestation, ecology, ecological, ecosystem, emission, endangered, endangered species, environmental, environmentalist, extinction, fossil fuel, global warming, greenhouse gas, greenpeace, habitat, kyoto protocol, landfill, logging, marine life, microplastic, national park, nature reserve, net zero, oil spill, plastic pollution, plastic waste, poacher, poaching, pollution, rainforest, recycling, renewable, renewable energy, rewilding, sea level, sewage, solar power, species, sustainability, wetland, wildlife, wind farm',
    weak: 'animal, bird, carbon, clean, coal, elephant, energy, environment, fish, forest, green, marine, nature, ocean, planet, plant, river, solar, sustainable, tree, waste, water, whale, wind',
  },
  health: {
    strong:
      'alzheimer, antibiotic, asthma, autism, cancer, cardiac, cardiologist, chemotherapy, cholera, chronic, clinic, clinical trial, coronavirus, covid, covid 19, dementia, dentist, diabetes, diagnosed, diagnosis, disease, doctor, dosage, drug administration, ebola, epidemic, epidemiologist, flu, gp, health care, health minister, health organisation, health organization, health secretary, health service, healthcare, heart attack, heart disease, hepatitis, hiv, hospital, immune, infected, infection, influenza, kidney, lung, malaria, maternity, measle, medic, medical, medication, medicine, mental health, midwife, monkeypox, mpox, nhs, nurse, obese, obesity, outbreak, pandemic, paramedic, patient, pharmaceutical, pharmacy, physician, polio, pregnancy, public health, quarantine, side effect, stroke, surgeon, surgery, surgical, symptom, therapy, transplant, treatment, tumour, tumor, vaccinated, vaccination, vaccine, virus, wellbeing',
    weak: 'blood, body, brain, care, condition, death, diet, dose, drug, health, healthy, heart, illness, medical, pain, pregnant, risk, screening, skin, smoking, spread, syndrome, trial, waiting list, weight',
  },
  'human-interest': {
    strong:
      'anniversary, beloved, birthday party, bucket list, centenarian, good samaritan, guinness world, heartwarming, hero dog, kind hearted, kindness, long lost, lottery winner, lucky escape, milestone birthday, obituary, oldest man, oldest person, oldest woman, pet dog, record breaking, reunited, royal family, prince harry, prince william, duchess, meghan, buckingham palace, unlikely friendship, viral video, went viral, world record',
    weak: 'baby, birthday, cat, cute, dog, dream, family, friend, grandfather, grandmother, inspiring, king, love, neighbour, pet, prince, princess, puppy, queen, royal, stranger, surprise, tribute, viral, wedding',
  },
  labour: {
    strong:
      'collective bargaining, employment rate, industrial action, job cut, job loss, job market, jobless, jobless claim, jobseeker, labor market, labour market, layoff, laid off, living wage, minimum wage, pay deal, pay dispute, pay rise, payroll, picket, picket line, redundancies, redundancy, strike action, strike ballot, strikebreaker, trade union, tuc, unemployed, unemployment, unemployment rate, union leader, union member, unionised, unionized, unionize, walkout, work stoppage, workforce, working condition, zero hour',
    weak: 'apprentice, ballot, career, dispute, employee, employer, employment, hiring, job, labor, labour, overtime, pay, pension, salary, staff, strike, union, wage, worker, workplace',
  },
  'lifestyle-leisure': {
    strong:
      'beach holiday, beauty product, bridal, cake, catwalk, chef, cocktail, cookbook, couture, cuisine, decor, delicious, dessert, fashion, fashion designer, fashion week, fitness, flavour, flavor, foodie, garden, gardener, gardening, gourmet, hairstyle, handbag, hiking, horoscope, hotel room, ingredient, interior design, jewellery, knitwear, makeup, make up, menu, michelin, outfit, recipe, restaurant, resort, runway, skincare, skin care, spa, tourism, tourist, travel, traveller, vacation, vegan, wardrobe, wellness, winery, workout, yoga, zodiac, aries, capricorn, sagittarius',
    weak: 'baking, beach, beauty, bottle, coffee, cook, cooking, design, destination, dinner, dress, drink, flight, food, holiday, home, hotel, kitchen, leisure, lifestyle, meal, model, oven, shopping, style, taste, trip, visitor, wear, wine',
  },
  'politics-government': {
    strong:
      'ambassador, assembly election, backbench, ballot box, bilateral, brexit, bush administration, by election, cabinet, campaign trail, chancellor, coalition, commons, congress, congressional, congressman, congresswoman, conservative party, conservative leader, constituency, constitution, consulate, councillor, democrat, democratic party, deputy leader, deputy prime, diplomacy, diplomat, diplomatic, downing street, elected, election, election campaign, electoral, electorate, embassy, european commission, european union, exit poll, first minister, foreign minister, foreign policy, foreign secretary, general election, government, governor, holyrood, home secretary, house of, impeachment, incumbent, labour leader, labour party, lawmaker, legislation, legislature, lib dem, liberal democrat, lord, manifesto, mayor, mep, minister, ministerial, ministry, mp, msp, no confidence, opposition, parliament, parliamentary, partisan, party leader, plaid, policies, political, political party, politician, politics, poll, polling, presidency, president, presidential, presidential candidate, prime minister, pm, referendum, republican, secretary of, senate, senator, shadow, snp, spokesman for, stormont, summit, tory, treaty, turnout, ukip, veto, vote, voter, voting, westminster, white house, whitehall',
    weak: 'adviser, agenda, bill, campaign, candidate, council, debate, leader, leadership, official, party, peer, pledge, policy, proposal, protest, public, reform, regime, resign, resignation, rival, sanction, state, tax, trump, putin, blair',
  },
  religion: {
    strong:
      'allah, anglican, archbishop, atheist, baptism, bible, bishop, buddhism, buddhist, cardinal, cathedral, catholic, catholic church, chapel, christian, christianity, church, clergy, clergyman, conclave, convent, dalai lama, diwali, easter, eid, encyclical, faith leader, gospel, hajj, hindu, hinduism, holy see, imam, islam, islamic, jesus, jewish, judaism, koran, lutheran, mass, methodist, missionary, monastery, monk, mosque, muslim, nun, orthodox church, papal, parish, pastor, pilgrim, pilgrimage, pope, prayer, preacher, priest, protestant, quran, rabbi, ramadan, religion, religious, saint, sermon, shrine, sikh, synagogue, temple, theologian, theology, vatican, vicar, worship, worshipper',
    weak: 'belief, blessing, congregation, faith, god, holy, ministry, pray, sacred, sect, spiritual, belief',
  },
  'science-technology': {
    strong:
      'algorithm, android, anthropic, antivirus, app store, apple computer, archaeologist, artificial intelligence, asteroid, astronaut, astronomer, astronomy, astrophysic, bandwidth, battery life, biologist, biotech, blog, blogger, bluetooth, broadband, browser, chatbot, chatgpt, chip, chipmaker, cloud computing, comet, computer, computing, console, cosmic, cyber, cyberattack, cybersecurity, data breach, data centre, data center, developer, device, digital, dna, download, e mail, email, encryption, file sharing, firmware, gadget, galaxy, gamer, gaming, gene, genome, geologist, gigabyte, google, hacker, hacking, handset, hard drive, high definition, internet, iphone, ipod, laptop, laser, linux, malicious, malware, meta platform, microsoft, mobile phone, molecule, moon, nanotechnology, nasa, neuroscientist, nintendo, nvidia, online game, open source, openai, orbit, paleontologist, password, patent, pc, peer to, phishing, physicist, physics, piracy, playstation, processor, quantum, researcher, robot, rocket launch, router, satellite, scientist, search engine, semiconductor, server, smartphone, software, solar system, spacecraft, space station, spacex, spam, spyware, streaming service, tech, tech giant, technology, telescope, tesla, tiktok, twitter, user, video game, virtual, virus writer, web, web page, website, whatsapp, wi fi, wifi, windows, wireless, xbox, youtube',
    weak: 'access, ai, camera, content, data, design, electronic, experiment, facebook, game, innovation, laboratory, launch, machine, message, mobile, net, network, online, phone, platform, program, research, science, screen, security, site, social media, space, system, study, tool, video',
  },
  society: {
    strong:
      'abortion, adoption, asylum, asylum seeker, birth rate, charity, child poverty, civil right, community group, demographic, deportation, deported, disability, discrimination, domestic abuse, elderly, equality, ethnic minority, feminism, feminist, food bank, foster care, gay, gay marriage, gender, gender equality, homeless, homelessness, homophobia, homosexual, human right, immigrant, immigration, indigenous, lesbian, lgbt, lgbtq, migrant, migration, minority group, multicultural, older people, orphan, pensioner, philanthropist, population, poverty, pride parade, racial, racism, racist, refugee, same sex, sexism, slavery, social care, social housing, social service, transgender, undocumented, volunteer, welfare, young people',
    weak: 'aid, benefit, border, child, children, citizen, community, diversity, ethnic, family, housing, inequality, marriage, minority, people, right, social, support, visa, woman, women, youth',
  },
  sport: {
    strong:
      'africa cup, ashes, athlete, athletic, ballon d, baseball, basketball, batsman, batter, bowler, boxer, boxing, captain, champion, championship, champions league, clay court, clean sheet, coach, coaching, cricket, cricketer, cup final, cycling, cyclist, defender, derby, doping, doubles, dressing room, england captain, europa league, fa cup, fifa, fixture, fly half, football, footballer, formula one, forward, free kick, full back, fullback, gold medal, golf, golfer, goalkeeper, goalless, goalscorer, grand prix, grand slam, gymnast, half time, halftime, hat trick, heavyweight, hockey, home run, indoor, injury time, inning, kick off, knockout, league, marathon, match, medal, medallist, mls, midfield, midfielder, mvp, nba, nfl, nhl, offside, olympian, olympic, olympics, open champion, opener, penalties, penalty shootout, pitcher, playoff, premier league, premiership, prop, quarter final, quarterback, quarterfinal, race, relay, rugby, run rate, runner up, scored, scoring, scrum, second half, semi final, semifinal, set piece, six nation, soccer, sprint, sprinter, squad, stadium, striker, super bowl, super league, swimmer, teammate, tennis, test match, top scorer, touchdown, tournament, transfer window, trophy, try, uefa, ufc, under 21, us open, wicket, wimbledon, winger, world champion, world cup, world number, wta',
    weak: 'ball, beat, bench, club, contest, cup, defeat, draw, fan, final, first half, fitness, game, goal, ground, injury, kick, loan, manager, minute, opponent, pitch, play, player, point, referee, round, score, season, second, side, sign, sporting, team, title, training, victory, win, winner',
  },
  weather: {
    strong:
      'arctic blast, below freezing, blizzard, cloudy, cold front, cold snap, degree celsius, degree fahrenheit, downpour, drizzle, drought, el nino, forecaster, freezing rain, frost, gale, hail, hailstorm, heat index, heat wave, heatwave, heavy rain, heavy snow, high pressure, humidity, meteorologist, meteorological, met office, monsoon, national weather, rainfall, snow shower, snowfall, snowstorm, storm surge, thunderstorm, tropical storm, weather, weather forecast, weather service, weather warning, wind gust, wind speed',
    weak: 'celsius, cloud, cold, degree, fahrenheit, flood, fog, forecast, gust, heat, hot, hurricane, ice, icy, mph, rain, snow, storm, sunny, sunshine, temperature, warm, warning, wet, wind, winter',
  },
};
