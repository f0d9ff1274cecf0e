/**
 * Labels that headlines of other stories follow, as sources of regular expressions (flag `u`). Collected from boxes
 * between the paragraphs of news pages.
 */

/** Labels that no sentence begins with: with or without a mark, headlines follow. */
export const BOX_LABELS: readonly string[] = [
  '(?:READ|Read)(?: (?:MORE|More|more|ALSO|Also|also|NEXT|Next|next))(?! (?:about|of|on (?:the|this|your)|than)\\b)',
  '(?:ALSO|Also)(?: (?:READ|Read|read|SEE|See|see|WATCH|Watch|watch))',
  '(?:SEE|See|see)(?: (?:ALSO|Also|also|MORE|More|more))(?! of\\b)',
  '(?:WATCH|Watch)(?: (?:ALSO|Also|also|MORE|More|more|NEXT|Next|next))(?! of\\b)',
  '(?:MOST|Most) (?:READ|Read|read|POPULAR|Popular|popular|VIEWED|Viewed|viewed|WATCHED|Watched|watched|SHARED|Shared|shared)(?: (?:in|on|from) (?:the )?\\p{Lu}\\p{L}{1,15})?',
  '(?:RELATED|Related)(?: (?:ARTICLES?|[Aa]rticles?|STORY|STORIES|[Ss]tor(?:y|ies)|NEWS|[Nn]ews|COVERAGE|[Cc]overage|CONTENT|[Cc]ontent|LINKS|[Ll]inks|POSTS?|[Pp]osts?|READING|[Rr]eading|VIDEOS?|[Vv]ideos?))',
  '(?:RECOMMENDED|Recommended|SUGGESTED|Suggested|FEATURED|Featured)(?: (?:FOR YOU|[Ff]or [Yy]ou|(?:STORIES|[Ss]tories)(?! list of\\b)|READING|[Rr]eading|VIDEOS?|[Vv]ideos?|ARTICLES|[Aa]rticles|from \\p{Lu}\\p{L}{1,15}|by \\p{Lu}\\p{L}{1,15}))',
  '(?:TRENDING|Trending)(?: (?:NOW|[Nn]ow|STORIES|[Ss]tories|NEWS|[Nn]ews|TOPICS|[Tt]opics|on \\p{Lu}\\p{L}{1,15}))?',
  '(?:YOU|You) (?:MAY|[Mm]ay|MIGHT|[Mm]ight|WILL|[Ww]ill)(?: (?:ALSO|[Aa]lso))? (?:LIKE|[Ll]ike|ENJOY|[Ee]njoy|BE INTERESTED IN|[Bb]e [Ii]nterested [Ii]n|HAVE MISSED|[Hh]ave [Mm]issed)(?= ?[:>|]|\\s+[\\p{Lu}\\d"“‘])',
  "(?:EDITOR|Editor)(?:['’](?:S|s)|S['’]|s['’]) (?:PICKS?|[Pp]icks?|CHOICE|[Cc]hoice)",
  "(?:DON['’]T|Don['’]t) (?:MISS|[Mm]iss)(?=(?:\\.\\.\\.|…| ?[:>|])|\\s+\\p{Lu})",
  '(?:IN|In) (?:CASE|[Cc]ase) (?:YOU|[Yy]ou) (?:MISSED|[Mm]issed) (?:IT|[Ii]t)',
  '(?:IN|In) (?:THIS|[Tt]his) (?:SECTION|[Ss]ection|ARTICLE|[Aa]rticle|STORY|[Ss]tory|EDITION|[Ee]dition)(?=\\s+\\p{Lu}\\p{L}+ \\p{L}+|:)',
  '(?:MUST|Must)[ -](?:READS?|[Rr]eads?|WATCH|[Ww]atch|SEE|[Ss]ee)(?=\\s+\\p{Lu}|:)',
  '(?:GO|Go|DIVE|Dive) (?:DEEPER|[Dd]eeper)(?=\\s+\\p{Lu}|:)',
  '(?:KEEP|Keep) (?:READING|[Rr]eading)(?! list of\\b)|(?:FURTHER|Further) (?:READING|[Rr]eading)',
  '(?:EXPLORE|Explore|DISCOVER|Discover) (?:MORE|[Mm]ore)(?=\\s+\\p{Lu}|:)',
  '(?:MORE|More) (?:STORIES|[Ss]tories|COVERAGE|[Cc]overage|HEADLINES|[Hh]eadlines|NEWS|[Nn]ews|TO READ|[Tt]o [Rr]ead|LIKE THIS|[Ll]ike [Tt]his)(?=\\s+\\p{Lu}|:)(?: (?:from|in|on) \\p{Lu}\\p{L}{1,15})?',
  '(?:MORE|More) (?:FROM|[Ff]rom|ON|[Oo]n|IN|[Ii]n) (?:\\p{Lu}[\\p{L}\\d]{1,15}|(?:the|this|our) \\p{L}{3,15})(?=\\s+\\p{Lu}|:)',
  '(?:TOP|Top|LATEST|Latest|OTHER|Other|SIMILAR|Similar|FEATURED|Featured) (?:STORIES|[Ss]tories|HEADLINES|[Hh]eadlines|NEWS|[Nn]ews|VIDEOS|[Vv]ideos|ARTICLES|[Aa]rticles)(?=\\s+\\p{Lu}|:)',
  '(?:POPULAR|Popular) (?:ON|[Oo]n|IN|[Ii]n|NOW|[Nn]ow)(?: \\p{Lu}\\p{L}{1,15})?(?=\\s+\\p{Lu}|:)',
  '(?:UP|Up) (?:NEXT|[Nn]ext)|(?:WHAT|What) (?:TO|[Tt]o) (?:READ|[Rr]ead|WATCH|[Ww]atch) (?:NEXT|[Nn]ext)',
];

/** Labels that a mark follows, which tells them from the words of a sentence: `Analysis: …`, `WATCH | …`. */
export const MARKED_LABELS: readonly string[] = [
  '(?:ALSO|EXCLUSIVE|EXPLAINED|EXPLAINER|EXPLORE|GALLERY|IN PICTURES|LISTEN|LIVE|LOOK|MORE|OPINION|PHOTOS?|PICTURES|PODCAST|POLL|QUIZ|READ|RELATED|REVIEW|SEE|VIDEO|WATCH|ANALYSIS|COLUMN|COMMENT|EDITORIAL|FACT CHECK|INTERACTIVE|INTERVIEW|MAPPED|PROFILE|RECAP|REVEALED|SPECIAL REPORT|TIMELINE)',
  '(?:Also|Explained|Explainer|Fact[ -][Cc]heck|Further|Gallery|In [Pp]hotos|In [Pp]ictures|Interactive|Listen|Look|More|Photos?|Podcast|Poll|Quiz|Read|Recommended|Related|See|Video|Watch)',
  '(?:Analysis|Column|Comment|Editorial|Interview|Opinion|Profile|Review|Timeline)',
];
