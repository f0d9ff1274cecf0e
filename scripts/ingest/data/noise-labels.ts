/**
 * Words with which noise begins, by language: sources of regular expressions (flags `iu`) without unbounded repetition.
 *
 * `labels` name what follows them, up to the next sentence of the article: other stories, the maker of a picture.
 * `controls` stand alone. `requests` begin sentences to the reader, which are noise if they name one of the `objects`:
 * officials also ask people to register. `notices` match whole sentences. Seen on news pages of these languages, between
 * paragraphs.
 */
export interface NoiseLabels {
  readonly labels: readonly string[];
  readonly controls: readonly string[];
  readonly requests: readonly string[];
  readonly objects: readonly string[];
  readonly notices: readonly string[];
}

/** Objects of requests in every language. */
export const REQUEST_OBJECTS: readonly string[] = [
  'bluesky',
  'e-?paper',
  'facebook',
  'google (?:discover|news)',
  'instagram',
  'linkedin',
  'mastodon',
  'newsletters?',
  'podcasts?',
  'telegram',
  'tiktok',
  'twitter',
  'whatsapp',
  'youtube',
];

export const NOISE_LABELS: Readonly<Record<string, NoiseLabels>> = {
  da: {
    labels: ['læs (?:også|mere)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonce', 'del artiklen'],
    requests: ['tilmeld dig'],
    objects: ['nyhedsbrev(?:e|et)?'],
    notices: ['artiklen er (?:kun )?for abonnenter'],
  },
  de: {
    labels: [
      'auch interessant',
      'das könnte (?:sie|dich) (?:auch )?interessieren',
      'die redaktion empfiehlt',
      '(?:foto|bild|quelle|grafik|symbolbild|symbolfoto|archivbild|archivfoto)s? ?:',
      'lesen sie (?:auch|dazu|hier|mehr|weiter)',
      'lies (?:auch|mehr)',
      'mehr (?:aus|dazu|lesen|nachrichten|zum thema)',
      'meistgelesen',
      'passend zum (?:artikel|thema)',
      'siehe auch',
      'weitere (?:artikel|meldungen|nachrichten|themen|videos)',
      'zum (?:selben )?thema',
    ],
    controls: ['anzeige', 'drucken', 'kommentare', 'merken', 'newsletter', 'teilen', 'vorlesen', 'werbung'],
    requests: ['abonnieren sie', 'folgen sie uns', 'melden sie sich'],
    objects: [
      '(?:gratis|kostenlos) an',
      '(?:ihrem|nutzer|benutzer)(?:konto| konto)',
      '(?:probe|digital)?abo(?:nnement)?s?',
      'push-(?:mitteilungen|nachrichten)',
      'unsere[nmrs]? (?:app|kanal|kanäle|seite)',
    ],
    notices: [
      '(?:abonnieren|folgen) sie uns',
      'dieser (?:artikel|beitrag|inhalt|text) ist (?:exklusiv|nur|ausschließlich) (?:für|mit) (?:[\\p{L}-]{2,20} ){0,3}(?:abo|abonnent(?:en|innen)|kunden|leser|leserinnen|mitglieder|nutzer|[\\p{L}-]{0,12}plus|[\\p{L}-]{2,12}-abo)',
      'hier (?:geht es|gehts|geht’s) zu[mr]? (?:[\\p{L}-]{2,20} ){0,3}(?:abo|anmeldung|artikeln?|newsletter|nachrichten|podcast|registrierung|übersicht|video)(?: aus [^.]{2,40})?',
      'jetzt (?:(?:digital|einen monat|gratis|hier|kostenlos|newsletter|online|unverbindlich|\\d{1,3} tage) ){0,3}(?:abonnieren|anmelden|lesen|testen|weiterlesen)(?: und [\\p{L}]{2,20}(?:en|ern))?',
    ],
  },
  es: {
    labels: [
      '(?:foto|fotos|fuente|crédito|créditos|imagen|archivo) ?:',
      'le[ae] (?:también|más)',
      'leer (?:también|más)',
      'más (?:información|noticias|sobre)',
      'mir[ae] también',
      'noticias? relacionadas?',
      'te (?:puede|podría|recomendamos)',
      'ver (?:también|más)',
    ],
    controls: ['anuncio', 'comentar', 'comentarios', 'comparte', 'compartir', 'imprimir', 'publicidad'],
    requests: ['regístrate', 's[ií]g(?:anos|uenos)', 'suscr[ií]b(?:ase|ete)', 'únete'],
    objects: ['bolet[íi]n(?:es)?', 'notificaciones', 'nuestr[oa]s? (?:canal|canales|comunidad|página)'],
    notices: [
      'este (?:artículo|contenido) es (?:exclusivo|solo|sólo) (?:para|de) (?:[\\p{L}]{2,12} ){0,2}(?:abonados|lectores|registrados|socios|suscriptores)',
      '(?:suscr[ií]b(?:ase|ete)|s[ií]g(?:anos|uenos))',
    ],
  },
  fr: {
    labels: [
      '[àa] (?:découvrir|lire|voir)(?: aussi)?',
      'la rédaction vous conseille',
      'les plus lus',
      'lire (?:aussi|également|la suite)',
      '(?:photo|photos|crédit|crédits|crédit photo|source|image|archives) ?:',
      'sur le même (?:sujet|thème)',
      'voir (?:aussi|également)',
      'vous (?:aimerez|pourriez) (?:aussi )?',
    ],
    controls: [
      'annonce',
      'commenter',
      'commentaires',
      'imprimer',
      'partager',
      'passer la publicité',
      'publicité',
      'réagir',
      's[’]inscrire',
    ],
    requests: [
      'abonnez-vous',
      'inscrivez-vous',
      'recevez (?:chaque|gratuitement|nos|notre|toute)',
      'rejoignez-nous',
      'suivez-nous',
    ],
    objects: [
      'infolettre',
      "lettre d[’']information",
      'notifications',
      'notre (?:application|appli|chaîne|communauté|page)',
      'nos (?:alertes|articles|infolettres|offres)',
      'pour (?:accéder|continuer|lire|profiter)',
    ],
    notices: [
      'abonnez-vous',
      'ce(?:t article| contenu) est réservé (?:à|aux) (?:[\\p{L}]{2,12} ){0,2}(?:abonnés|inscrits|lecteurs|membres)',
      "il vous reste (?:encore )?\\S{1,8} ?(?:%|pour cent)? ?(?:de cet |d[’']un )?articles? (?:à lire|gratuits?)(?: [^.]{1,40})?",
      'suivez-nous',
    ],
  },
  it: {
    labels: [
      'guarda anche',
      '(?:foto|fonte|crediti|immagine) ?:',
      'leggi (?:anche|ancora|tutto)',
      'potrebbe interessar(?:ti|vi)',
    ],
    controls: ['commenta', 'condividi', 'pubblicità', 'stampa'],
    requests: ['iscriviti', 'segui(?:ci|teci)'],
    objects: ['notifiche', '(?:al|nostr[oa]) (?:canale|pagina)'],
    notices: [
      'questo (?:articolo|contenuto) è riservato (?:agli|ai) (?:[\\p{L}]{2,12} ){0,2}(?:abbonati|iscritti|lettori|soci)',
    ],
  },
  nl: {
    labels: ['bekijk ook', '(?:foto|bron|beeld) ?:', 'lees (?:hier|meer|ook|verder)', 'meer over'],
    controls: ['advertentie', 'deel dit artikel', 'reageer'],
    requests: ['meld je aan'],
    objects: ['nieuwsbrie(?:f|ven)', 'pushberichten'],
    notices: [
      'dit artikel is (?:alleen|exclusief) (?:beschikbaar )?voor (?:[\\p{L}]{2,12} ){0,2}(?:abonnees|leden|lezers)',
    ],
  },
  no: {
    labels: ['les (?:også|mer)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonse', 'annonsørinnhold'],
    requests: ['meld deg på'],
    objects: ['nyhetsbrev(?:et)?'],
    notices: ['artikkelen er (?:kun )?for abonnenter'],
  },
  pt: {
    labels: [
      '(?:foto|fotos|fonte|crédito|créditos|imagem|reprodução) ?:',
      'lei?a (?:mais|também)',
      'notícias relacionadas',
      'saiba mais',
      'veja (?:mais|também)',
    ],
    controls: ['comentar', 'compartilhar', 'compartilhe', 'imprimir', 'partilhar', 'publicidade'],
    requests: ['assine', 'inscreva-se', 'siga-nos'],
    objects: ['acesso', 'boletim', 'noss[oa]s? (?:canal|canais|página)', 'notificações'],
    notices: ['conteúdo exclusivo para (?:[\\p{L}]{2,12} ){0,2}(?:assinantes|leitores|membros)'],
  },
  sv: {
    labels: ['läs (?:också|mer|även)', 'se också', '(?:foto|källa|arkivbild|bild) ?:'],
    controls: ['annons', 'dela artikeln'],
    requests: ['anmäl dig'],
    objects: ['nyhetsbrev(?:et)?'],
    notices: ['artikeln är (?:bara )?för prenumeranter'],
  },
};

const words = (list: string): readonly string[] => list.split(' ');

/** Words of grammar by which the language of a body is recognised. */
export const GRAMMAR_WORDS: Readonly<Record<string, readonly string[]>> = {
  da: words('af at blev det efter en er et fra ikke og på siger som til'),
  de: words('auf aus das dem den der des die ein eine ist mit nach sich und von zu'),
  en: words('after and for from in is of on that the to was with'),
  es: words('con de del el en es la las los para por que según una y'),
  fr: words('a au ce dans de des du elle est et la le les leur par ont pour que qui sur un une'),
  it: words('alla che con dal del della di gli il la nel per sono un una'),
  nl: words('aan de dat een en het met niet op van voor zijn'),
  no: words('av at ble det etter en er et fra ikke og på sier som til'),
  pt: words('ao com da de do dos em não no os para por que uma'),
  sv: words('att av den det en ett efter för från inte och på som till'),
};
