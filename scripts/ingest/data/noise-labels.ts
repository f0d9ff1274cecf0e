/**
 * Words with which noise begins, by language: sources of regular expressions (flags `iu`) without unbounded repetition.
 *
 * `labels` name what follows them, up to the next sentence of the article: other stories, the maker of a picture, a
 * request. `controls` stand alone. Seen on news pages of these languages, between paragraphs.
 */
export interface NoiseLabels {
  readonly labels: readonly string[];
  readonly controls: readonly string[];
}

export const NOISE_LABELS: Readonly<Record<string, NoiseLabels>> = {
  da: {
    labels: ['læs (?:også|mere)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonce', 'del artiklen'],
  },
  de: {
    labels: [
      'auch interessant',
      'das könnte (?:sie|dich) (?:auch )?interessieren',
      'die redaktion empfiehlt',
      '(?:foto|bild|quelle|grafik|symbolbild|symbolfoto|archivbild|archivfoto)s? ?:',
      "hier (?:geht es|gehts|geht’s|geht's) zu",
      'jetzt (?:abonnieren|anmelden|lesen|testen|weiterlesen)',
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
  },
  es: {
    labels: [
      '(?:foto|fotos|fuente|crédito|créditos|imagen|archivo) ?:',
      'le[ae] (?:también|más)',
      'leer (?:también|más)',
      'más (?:información|noticias|sobre)',
      'mir[ae] también',
      'noticias? relacionadas?',
      'suscr[ií]b(?:ase|ete|irse|ete)',
      's[ií]g(?:anos|uenos)',
      'te (?:puede|podría|recomendamos)',
      'ver (?:también|más)',
    ],
    controls: ['anuncio', 'comentar', 'comentarios', 'comparte', 'compartir', 'imprimir', 'publicidad'],
  },
  fr: {
    labels: [
      'abonnez-vous',
      '[àa] (?:découvrir|lire|voir)(?: aussi)?',
      'inscrivez-vous',
      'la rédaction vous conseille',
      'les plus lus',
      'lire (?:aussi|également|la suite)',
      '(?:photo|photos|crédit|crédits|source|image|archives) ?:',
      'recevez (?:chaque|gratuitement|nos|notre|toute)',
      "suivez(?:-nous| l[ea’'])",
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
    ],
  },
  it: {
    labels: [
      'guarda anche',
      '(?:foto|fonte|crediti|immagine) ?:',
      'iscriviti',
      'leggi (?:anche|ancora|tutto)',
      'potrebbe interessar(?:ti|vi)',
      'segui(?:ci| la diretta)',
    ],
    controls: ['commenta', 'condividi', 'pubblicità', 'stampa'],
  },
  nl: {
    labels: ['bekijk ook', '(?:foto|bron|beeld) ?:', 'lees (?:hier|meer|ook|verder)', 'meer over', 'meld je'],
    controls: ['advertentie', 'deel dit artikel', 'reageer'],
  },
  no: {
    labels: ['les (?:også|mer)', 'se også', '(?:foto|kilde|arkivfoto) ?:'],
    controls: ['annonse', 'annonsørinnhold'],
  },
  pt: {
    labels: [
      'assine',
      '(?:foto|fotos|fonte|crédito|créditos|imagem|reprodução) ?:',
      'inscreva-se',
      'lei?a (?:mais|também)',
      'notícias relacionadas',
      'saiba mais',
      'veja (?:mais|também)',
    ],
    controls: ['comentar', 'compartilhar', 'compartilhe', 'imprimir', 'partilhar', 'publicidade'],
  },
  sv: {
    labels: ['läs (?:också|mer|även)', 'se också', '(?:foto|källa|arkivbild|bild) ?:'],
    controls: ['annons', 'dela artikeln'],
  },
};

/** Words of grammar by which the language of a body is recognised. */
export const GRAMMAR_WORDS: Readonly<Record<string, readonly string[]>> = {
  da: ['af', 'at', 'blev', 'det', 'ikke', 'og', 'på', 'som', 'til'],
  de: ['auf', 'das', 'dem', 'den', 'der', 'die', 'ist', 'mit', 'und'],
  en: ['and', 'for', 'in', 'is', 'of', 'on', 'that', 'the', 'to'],
  es: ['con', 'del', 'el', 'en', 'la', 'los', 'para', 'que', 'una'],
  fr: ['dans', 'des', 'du', 'est', 'et', 'le', 'les', 'pour', 'une'],
  it: ['che', 'con', 'del', 'della', 'di', 'gli', 'il', 'per', 'una'],
  nl: ['aan', 'de', 'een', 'het', 'met', 'niet', 'op', 'van', 'voor'],
  no: ['av', 'at', 'ble', 'det', 'ikke', 'og', 'på', 'som', 'til'],
  pt: ['com', 'da', 'do', 'em', 'não', 'os', 'para', 'que', 'uma'],
  sv: ['att', 'av', 'den', 'det', 'för', 'inte', 'och', 'på', 'som'],
};
