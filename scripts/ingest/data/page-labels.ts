/**
 * Labels that pages print next to a text, in spellings that never occur in a news sentence. A label inside a sentence
 * has run into the text next to it, and where it ends is unknown: the sentence stays in the body, but is never a key
 * point.
 *
 * Sources of regular expressions (flag `u`), collected from news pages of all kinds.
 */
export const PAGE_LABELS: readonly string[] = [
  '(?:Image|Media|Photo|Picture|Video) (?:caption|copyright|source|credit)\\b',
  '(?:Photo|Image|Picture|Video|Graphic|Illustration)s? ?[:/] ?\\p{Lu}',
  'Photo(?:graph)?s? (?:by|courtesy)',
  'FILE PHOTO',
  'AP Photo',
  '(?:Getty Images|REUTERS)/',
  '/ ?(?:AP|AFP|Getty Images|Reuters|REUTERS)\\b',
  'via (?:AP|Getty Images|Reuters|REUTERS)\\b',
  '\\b(?:Image|Photo|Slide) \\d{1,3} (?:of|/)',
  'View (?:all|full|this|image|gallery|more)\\b',
  '(?:Read|READ|See|SEE|Watch|WATCH|Also|ALSO) (?:more|More|MORE|also|Also|ALSO|next|Next|NEXT|read|Read|READ|now:|Now:|NOW)(?= ?[:|>–—-]| \\p{Lu})',
  '(?:^|[.!?…] )(?:More|MORE|Related|RELATED|Also|Watch|WATCH|Listen|Updated|UPDATED|Published|PUBLISHED|Tags|Topics|Filed [Uu]nder): ',
  '(?:^|[.!?…] )Related (?:[Aa]rticles?|[Ss]tor(?:y|ies)|[Ll]inks?|[Vv]ideos?|[Cc]ontent|[Nn]ews|[Cc]overage|[Tt]opics?|\\p{Lu}\\p{Ll}+ \\p{Lu})',
  "(?:^|[.!?…] )(?:Most (?:[Rr]ead|[Pp]opular|[Vv]iewed)|Trending(?: [Nn]ow)?|Up [Nn]ext|Next [Uu]p|Recommended|Editor['’]s [Pp]icks?|Full [Aa]rticle|Story [Tt]imeline) \\p{Lu}",
  '(?:CLICK|Click|TAP|Tap) (?:HERE|here)\\b',
  '(?:Buy|Shop|See it) [Nn]ow\\b',
  'Subscribe to\\b',
  '(?:^|[.!?…] )(?:Follow|Find|Like) (?:\\p{Lu}\\S{1,30} ){1,4}on \\p{Lu}',
  '(?:^| )(?:Print|Email|E-Mail|Share|Tweet|Facebook|Twitter) (?:Print|Email|E-Mail|Share|Tweet|Pin It|Facebook|Twitter|More|Photo)\\b',
  '(?:Full Screen|Autoplay|Skip Ad|Learn [Mm]ore \\p{Lu})',
  '(?:pic\\.twitter\\.com|https?:)/',
  '(?:^|\\s)On \\p{Lu}\\w{2,40}\\.com:',
  '\\|',
  // A link or a heading in capitals.
  '(?<!\\p{Lu})(?:\\p{Lu}{2}[\\p{Lu}’-]{0,30}[,:]? ){3,20}\\p{Lu}{2}',
  '@\\w{3,}',
  '[→►▶]',
  // An arrow, not the end of a quotation: « mot », »Wort«.
  '^[^«‹]*\\s[»›](?:\\s|$)',
];
