/**
 * Parts of a page that do not belong to its article, by element, by ARIA role, and by the words that sites use in
 * classes and ids. Collected from saved pages of news sites and blogs and from the class names of their publishing
 * systems (WordPress, Drupal, Arc, Blogger, Brightspot, React sites with named modules).
 */
export const FURNITURE_ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['aside', 'aside'],
  ['audio', 'player'],
  ['button', 'form'],
  ['dialog', 'form'],
  ['figcaption', 'caption'],
  ['footer', 'page footer'],
  ['form', 'form'],
  ['head', 'head of the page'],
  ['iframe', 'embedded page'],
  ['label', 'form'],
  ['math', 'formula'],
  ['menu', 'navigation'],
  ['nav', 'navigation'],
  ['noscript', 'script is no text'],
  ['object', 'player'],
  ['option', 'form'],
  ['script', 'script is no text'],
  ['select', 'form'],
  ['style', 'script is no text'],
  ['svg', 'drawing'],
  ['template', 'script is no text'],
  ['textarea', 'form'],
  ['title', 'title of the page'],
  ['video', 'player'],
]);

/** Values of the attribute `role`. */
export const FURNITURE_ROLES: ReadonlyMap<string, string> = new Map([
  ['alert', 'notice'],
  ['alertdialog', 'notice'],
  ['banner', 'navigation'],
  ['complementary', 'aside'],
  ['contentinfo', 'page footer'],
  ['dialog', 'notice'],
  ['menu', 'navigation'],
  ['navigation', 'navigation'],
  ['search', 'navigation'],
]);

/** Whole words of classes and ids in lower case, split at hyphens, underscores and capitals. */
export const FURNITURE_WORDS: ReadonlyMap<string, string> = new Map([
  ['ad', 'advertisement'],
  ['addthis', 'sharing links'],
  ['ads', 'advertisement'],
  ['advert', 'advertisement'],
  ['advertisement', 'advertisement'],
  ['affiliate', 'advertisement'],
  ['bio', 'about the author'],
  ['biography', 'about the author'],
  ['breadcrumb', 'navigation'],
  ['breadcrumbs', 'navigation'],
  ['byline', 'byline'],
  ['caption', 'caption'],
  ['captions', 'caption'],
  ['comment', 'comments'],
  ['comments', 'comments'],
  ['cookie', 'notice'],
  ['copyright', 'copyright line'],
  ['credit', 'caption'],
  ['credits', 'caption'],
  ['cta', 'advertisement'],
  ['disclaimer', 'notice'],
  ['disqus', 'comments'],
  ['donate', 'advertisement'],
  ['donation', 'advertisement'],
  ['figcaption', 'caption'],
  ['follow', 'sharing links'],
  ['footer', 'page footer'],
  ['kicker', 'navigation'],
  ['login', 'sign-up'],
  ['menu', 'navigation'],
  ['modal', 'notice'],
  ['mostread', 'related articles'],
  ['nav', 'navigation'],
  ['navbar', 'navigation'],
  ['navigation', 'navigation'],
  ['newsletter', 'sign-up'],
  ['offscreen', 'hidden text'],
  ['outbrain', 'related articles'],
  ['overlay', 'notice'],
  ['pager', 'navigation'],
  ['pagination', 'navigation'],
  ['paywall', 'sign-up'],
  ['popular', 'related articles'],
  ['popup', 'notice'],
  ['promo', 'advertisement'],
  ['promotion', 'advertisement'],
  ['pullquote', 'repeated quotation'],
  ['recirc', 'related articles'],
  ['recirculation', 'related articles'],
  ['recommendation', 'related articles'],
  ['recommendations', 'related articles'],
  ['recommended', 'related articles'],
  ['related', 'related articles'],
  ['relatedposts', 'related articles'],
  ['respond', 'comments'],
  ['share', 'sharing links'],
  ['sharedaddy', 'sharing links'],
  ['sharing', 'sharing links'],
  ['sidebar', 'aside'],
  ['signin', 'sign-up'],
  ['signup', 'sign-up'],
  ['social', 'sharing links'],
  ['sponsor', 'advertisement'],
  ['sponsored', 'advertisement'],
  ['subscribe', 'sign-up'],
  ['subscription', 'sign-up'],
  ['taboola', 'related articles'],
  ['tags', 'navigation'],
  ['timestamp', 'time of the page'],
  ['toolbar', 'navigation'],
  ['tooltip', 'notice'],
  ['trending', 'related articles'],
]);

/**
 * Names of the elements that consent managers put their texts in, as whole words of class or id. Sources: the selectors
 * of the "EasyList Cookie" lists and of the managers' own documentation.
 */
export const NAMES_OF_CONSENT =
  /(?:^|[\s_-])(?:qc-cmp\w*|onetrust\w*|ot-sdk\w*|optanon\w*|didomi\w*|sp_message\w*|usercentrics\w*|uc-banner|CybotCookiebot\w*|cookiebot\w*|cookie-?(?:banner|notice|consent|law|bar|policy|popup|modal|info|box|layer|wall|settings)\w*|cc-(?:banner|window|dialog)|cmp(?=$|[\s_])|cmp-?(?:box|wrapper|banner|root|app|ui)|cmplz\w*|truste\w*|trustarc\w*|fc-(?:consent|dialog|message)\w*|iubenda\w*|osano\w*|evidon\w*|klaro|tarteaucitron\w*|borlabs\w*|BorlabsCookie\w*|moove_gdpr\w*|gdpr\w*|ccpa\w*|consent-?(?:banner|manager|modal|layer|popup|wall|dialog|box|overlay|management)?|privacy-?(?:manager|banner|center|wall|modal|popup|layer)|axeptio\w*|complianz\w*|termly\w*|wt-cli-\w*|cky-\w*|sfbx\w*|appconsent\w*|sirdata\w*|message-container-cmp)(?=$|[\s_-])/i;

/** Reasons of parts that have paragraphs of their own, which sidebars and advertisements rarely have. */
export const STRONG_REASONS: ReadonlySet<string> = new Set([
  'about the author',
  'comments',
  'related articles',
]);
