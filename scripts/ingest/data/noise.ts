/**
 * What publishers' pages leave inside the text of an article.
 *
 * `line`: the whole line must match. `seam`: at the start of a sentence, before another one. `end`: the last words of
 * the body, after its last full stop. `anywhere`: a pattern that never occurs in a sentence. Patterns are sources of
 * regular expressions (flag `u`), unanchored, with `(?i:…)` where case does not matter. A rule must not match prose
 * that only contains the same words: `Advertisement spending fell` stays.
 *
 * `tail`: what belongs to the noise after the pattern. `headline` is the headline of a link, which has no full stop;
 * `sentence` is the rest of a sentence; `rest` is all that follows, if the end of the body is near.
 *
 * Rules of one reason stand together; of several that match at the same place, the first is used.
 */
export interface NoiseRule {
  readonly at: 'line' | 'seam' | 'anywhere' | 'end';
  /** Every text that the rule matches contains at least one of these; they are searched for first, for speed. */
  readonly needles?: readonly string[];
  readonly pattern: string;
  readonly tail?: 'headline' | 'sentence' | 'rest';
  readonly reason: string;
  /** The kind of page that it was seen on. */
  readonly seen: string;
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}";
const NAMES = `${NAME}(?: (?:${NAME}|of|and|the|for|&)){0,6}`;
/** A character of a headline, in which no sentence ends. */
const ONE_SENTENCE = '(?:[^.!]|[.!](?! \\p{Lu}))';
const PIECE = '(?:article|story|post|piece|report|content|column|interview|essay|video|feature)';
const MEDIA =
  '(?:WhatsApp|Telegram|Facebook|Instagram|Twitter|X|TikTok|YouTube|Threads|LinkedIn|Bluesky|Viber|Signal|Google News)';

const MISSES =
  "(?:(?:Don['’]t|Never) miss (?:out|a thing|anything|(?:a|another|any|the) (?:\\p{L}{2,12} )?(?:beat|headline|minute|moment|news|stories|story|update))|(?:Be|Keep|Stay) (?:ahead|connected|in the (?:know|loop)|informed|up to date|updated)|For (?:more|the latest)(?: headlines| news| stories| updates)?)";
const SPAN =
  '(?:\\d{1,2}|one|two|three|six|twelve|your first(?: \\p{L}{3,6})?) (?:days?|weeks?|months?|years?)';
const PLAYER_TIME =
  '\\(?(?:(?:\\d{1,2}:\\d{2} ?/ ?)?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?: ?min\\.?)?|\\d{1,3} ?(?i:min(?:ute)?s?|sec(?:ond)?s?)(?: \\d{1,2} ?(?i:sec(?:ond)?s?))?)\\)?';

/** A button of a share bar. */
const SHARE =
  '(?:(?:Share on )?(?:Facebook|Twitter|Pinterest|LinkedIn|Linkedin|WhatsApp|Whatsapp|Reddit|Tumblr|Google\\+|Telegram|Flipboard|Digg|E-?[Mm]ail|Print|Tweet|Copy [Ll]ink|Pin [Ii]t)|Share on (?:facebook|twitter|linkedin|email|pinterest|reddit))';

