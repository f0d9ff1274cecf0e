/**
 * What a crawler saves when a page has no article: folded words, as whole phrases.
 *
 * Sorted within each kind; collected from saved pages and web archives of public crawls.
 */

/** Headlines of error and bot-protection pages, after the status code if there is one. */
export const ERROR_TITLES: readonly string[] = [
  'access denied',
  'access to this page has been denied',
  'are you a robot',
  'attention required cloudflare',
  'bad gateway',
  'bad request',
  'error',
  'error establishing a database connection',
  'fehler',
  'forbidden',
  'gateway time out',
  'gateway timeout',
  'internal server error',
  'just a moment',
  'not found',
  'page non trouvée',
  'page not found',
  'página no encontrada',
  'seite nicht gefunden',
  'service temporarily unavailable',
  'service unavailable',
  'site maintenance',
  'the requested url was not found on this server',
  'too many requests',
  'unauthorized',
  'web server is down',
];

/** Headlines and bodies of pages that were saved before their scripts had run. */
export const PLACEHOLDERS: readonly string[] = [
  'cargando',
  'chargement',
  'chargement en cours',
  'loading',
  'loading please wait',
  'one moment please',
  'please enable javascript',
  'please enable javascript to continue',
  'please enable javascript to view this page',
  'please wait',
  'untitled',
  'wird geladen',
  'you need to enable javascript to run this app',
  'جار التحميل',
];

/** Phrases that only occur in consent texts: a button that does something about cookies. */
export const CONSENT_CALLS: readonly string[] = [
  'accept all',
  'accept all cookies',
  'accept and continue',
  'aceptar todas',
  'agree and continue',
  'alle akzeptieren',
  'by clicking accept',
  'by continuing to browse',
  'by continuing to use',
  'continue without accepting',
  'einstellungen verwalten',
  'gestionar preferencias',
  'gérer mes choix',
  'manage cookies',
  'manage my choices',
  'manage preferences',
  'manage your preferences',
  'rechazar todas',
  'reject all',
  'tout accepter',
  'tout refuser',
  'withdraw your consent',
  'zustimmen und weiter',
];

/** Words several of which occur in every consent text. */
export const CONSENT_WORDS: readonly string[] = [
  'browser',
  'consent',
  'consentement',
  'consentimiento',
  'cookie',
  'cookies',
  'datenschutz',
  'einwilligung',
  'partenaires',
  'partner',
  'partners',
  'personalised',
  'personalisierte',
  'personalized',
  'privacidad',
  'privacy',
  'vendors',
  'vie privée',
];
