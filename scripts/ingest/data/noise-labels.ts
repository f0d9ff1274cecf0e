/**
 * Words with which noise begins, by language: sources of regular expressions (flags `iu`) without unbounded repetition.
 *
 * `labels` name what follows them, up to the next sentence of the article: other stories, the maker of a picture.
 * `controls` stand alone. `requests` begin sentences to the reader, which are noise as a whole. Seen on news pages of
 * these languages, between paragraphs.
 */
export interface NoiseLabels {
  readonly labels: readonly string[];
  readonly controls: readonly string[];
  readonly requests: readonly string[];
}

export const NOISE_LABELS: Readonly<Record<string, NoiseLabels>> = {
  da: {
    labels: ['læs (?:også|mere)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonce', 'del artiklen'],
    requests: ['tilmeld dig'],
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
    requests: [
      'abonnieren sie',
      'dieser (?:artikel|beitrag|inhalt|text) ist (?:exklusiv|nur|ausschließlich)',
      'folgen sie uns',
      'hier (?:geht es|gehts|geht’s) zu',
      'jetzt (?:abonnieren|anmelden|gratis|kostenlos|lesen|testen|weiterlesen)',
      'melden sie sich',
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
    requests: [
      'este (?:artículo|contenido) es (?:exclusivo|solo|sólo)',
      'regístrate',
      's[ií]g(?:anos|uenos)',
      'suscr[ií]b(?:ase|ete)',
      'únete',
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
      'ce(?:t article| contenu) est réservé',
      'il vous reste',
      'inscrivez-vous',
      'recevez (?:chaque|gratuitement|nos|notre|toute)',
      'rejoignez-nous',
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
    requests: ['iscriviti', 'questo (?:articolo|contenuto) è riservato', 'segui(?:ci|teci)'],
  },
  nl: {
    labels: ['bekijk ook', '(?:foto|bron|beeld) ?:', 'lees (?:hier|meer|ook|verder)', 'meer over'],
    controls: ['advertentie', 'deel dit artikel', 'reageer'],
    requests: ['dit artikel is (?:alleen|exclusief)', 'meld je aan'],
  },
  no: {
    labels: ['les (?:også|mer)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonse', 'annonsørinnhold'],
    requests: ['meld deg på'],
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
    requests: ['assine', 'conteúdo exclusivo para', 'inscreva-se', 'siga-nos'],
  },
  sv: {
    labels: ['läs (?:också|mer|även)', 'se också', '(?:foto|källa|arkivbild|bild) ?:'],
    controls: ['annons', 'dela artikeln'],
    requests: ['anmäl dig'],
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