export const NOISE: readonly NoiseRule[] = [
  {
    at: 'anywhere',
    needles: ['Learn more about your ad'],
    pattern: 'Learn more about your ad choices\\.?(?: Visit [\\w./:-]{4,60}[\\w/])?\\.?',
    reason: 'ad choices',
    seen: 'podcast notes',
  },
  {
    at: 'seam',
    pattern: 'See [\\w./-]{4,50}/(?:listener|privacy)(?: for (?:more|privacy) information)?\\.?',
    reason: 'ad choices',
    seen: 'podcast notes',
  },
  {
    at: 'seam',
    pattern: 'Hosted on Acast\\.(?: See [\\w./-]{4,40} for more information\\.)?',
    reason: 'ad choices',
    seen: 'podcast notes',
  },
  {
    at: 'line',
    pattern:
      '(?i:ad|ads|advertising|sponsored|sponsored content|promoted|paid content|paid post|partner content|adchoices|report (?:this )?ad)',
    reason: 'advertisement',
    seen: 'American local papers',
  },
  {
    at: 'line',
    pattern: '(?i:story continues|continue reading|keep reading)(?: (?i:below))?\\.{0,3}',
    reason: 'advertisement',
    seen: 'portal copies of magazine stories',
  },
  {
    at: 'seam',
    pattern:
      '(?:Advertisement|ADVERTISEMENT|Advert)s?(?: ?[-–—:|]? ?(?i:(?:story |article )?(?:scroll to continue|continues below|scroll down|skip ad))(?: reading)?)?(?! (?:(?:Act|Agency|Authority|Board|Bureau|Code|Council|Department(?! (?:for|of)\\b)|Laws?|Ordinance|Standards)\\b|Regulat))',
    reason: 'advertisement',
    seen: 'British, Canadian and Asian dailies, between any two paragraphs',
  },
  {
    at: 'anywhere',
    needles: ['newsletter promotion'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])(?:skip past|after) newsletter promotion(?=$|\\s+["“‘]?\\p{Lu})',
    reason: 'newsletter prompt',
    seen: 'British and Australian dailies',
  },
  {
    at: 'anywhere',
    needles: ['pens in new window', 'pens in a new window'],
    pattern: '\\[ ?[^\\[\\]]{5,200} [Oo]pens in (?:a )?new window ?\\]',
    reason: 'read-more link',
    seen: 'Irish dailies',
  },
  {
    at: 'anywhere',
    needles: ['Taboola', 'Outbrain'],
    pattern:
      '(?<=^|[\\s.!?…"\'’”)])by (?:Taboola|Outbrain)(?: (?:by (?:Taboola|Outbrain)|Sponsored(?: Links?)?|Promoted(?: Links?)?|Ads?)){0,8}(?: You May (?:Also )?Like(?: [^.!?]{3,140}? (?:Undo|Learn More|Read More|Shop Now|Click Here|Play Now)(?= |$))?)?',
    reason: 'advertisement',
    seen: 'Asian dailies',
  },
  {
    at: 'seam',
    pattern: 'Article content(?: continued)?',
    reason: 'advertisement',
    seen: 'Canadian dailies',
  },
  {
    at: 'seam',
    pattern:
      '(?i:(?:story|article) continues below(?: (?:this )?(?:advertisement|ad|video|gallery))?|continue reading below|skip (?:past )?advertisement|scroll (?:down )?(?:to|for) continue(?: reading)?)',
    reason: 'advertisement',
    seen: 'Canadian and American dailies',
  },
  {
    at: 'line',
    pattern:
      '(?i:try our ai features|explore what \\w{1,30} ai can do for you:?|no comments yet\\.{0,3}|orange background|related articles|hashtags|logo)',
    reason: 'aggregator furniture',
    seen: 'aggregator pages, when a form could not tell',
  },
  {
    at: 'anywhere',
    needles: ['list of '],
    pattern:
      '(?<=^|[\\s.!?…"\'’”)])(?:Recommended Stories |RECOMMENDED STORIES )?list of \\d{1,2} items list 1 of .{5,1200}? end of list(?=$|\\s)',
    reason: 'list of other stories',
    seen: 'broadcasters, read out by screen readers',
  },
  {
    at: 'anywhere',
    needles: ['toggle caption', 'hide caption'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])(?:Enlarge this image ?)?(?:toggle|hide) caption(?=$|\\s)',
    reason: 'gallery controls',
    seen: 'American public radio',
  },
  {
    at: 'end',
    pattern:
      '/\\p{Ll}{2,4}(?:/\\p{Ll}{2,4})?|\\p{Lu}{2,4}(?:/\\p{Lu}{2,4}){1,2}|[—–-]{1,2} ?\\p{Lu}{2,4}(?:/\\p{L}{2,4}){1,2}',
    reason: 'initials of editors',
    seen: 'Asian and African dailies, at the end',
  },
  {
    at: 'end',
    pattern: 'SOURCE:? \\p{Lu}.{2,80}',
    reason: 'source of a press release',
    seen: 'press releases, at the end',
  },
  {
    at: 'anywhere',
    needles: ['View original content'],
    pattern: 'View original content(?: to download multimedia)?: ?https?://\\S{4,200}',
    reason: 'link of a press release',
    seen: 'press releases, at the end',
  },
  {
    at: 'seam',
    pattern:
      'Please use (?:the )?Chrome browser for a more accessible video player|Your browser does not support (?:the )?(?:audio|iframes?|video)(?: element| tag)?\\.?',
    reason: 'video player',
    seen: 'players of many publishers',
  },
  {
    at: 'anywhere',
    needles: ['Join our FREE'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])Join our FREE ',
    tail: 'sentence',
    reason: 'channel invitation',
    seen: 'African and British tabloids',
  },
  {
    at: 'seam',
    pattern: `Join (?:us on|our|the|${NAMES} on)(?: (?:official|free|new|growing))? ?(?:${NAME} )?${MEDIA}(?: (?:channel|group|community|page|broadcast|list)s?)?`,
    tail: 'sentence',
    reason: 'channel invitation',
    seen: 'African and British tabloids',
  },
  {
    at: 'seam',
    pattern: `(?:Follow|Like|Find) (?:us|${NAMES}) on ${MEDIA}(?:(?:,|,? and|,? or| &) ${MEDIA}){0,5}\\.?`,
    reason: 'channel invitation',
    seen: 'dailies everywhere, at the end',
  },
  {
    at: 'seam',
    pattern: `(?i:click|tap) here (?:to|for) (?:(?:read|see|watch|view|join|follow|subscribe|sign|download|get|listen)\\b)`,
    tail: 'sentence',
    reason: 'channel invitation',
    seen: 'tabloids and local papers',
  },
  {
    at: 'seam',
    pattern: '(?i:download|get) (?:our|the) (?:\\p{L}{1,20} )?(?:free )?(?:mobile )?app\\b',
    tail: 'sentence',
    reason: 'channel invitation',
    seen: 'Asian dailies',
  },
  {
    at: 'line',
    pattern: '(?:©|\\(c\\)|Copyright|COPYRIGHT) .{1,200}',
    reason: 'copyright notice',
    seen: 'agencies, at the end',
  },
  {
    at: 'seam',
    pattern: '(?:©|Copyright ©?) ?\\d{4} [^.!?]{2,80}(?:\\.(?: All rights reserved\\.)?|(?= )|$)(?=\\s|$)',
    reason: 'copyright notice',
    seen: 'agencies, at the end',
  },
  { at: 'seam', pattern: 'All rights reserved\\.', reason: 'copyright notice', seen: 'agencies, at the end' },
  {
    at: 'seam',
    pattern:
      '(?:This is an? )?(?:[Dd]eveloping|[Bb]reaking)(?: news)? story\\.(?: (?:Please )?(?i:check back|come back|refresh|more to come|more to follow|more details)[^.!?]{0,60}[.!])?',
    reason: 'developing story',
    seen: 'portals and broadcasters',
  },
  {
    at: 'end',
    needles: ['appeared', 'published'],
    pattern: `.{3,200} (?:originally|first) (?:appeared|published|was published) (?:on|in|at) (?:the )?\\p{Lu}[^.!?]{1,60}`,
    reason: 'first published elsewhere',
    seen: 'portal copies',
  },
  {
    at: 'end',
    // With a full stop it may be a sentence about a thing that was shown somewhere: names alone may follow.
    needles: ['originally appeared'],
    pattern: `.{20,200} originally appeared (?:on|in) (?:[Tt]he )?\\p{Lu}[\\p{L}’']{1,20}(?: (?:and|of|the|\\p{Lu}[\\p{L}’']{1,20})){0,4}\\.`,
    reason: 'first published elsewhere',
    seen: 'portal copies',
  },
  {
    at: 'line',
    needles: ['appeared', 'published'],
    pattern: `${ONE_SENTENCE}{3,200} (?:originally|first) (?:appeared|published|was published) (?:on|in|at) (?:the )?\\p{Lu}[^.!?]{1,60}`,
    reason: 'first published elsewhere',
    seen: 'portal copies',
  },
  {
    at: 'line',
    // With a full stop it may be a sentence about a thing that was shown somewhere: names alone may follow.
    needles: ['originally appeared'],
    pattern: `${ONE_SENTENCE}{20,200} originally appeared (?:on|in) (?:[Tt]he )?\\p{Lu}[\\p{L}’']{1,20}(?: (?:and|of|the|\\p{Lu}[\\p{L}’']{1,20})){0,4}\\.`,
    reason: 'first published elsewhere',
    seen: 'portal copies',
  },
  {
    at: 'seam',
    pattern: `This ${PIECE} (?:was|has been|is) (?:previously|originally|first)(?: been)? (?:published|posted|produced|printed) `,
    tail: 'sentence',
    reason: 'first published elsewhere',
    seen: 'syndicated features',
  },
  {
    at: 'seam',
    pattern: `This ${PIECE} (?:(?:was|has) )?(?:previously|originally|first) (?:published|appeared|ran|posted) (?:on|in|at|by) `,
    tail: 'sentence',
    reason: 'first published elsewhere',
    seen: 'syndicated features',
  },
  {
    at: 'seam',
    pattern: `(?:Originally|Previously|First) published (?:on|in|at|by) `,
    tail: 'sentence',
    reason: 'first published elsewhere',
    seen: 'syndicated features',
  },
  {
    at: 'seam',
    pattern: `(?:The )?(?i:post|story|article) (?:["“‘'])?[^.!?]{3,160} (?:first |originally )?appeared first (?:on|in) `,
    tail: 'sentence',
    reason: 'first published elsewhere',
    seen: 'feeds of blogs',
  },
  {
    at: 'line',
    pattern: `(?:${NAMES}, ?)?(?i:file photo|file image|stock image|handout|for illustration only|representative image)\\.?`,
    reason: 'image credit',
    seen: 'Asian dailies',
  },
  {
    at: 'line',
    pattern: '#?\\d{1,3}|\\d{5,12}|\\d{1,3} ?(?:/|of) ?\\d{1,3}',
    reason: 'image number',
    seen: 'galleries',
  },
  {
    at: 'anywhere',
    needles: ['pic.'],
    pattern: 'pic\\.(?:twitter|x)\\.com/\\w{4,20}',
    reason: 'link of a post',
    seen: 'posts in live blogs',
  },
  {
    at: 'anywhere',
    needles: ['//t.co/'],
    pattern: 'https?://t\\.co/\\w{4,20}',
    reason: 'link of a post',
    seen: 'posts in live blogs',
  },
  {
    at: 'line',
    pattern:
      "(?i:most (?:read|popular|watched|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories|headlines)|more stories|related (?:stories|topics|news|content|coverage|links)|recommended(?: for you| stories| reading)?|you (?:may|might) also (?:like|enjoy|be interested in)|editor['’]?s['’]? picks?|up next|what to read next|don['’]t miss|see also|read next|also read|in this article)(?i:[:.]?)",
    reason: 'most-read list',
    seen: 'boxes of any publisher',
  },
  {
    at: 'line',
    pattern: 'Most (?:read|Read|popular|Popular) (?:in|on) (?:the )?\\p{Lu}.{1,60}',
    reason: 'most-read list',
    seen: 'British tabloids',
  },
  {
    at: 'seam',
    pattern:
      "Most (?:read|Read|popular|Popular|watched|viewed) (?:in|on) (?:[Tt]he )?(?:(?:Irish|Scottish|UK|US|World) (?:News|Politics|Sport|Sun)|\\p{Lu}[\\p{L}'’&-]{1,24}(?: (?:&|and|of) \\p{Lu}[\\p{L}'’-]{1,24})?)",
    reason: 'most-read list',
    seen: 'British tabloids',
  },
  {
    at: 'seam',
    pattern: `${MISSES}(?: ?[:!.,–—-]{1,3} ?| and | by )(?:[Dd]ownload|[Gg]et|[Ii]nstall)(?:ing)? (?:[^\\s.!?]{1,20} ){0,5}?[Aa]pps?\\b`,
    tail: 'sentence',
    reason: 'app prompt',
    seen: 'broadcasters and dailies, at the end',
  },
  {
    at: 'seam',
    pattern: "Find out what['’]s (?:new|on) (?:on|at|in) [^.!?]{2,40}\\b(?:app|site|website)\\b",
    tail: 'sentence',
    reason: 'app prompt',
    seen: 'Asian dailies',
  },
  {
    at: 'seam',
    pattern:
      'From [^.!?]{5,80}, (?:sign up|subscribe) (?:for|to) [^.!?]{2,100}\\b(?:channel|newsletters?|podcast)\\b',
    tail: 'sentence',
    reason: 'newsletter prompt',
    seen: 'British tabloids',
  },
  {
    at: 'seam',
    pattern: 'New [^.!?:]{1,30}newsletter: [^.!?:]{2,40}(?= (?:Get|Sign up|Subscribe)\\b)',
    reason: 'newsletter prompt',
    seen: 'Asian dailies',
  },
  {
    at: 'seam',
    needles: [', available ', ', live ', ', streaming '],
    pattern:
      "[\\p{Lu}\\d][\\p{L}\\p{M}\\d &'’-]{1,40}, (?:available|live|streaming) (?:exclusively )?on \\p{Lu}[^.,!?]{1,40}, is (?:your|the (?:best|only)) (?:home|place) [^.!?]{2,150}[.!?]",
    reason: 'subscription offer',
    seen: 'sports pages of broadcasters',
  },
  {
    at: 'seam',
    pattern:
      "New to \\p{Lu}[\\p{L}\\d .&'’-]{1,30}\\? (?:Get|Join|Register|Sign|Start|Stream|Subscribe|Try)\\b[^.!?]{2,80}[.!?]",
    reason: 'subscription offer',
    seen: 'sports pages of broadcasters',
  },
  {
    at: 'seam',
    needles: [' brings you '],
    pattern:
      "[\\p{Lu}\\d][\\p{L}\\d ]{1,30} brings you (?:all )?(?:the )?(?:best|biggest|day['’]s|latest|main|top) [^.!?]{0,40}\\b(?:headlines|news|stories|updates)\\b",
    tail: 'sentence',
    reason: 'prompt of a round-up',
    seen: 'round-ups of African dailies',
  },
  {
    at: 'seam',
    pattern: '(?:Listen|Read)[^.!?]{0,40}\\blisten to (?:our|the|this) (?:articles?|stor(?:y|ies))\\b',
    tail: 'sentence',
    reason: 'prompt of a round-up',
    seen: 'round-ups of African dailies',
  },
  {
    at: 'anywhere',
    needles: ['%3C', '%3c'],
    pattern: '%3[Cc](?:[^ %]{0,80}%[0-9A-Fa-f]{2}){3,300}[^ %]{0,80}',
    reason: 'encoded markup',
    seen: 'portal copies',
  },
  {
    at: 'seam',
    pattern:
      '(?i:sign up|subscribe)(?: here| now| today)? (?:to|for) [^.!?]{0,80}\\b(?i:newsletters?|alerts?|inbox|briefings?)\\b',
    tail: 'sentence',
    reason: 'newsletter prompt',
    seen: 'dailies everywhere',
  },
  {
    at: 'seam',
    // A sentence of the article follows at once.
    pattern:
      '(?i:get|want|sign up|the stories) [^.!?]{0,100}\\b(?:in|into|to) your inbox(?: (?i:daily|every (?:day|evening|morning|week|weekday)|each (?:day|morning)))?(?= ["“‘]?\\p{Lu})',
    reason: 'newsletter prompt',
    seen: 'dailies everywhere',
  },
  {
    at: 'seam',
    pattern: '(?i:get|want) [^.!?]{0,80}\\b(?:in|into|to) your inbox\\b',
    tail: 'sentence',
    reason: 'newsletter prompt',
    seen: 'dailies everywhere',
  },
  {
    at: 'line',
    pattern:
      '(?i:comments?|share|save|print|email|copy link|share this(?: article| story)?|share on \\w{1,10}|tweet|bookmark|listen(?: to this article)?|gift (?:this )?article|follow us|view comments|leave a comment|back to top|show (?:more|less)|load more|see (?:all|more)|view (?:all|more|gallery)|read more|read (?:the )?full (?:story|article)|tags:?|topics:?|getty images|watch live|now playing|play video|close|menu|search|home|reuse (?:this )?content)(?i:[.:]{0,3})',
    reason: 'page furniture',
    seen: 'buttons of any publisher',
  },
  {
    at: 'seam',
    pattern:
      '(?:Send|E-?mail|Submit|Share|Got)(?: us)? (?:your|any|a)(?: \\p{Ll}{3,12}){0,2} (?:comments?|experiences?|ideas?|news|photos?|pictures?|questions?|stor(?:y|ies)|tips?|videos?|views)\\b(?:\\?[^.!?@]{0,40})?[^.!?@]{0,40} (?:to|at|on):? ?[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,4}\\.?',
    reason: 'call for stories',
    seen: 'regional pages of broadcasters, at the end',
  },
  {
    at: 'line',
    pattern: '[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,4}',
    reason: 'mail address',
    seen: 'Asian dailies, at the end',
  },
  {
    at: 'line',
    pattern:
      '(?:Share|Follow|Like|Tweet)(?: (?:on|via|us on))?(?: (?:Facebook|Twitter|X|WhatsApp|Email|LinkedIn|Reddit|Telegram|Pinterest|Print|Instagram)){1,8}',
    reason: 'page furniture',
    seen: 'share bars',
  },
  {
    at: 'anywhere',
    needles: ['Facebook', 'Twitter', 'Email', 'Print', 'share tweet', 'on facebook'],
    pattern: `(?<=^|[\\s.!?…"'’”)])(?:(?:Share(?: this| on)?:?|Follow|Tweet|Save) )?(?:${SHARE} ){1,12}${SHARE}(?=$| ["“‘(]?[\\p{Lu}\\d])|(?<=^|[.!?…]["'’”)]{0,3} )share tweet(?: (?:post|pin|email|print|share)){0,4}(?=$| [\\p{Lu}\\d])`,
    reason: 'share bar',
    seen: 'pages of any publisher',
  },
  {
    at: 'seam',
    pattern:
      '(?:View (?:all \\(\\d{1,4}\\)|full size(?: image)?|this image(?: ›)?|gallery)|(?:Image|Photo|Slide|Picture) \\d{1,3} (?:of|/) ?\\d{1,3}|\\d{1,3} of \\d{1,3} \\d{1,3} of \\d{1,3}|Show [Cc]aption|Hide [Cc]aption|Caption Close|Full [Ss]creen Autoplay Close(?: Skip Ad ×?)?)',
    reason: 'gallery controls',
    seen: 'galleries of American dailies',
  },
  {
    at: 'seam',
    pattern: `Image (?:copyright|source),? ${NAME}(?: ${NAME}){0,2}? Image caption`,
    reason: 'image credit',
    seen: 'pages of broadcasters',
  },
  {
    at: 'anywhere',
    needles: ['READ', 'ALSO', 'MORE', 'RELATED', 'WATCH', 'TRENDING', 'DON'],
    pattern:
      "(?<=^|[\\s.!?…\"'’”)])(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|READ NEXT|READ FULL STORY|MORE NEWS|RELATED(?: ARTICLES?| STORY| STORIES)?|WATCH NOW|MUST READ|TRENDING(?: NOW)?|DON['’]T MISS)(?::| [-–—>|]| ?[»→])",
    tail: 'headline',
    reason: 'read-more link',
    seen: 'tabloids, between any two paragraphs',
  },
  {
    at: 'anywhere',
    needles: ['CLICK', 'Click', 'TAP', 'Tap'],
    pattern:
      '(?<=^|[\\s.!?…"\'’”):;–—|-])(?:[–—|-] ?)?(?:CLICK|Click|TAP|Tap) (?:HERE|Here|here|BELOW|below) (?i:to (?:read|see|view|learn|find out)|for)(?i: the)?(?i: full)? (?i:more|article|details|report|story)(?:[.!]|(?=$|\\s["“‘]?\\p{Lu}(?:\\p{Ll}|\\s\\p{Ll})))',
    reason: 'read-more link',
    seen: 'tabloids, in the middle of lines',
  },
  {
    at: 'seam',
    pattern: '(?:READ MORE|READ ALSO|ALSO READ|SEE ALSO|READ NEXT)(?! OF\\b)',
    tail: 'headline',
    reason: 'read-more link',
    seen: 'tabloids',
  },
  {
    at: 'seam',
    pattern:
      "(?:Read [Mm]ore|Read [Aa]lso|Also [Rr]ead|See [Aa]lso|Read [Nn]ext|Read [Tt]his|Related(?: [Aa]rticles?| [Ss]tor(?:y|ies)| [Rr]eading| [Nn]ews)?|Recommended(?: [Rr]eading)?|More (?:[Nn]ews|[Oo]n this)|Must [Rr]ead|Don['’]t [Mm]iss|You (?:[Mm]ay|[Mm]ight) [Aa]lso (?:[Ll]ike|[Ee]njoy|[Bb]e [Ii]nterested [Ii]n)|Trending(?: [Nn]ow)?|In [Cc]ase [Yy]ou [Mm]issed [Ii]t|MORE)(?::| [>|]| ?[»→])",
    tail: 'headline',
    reason: 'read-more link',
    seen: 'dailies everywhere',
  },
  {
    at: 'anywhere',
    needles: [
      '[Related',
      '[RELATED',
      '[More',
      '[MORE',
      '[Read',
      '[READ',
      '[See',
      '[SEE',
      '[Also',
      '[ALSO',
      '[Watch',
    ],
    pattern:
      '\\[(?i:related(?: (?:article|story|stories|coverage))?|more|read(?: (?:more|also|next))?|see also|also(?: read)?|watch): [^\\[\\]]{3,200}\\]',
    reason: 'read-more link',
    seen: 'American magazines',
  },
  {
    at: 'anywhere',
    needles: ['READ MORE', 'Read More', 'Read more'],
    pattern: '(?:»|>>|→|…|\\.\\.\\.) ?(?:READ MORE|Read More|Read more)(?=$| ["“‘]?[\\p{Lu}\\d])',
    reason: 'read-more link',
    seen: 'round-ups of Asian dailies',
  },
  {
    at: 'seam',
    pattern: '(?:Read (?:the )?)?[Ff]ull (?:[Ss]tory|[Aa]rticle)(?: here)?\\.',
    reason: 'read-more link',
    seen: 'round-ups of Asian dailies',
  },
  {
    at: 'seam',
    pattern: 'Read more on\\b',
    tail: 'sentence',
    reason: 'read-more link',
    seen: 'dailies everywhere',
  },
  {
    at: 'seam',
    pattern: '\\((?:Additional )?[Rr]eporting by [^()]{3,300}\\)',
    reason: 'reporting credit',
    seen: 'agencies, at the end',
  },
  {
    at: 'seam',
    pattern: 'Our Standards: The \\p{Lu}[^.!?]{3,60} Trust Principles\\.?(?:,? opens new tab)?',
    reason: 'reporting credit',
    seen: 'agencies, at the end',
  },
  {
    at: 'anywhere',
    needles: ['Keywords:'],
    // Keywords in lower case end where a sentence begins.
    pattern:
      '(?<=^|[\\s.!?…"\'’”)])(?:Search Intent Keywords|SEO Keywords): [\\p{Ll}\\p{M}\\d ,\'’/&-]{2,400}[\\p{Ll}\\d](?=$| ["“‘(]?\\p{Lu})',
    reason: 'search keywords',
    seen: 'Asian dailies, in front of further text',
  },
  {
    at: 'anywhere',
    needles: ['Keywords:'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])(?:Search Intent Keywords|SEO Keywords):',
    tail: 'headline',
    reason: 'search keywords',
    seen: 'Asian dailies, at the end',
  },
  {
    at: 'line',
    pattern: '(?i:keywords|tags|topics|filed under): ?.{1,300}',
    reason: 'search keywords',
    seen: 'blogs, at the end',
  },
  {
    at: 'anywhere',
    needles: ['Sign in to access'],
    pattern: 'Sign in to access your portfolio\\.?',
    reason: 'sign-in prompt',
    seen: 'financial portal',
  },
  {
    at: 'line',
    pattern:
      '(?i:sign in|log ?in|register|sign up|create (?:a )?(?:free )?account|already (?:a )?(?:subscriber|member)\\??(?: (?:sign|log) in)?)\\.?',
    reason: 'sign-in prompt',
    seen: 'paywalls',
  },
  {
    at: 'seam',
    pattern: 'Sign in to access your portfolio\\.?',
    reason: 'sign-in prompt',
    seen: 'financial portal',
  },
  {
    at: 'anywhere',
    needles: ['Enter Email'],
    pattern: 'Enter Email Sign Up\\b',
    reason: 'sign-up form',
    seen: 'newsletter forms',
  },
  {
    at: 'seam',
    pattern: "Sign Up(?: (?:Now|Here|Today)(?! ?['’]| \\p{Ll}))?(?! (?:Genius|Act|Bill))",
    reason: 'sign-up form',
    seen: 'newsletter forms',
  },
  {
    at: 'seam',
    pattern: 'Enter Email(?: Address)?|Enter your email(?: address)?',
    reason: 'sign-up form',
    seen: 'newsletter forms',
  },
  {
    at: 'seam',
    pattern: '(?i:by signing up,? you (?:agree|will receive)|by (?:entering|submitting) your email)',
    tail: 'sentence',
    reason: 'sign-up form',
    seen: 'newsletter forms',
  },
  {
    at: 'anywhere',
    needles: ['(@'],
    pattern:
      '[—–-] ?[^—–()]{2,50} \\(@\\w{1,20}\\) (?:\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})',
    reason: 'stamp of a post',
    seen: 'posts in articles',
  },
  {
    at: 'anywhere',
    needles: ['View this post'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])View this post on (?:Instagram|X|Twitter|Threads|Facebook)\\b\\.?',
    reason: 'stamp of a post',
    seen: 'posts in articles',
  },
  {
    at: 'anywhere',
    needles: ['A post shared'],
    pattern: '(?<=^|[\\s.!?…"\'’”)])A post shared by [^()]{1,60} \\(@[\\w.]{1,30}\\)',
    reason: 'stamp of a post',
    seen: 'posts in articles',
  },
  {
    at: 'anywhere',
    needles: ['Want '],
    pattern:
      '(?<=^|[\\s.!?…"\'’”)])Want (?:all|more) of (?:the |The )?[^.?!]{2,60}\\? Subscribe(?: now| here| today)?(?:\\.|(?=\\s|$))',
    reason: 'subscription prompt',
    seen: 'British dailies',
  },
  {
    at: 'seam',
    pattern:
      '(?:Be|Become) an? (?:[\\p{Ll}-]{2,14} )?(?:insider|member|patron|subscriber|supporter)\\b(?=[^.!?]{0,80}(?:[$£€]\\d|\\d ?%|\\b(?:access|first|free|months?|offer|unlimited|weeks?)\\b))',
    tail: 'sentence',
    reason: 'subscription offer',
    seen: 'members’ offers of magazines and local papers',
  },
  {
    at: 'seam',
    pattern: `(?:Claim|Enjoy|Get|Save|Try) (?:${SPAN})(?: (?:free|of [^.!?]{1,40}))?,? (?:for|from) (?:just |only )?(?:[$£€]\\d|free\\b)`,
    tail: 'sentence',
    reason: 'subscription offer',
    seen: 'members’ offers of magazines and local papers',
  },
  {
    at: 'seam',
    pattern: `(?:Join|Register|Sign up|Subscribe) (?:now|today),? (?:and|to) (?:claim|enjoy|get|receive) `,
    tail: 'sentence',
    reason: 'subscription offer',
    seen: 'members’ offers of magazines and local papers',
  },
  {
    at: 'line',
    pattern:
      '(?i:subscribe|subscribe (?:now|today|here|to continue(?: reading)?)|start your free trial|unlock this article|subscribers? only|premium|this (?:article|content) is for subscribers only)\\.?',
    reason: 'subscription prompt',
    seen: 'paywalls',
  },
  {
    at: 'seam',
    pattern: '(?i:to continue reading,? (?:please )?(?:subscribe|sign|log|register))',
    tail: 'sentence',
    reason: 'subscription prompt',
    seen: 'paywalls',
  },
  {
    at: 'anywhere',
    needles: ['Video Duration'],
    pattern:
      'Video Duration(?: \\d{1,2} (?:hours?|minutes?|seconds?)){1,3}(?: (?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?![:\\d]))?',
    reason: 'video duration',
    seen: 'broadcasters',
  },
  {
    at: 'line',
    pattern: '(?:(?:\\d{1,2}:)?\\d{1,2}:\\d{2} ?/ ?)?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:\\.\\d{1,3})?',
    reason: 'video duration',
    seen: 'video players',
  },
  {
    at: 'end',
    pattern: '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}',
    reason: 'video duration',
    seen: 'video players',
  },
  {
    at: 'line',
    pattern:
      '\\d{1,2} ?h(?:ours?)?(?: \\d{1,2} ?m(?:in(?:ute)?s?)?)?(?: \\d{1,2} ?s(?:ec(?:ond)?s?)?)?|\\d{1,3} ?m(?:in(?:ute)?s?)?(?: \\d{1,2} ?s(?:ec(?:ond)?s?)?)?',
    reason: 'video duration',
    seen: 'video players',
  },
  {
    at: 'line',
    pattern: `(?i:audio|listen|listening time|play|podcast|read(?:ing)? time|running time)(?: ?[:·•|–—-])? ?${PLAYER_TIME}`,
    reason: 'audio player',
    seen: 'players of broadcasters and magazines',
  },
  {
    at: 'seam',
    pattern: `Listen(?: to (?:this |the )?(?:article|episode|page|piece|post|story))?(?: ?[:·•|–—-])? ?${PLAYER_TIME}\\.?`,
    reason: 'audio player',
    seen: 'players of broadcasters and magazines',
  },
  {
    at: 'line',
    pattern: '(?:Duration:? (?:\\d{1,2}:)?\\d{1,2}:\\d{2}|(?:\\d{1,2}:)?\\d{1,2}:\\d{2} ?(?i:mins?)\\.?)',
    reason: 'video duration',
    seen: 'pages of broadcasters',
  },
  {
    at: 'seam',
    pattern: 'Duration:? (?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?! ?[ap]\\.?m)',
    reason: 'video duration',
    seen: 'pages of broadcasters',
  },
  {
    at: 'line',
    pattern: '(?i:loading)(?:\\.{1,3}|…)?',
    reason: 'video player',
    seen: 'pages of broadcasters',
  },
  {
    at: 'anywhere',
    needles: ['Video Player is loading'],
    pattern: 'Video Player is loading\\.(?:.{0,3000}?End of dialog window\\.)?',
    reason: 'video player',
    seen: 'players of many publishers',
  },
  {
    at: 'line',
    pattern: '(?:Click|Tap|Press)(?: here)? (?:to|and) (?:watch|see|play|view) [^.!?]{2,60}[.!]?',
    reason: 'video label',
    seen: 'British tabloids',
  },
  {
    at: 'anywhere',
    needles: ['NewsFeed'],
    pattern: '(?<=^|[.!?…]["\'’”)]{0,3} )NewsFeed(?=\\s[\\p{Lu}\\d"\'“‘]|\\s?$)',
    reason: 'video label',
    seen: 'broadcasters',
  },
];
