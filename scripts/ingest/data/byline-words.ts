/**
 * Words in bylines that do not name a person: newsrooms, desks, services, accounts. In lower case, sorted within each
 * language; collected from author fields of saved pages, feeds and records.
 */
export const NEWSROOM_WORDS: ReadonlySet<string> = new Set(
  [
    'admin administrator agencies agency associates association author authors blog board broadcasting bureau channel',
    'committee community company contributor contributors correspondents council data dept department desk digest digital',
    'editor editorial editors foundation group guest inc institute interns limited llc ltd magazine media monitoring network',
    'news newsdesk newsletter newspaper newsroom office online podcast press publisher radio reporters research service',
    'services society sport sports staff studio team television tv university user video web webmaster website wire wires',
    'writers www',
    // German, Dutch, Nordic
    'agentur nachrichten onlineredaktion redaksjon redaksjonen redaktie redaktion redaktionen',
    // Romance
    'agence agencia agências agencias agenzia equipe equipo presse prensa redação redacao redaccion redacción redactie',
    'redazione rédaction redaction redacția redacţia',
    // Slavic, Turkish, Greek
    'haber merkezi redakce redakcia redakcija redakcja редакция редакція ріа риа тасс агентство сайт σύνταξη',
    // Arabic, Persian, Hebrew, Hindi
    'تحریریه تحرير خبرگزاری قناة شبكة فريق هيئة وكالة גנס חדשות מערכת סוכנות एजेंसी टीम डेस्क न्यूज संवाददाता',
  ].flatMap((line) => line.split(' ')),
);

/** Last characters of newsroom names in scripts without spaces: `編集部`, `新华社`. */
export const NEWSROOM_ENDS = /[社网網报報部局室台队隊団团組组]$/u;

/** Labels before the names of a byline, separated by a space or a colon. */
export const BYLINE_LABELS: readonly string[] = [
  ...['(?:words|text|story|written|reported|reporting|posted|published|author|edited)(?: by)?', 'by', 'from'],
  ...[
    'von',
    'par',
    'por',
    'door',
    'af',
    'av',
    'autor(?:in|es|a)?',
    'textos?',
    'od',
    'yazar',
    'автор',
    'текст',
    'от',
  ],
];
export const LABELS_WITHOUT_SPACES: readonly string[] = ['文', '글', '记者', '記者', '取材', '作者'];

/** Conjunctions between the names of two people. */
export const AND: readonly string[] = ['and', 'e', 'en', 'et', 'i', 'och', 'og', 'und', 'y', 'и'];
/** Prepositions before the name of a contributor. */
export const WITH: readonly string[] = ['avec', 'con', 'mit', 'with'];

/** Roles that follow a name, with or without a space. */
export const ROLES_AFTER: readonly string[] = [
  '記者',
  '记者',
  '기자',
  '特派員',
  '編集委員',
  '통신원',
  '특파원',
];
