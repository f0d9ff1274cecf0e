/**
 * Furniture of news pages that stands between sentences, by kind. Unlike `NOISE`, which lists what was seen on pages,
 * these patterns describe a kind in general: any player, any poll, any shop, whatever the publisher calls them.
 *
 * All of them are at a seam. `tail` and the form of the patterns are those of `NoiseRule`.
 */
import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { NoiseRule } from './noise.ts';

interface Kind {
  readonly reason: string;
  readonly seen: string;
  /** See `NoiseRule`; for patterns that may begin with any letter. */
  readonly needles?: readonly string[];
  /** Controls and labels: they end where the pattern does. */
  readonly alone?: readonly string[];
  /** Openings of a sentence to the reader, which goes on to its end. */
  readonly sentences?: readonly string[];
  /** What names or headlines follow. */
  readonly labels?: readonly string[];
  /** Openings of what goes on to the end of the body, if they stand near it. */
  readonly rest?: readonly string[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\d&.'’-]{0,24}";
const NAMES = `${NAME}(?: (?:${NAME}|of|and|the|for|&)){0,5}`;
const PIECE = '(?i:article|column|coverage|journalism|piece|podcast|reporting|series|story)';
const LENGTH =
  '\\d{1,3} ?(?i:h(?:ou)?rs?|min(?:ute)?s?|sec(?:ond)?s?)(?:,? (?:and )?\\d{1,2} ?(?i:min(?:ute)?s?|sec(?:ond)?s?))?';
const CLOCK = '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}';
const PRICE = '[$£€₹]\\d[\\d,.]{0,9}';
const AGREE = '(?:accept|acknowledge|agree|authori[sz]e|confirm|consent|understand)';

/** The next sentence, or nothing; as a part of the pattern, so that a shorter name may be tried. */
const BEFORE_NEXT = '(?=$|\\s*[^\\p{Ll}\\s,;:.])';
/** What a question to the reader is followed by. */
const ANSWER =
  '(?: (?:Call|Click|Contact|Download|E-?mail|Get|Join|Let|Log|Register|Sign|Stream|Subscribe|Tell|Try|Visit|Watch)\\b[^.!?]{2,120}[.!?])?';

const KINDS: readonly Kind[] = [
  {
    reason: 'video player',
    seen: 'players of many publishers',
    alone: [
      `(?i:duration|length|run(?:ning)? time|runtime) ?:? ${LENGTH}`,
      'Auto-?play(?: (?i:is )?(?i:off|on))?',
      '(?:Remote|Embedded) video URL',
      '(?i:(?:audio|media|video) (?:could not be (?:loaded|played)|not available|unavailable))\\.?',
      '(?:Toggle|Show|Hide) (?i:(?:more|player|playback|share) (?:controls|options))(?: (?:Download|Embed|Transcript|Share)){0,4}',
      '(?:Download|Embed|Queue|Transcript)(?: (?:Download|Embed|Queue|Transcript|Share)){1,4}',
      `(?:Listen|Play|Watch)(?: ?[·•|–—-]| ?\\()? ?${CLOCK}\\)?(?: (?:Toggle more options|Download|Embed|Queue|Share|Transcript)){0,6}`,
      '(?:To|In order to) (?:play|view|watch) this video(?:,? (?:please|you need to))? enable JavaScript(?: in your browser)?(?:,? and consider upgrading to a (?:web )?browser that supports HTML5 video)?\\.?',
      "(?:Your|This) browser (?:does not|doesn['’]t) support (?:the )?\\p{L}{2,8}(?: (?:element|format|playback|tag))?\\.?",
    ],
    sentences: [
      '(?:Click|Hit|Press|Push|Tap)(?: (?:on|the)){0,2} (?:arrow|play|[▶►])(?: (?:button|icon|symbol))?\\b',
      "(?:This|The) (?:audio|clip|media|player|stream|video) (?:can(?:no|['’])t|can not|could not|is (?:not|no longer)|isn['’]t|failed)\\b(?=[^.!?]{0,60}\\b(?:available|load(?:ed)?|play(?:ed)?|support(?:ed)?)\\b)",
      '(?:Watch|See|View|Play) (?:our|the|this) (?:full |short |whole )?(?:clip|footage|interview|report|trailer|video)s? (?:above|below|here|in full)\\b',
      '(?:Listen to|Hear) (?:our|the|this) (?:full |whole )?(?:audio|broadcast|conversation|episode|interview|podcast|segment|story) (?:above|below|here|in full)\\b',
      '(?:Having|Have) trouble (?:listening|playing|viewing|watching)\\b',
    ],
  },
  {
    reason: 'gallery controls',
    seen: 'galleries of dailies and tabloids',
    alone: [
      '(?:\\+ ?\\d{1,3} )?(?:View|Launch|Open|See|Show) (?:(?:the|full|photo|picture|image) ){0,2}(?:[Gg]allery|[Ss]lideshow)',
      '(?:View|See|Show) (?:all )?\\d{1,3} (?:images|photos|pictures)',
      '(?:Open|View|Show|Enlarge|Expand) (?:this )?(?:image|photo|picture)(?: in (?:full ?screen|gallery|a new (?:tab|window)))?',
      '(?:Buy|License|Order|Purchase) (?:a print of |prints of )?(?:this|these) (?:image|photo|picture|print)s?',
      'Previous(?: (?:slide|image|photo|\\d{1,3}(?: (?:/|of) \\d{1,3})?))? Next(?: (?:slide|image|photo))?',
      '(?:Slide|Image|Photo|Picture) \\d{1,3} of \\d{1,3}',
      "(?:Item|Image|Photo|Slide) \\d{1,2} of \\d{1,2} [^\\[\\]]{5,300}\\[\\d{1,2}/\\d{1,2}\\][^\\[\\]]{5,300}?(?:Purchase Licensing Rights(?:, opens new tab)?|(?:REUTERS|AP|AFP)/\\p{Lu}[\\p{L}’'-]{1,24} \\p{Lu}[\\p{L}’'-]{1,24})",
      'Purchase Licensing Rights(?:, opens new tab)?',
    ],
    sentences: [
      '(?:Click|Scroll|Swipe|Tap)(?: (?:left|right|through|across|below|on)){1,2} (?:for|the|these|to)\\b',
      'Use (?:the|your) (?:arrow|arrows|keys|left and right)\\b',
    ],
  },
  {
    reason: 'page furniture',
    seen: 'buttons of any publisher',
    alone: [
      '(?:Bookmark|Email|Gift|Print|Report|Save|Share|Translate) this (?:article|page|post|quote|recipe|story|video)',
      '(?:View|Read|Show|See|Hide|Post|Leave|Add|Write) (?:a |all |the |your |\\d{1,5} )?[Cc]omments?',
      'Comments? ?\\(\\d{1,5}\\)',
      'Jump to (?:comments|content|navigation|recipe|section|video)',
      'Print [Rr]ecipe',
      'Back to (?:top|article|story|results)',
      '(?:Collapse|Expand|Open|Show) (?:all|list|menu|table of contents)',
      'In [Ss]ummary(?= ?[•·])',
      '(?:Copy|Copied) (?:link|to clipboard)',
      '(?:Manage|Edit|Customi[sz]e|Set|Update) (?:your|my) (?:alerts|favou?rites|interests|notifications|preferences|subscriptions?|topics|watchlist)',
      '(?:Add|Save) to (?:favou?rites|my list|reading list|watchlist)',
      '(?:Font|Text) [Ss]ize(?: (?:A[+-]?|[+-]|small|medium|large)){0,5}',
      'Social [Ss]haring(?: (?:X|Email|Facebook|Twitter|Reddit|LinkedIn|WhatsApp|Print|Copy link))*',
      '(?:Share|Show|Read|View) full (?:article|story)(?: (?:\\d{1,5}|Comments?))?',
      'Share this (?:article|story) (?:in|on|with) your (?:friends|network|social (?:media|network))',
      'Link [Cc]opied!?',
      'Leave your feedback',
      'Open Extended Reactions',
      '(?:Got it|Give it a try|Join here|Download here)\\.?(?=$|\\s+\\p{Lu})',
      'Loading(?:\\.{3}|…)?(?! \\p{Ll})',
      'Log in, register or subscribe to save articles for later\\.?',
      'Save (?:Log in|articles|this|stories)(?: for later)?(?=$|[\\s,])',
      '(?:Chevron|Close|Play|Search|Share|Arrow|Magnifying glass|Angle down|Crossed lines) icon (?:An?|It|Two|The) [^.!?]{5,140}\\.',
      '(?:License|Republish|Reprint|Cite|Embed) this (?:article|post|story)',
      "You['’]ve read \\d{1,2} (?:free )?(?:articles?|stories|story)(?: in the last (?:month|week)| this (?:month|week))?\\.?",
    ],
    sentences: [
      '(?:Refresh|Reload) (?:the|this|your) (?:browser|feed|page)\\b',
      'This page (?:refreshes|reloads|updates|will (?:be )?(?:refresh|reload|update)\\w{0,4})\\b',
      'Comments (?:are|have been|on this (?:article|story)(?: are)?)(?: now)? (?:closed|disabled|moderated|off|turned off)\\b',
      'Be the first to (?:comment|know|leave|react|reply|review)\\b',
      '(?:Log|Sign) ?in (?:or (?:register|sign up) )?to (?:comment|continue|follow|join|leave|like|read|reply|save|vote)\\b',
      '(?:Join|Start) the (?:conversation|debate|discussion)\\b',
      '(?:Did you (?:find|spot|notice)|Found|Noticed|Seen?|Spotted|Report) an? (?:error|factual error|mistake|problem|typo)\\b',
      '(?:Was|Is) this (?:article|answer|content|information|page|recipe|story) (?:helpful|of interest|useful)\\b',
      'How (?:helpful|useful) was this\\b',
      'Rate this (?:article|post|recipe|story)\\b',
      'Thank(?:s| you) for (?:reading (?:this|our|the)|registering|signing|subscribing|your (?:feedback|interest|subscription|vote))\\b',
      '(?:Error!|Sorry,|Oops|Error:|Sorry!)(?= ?[^.!?]{0,60}\\b(?:error|problem|try|went wrong)\\b)',
      'There (?:was|is) (?:a problem|an error|an issue) (?:loading|processing|saving|sending|submitting|with)(?= (?:our|the|this|your)\\b)',
      'Something(?: has)? (?:went|gone|is) (?:wrong|loading)\\b',
      "Some content (?:could not|cannot|can['’]t|did not) load\\b",
      '(?:Check your (?:internet|network) connection (?:and|or)|Please check your (?:e-?mail|inbox|spam))\\b',
      'Please (?:try again|enter a valid|provide a valid|verify your|confirm your e-?mail|review our (?:comment|community|privacy))\\b',
      '(?:Add|Save) (?:articles|stories) to your (?:list|saved|reading)\\b',
      'Listening to (?:articles|stories) is\\b',
      '(?:Click|Tap) (?:here )?to (?:return|go back|expand|open|download)\\b',
      '(?:Get|Try) bite-sized\\b',
      '(?:Join|Start|Visit|See) (?:our|the) (?:comment(?:ing|s)? )(?:forum|section|policy)\\b',
      '(?:To learn more,? )?(?:see|read) our (?:FAQ|[Cc]omments? (?:FAQ|policy)|community guidelines|commenting)\\b',
      'To embed this (?:post|article|story|video)\\b',
      'Read about our approach to external linking\\b',
      `The ${NAME} is not responsible for the content of external\\b`,
    ],
    rest: [
      '(?:COMMENTS|Comments) Comments are (?:moderated|welcome|closed)\\b',
      '(?:Is|Was) [Tt]his (?:[Aa]rticle|[Ss]tory) (?:[Tt]rustworthy|[Ff]air|[Ff]actual|[Aa]ccurate|[Hh]elpful)\\?',
      '(?:More on this story|Related (?:[Ii]nternet )?[Ll]inks|See more on:|Read [Cc]omments|READ COMMENTS)(?= )',
      '(?:HOUSE RULES|House rules|Add comment|Comment guidelines) (?:Comments|We|Please)\\b',
    ],
    labels: [
      '(?:Explore|Read|See) more on:? (?:these topics|this topic)\\b',
      '(?:Most (?:watched|read|viewed|popular)|MOST (?:WATCHED|READ|VIEWED|POPULAR)) (?:News |news )?(?:videos|articles|stories)\\b',
      '(?:Tags?|TAGS?|Topics?|TOPICS?|Keywords|Filed [Uu]nder|Categories) ?: ',
    ],
  },
  {
    reason: 'page furniture',
    seen: 'labels and buttons of any publisher, by their grammar',
    alone: [
      `(?:Add|Make|Set) ${NAMES} (?:as )?(?:a|your) preferred source(?: (?:on|in) Google)?\\.?`,
      `(?:Add|Make|Set) ${NAMES} as (?:a|your) Preferred Source(?: (?:on|in) Google)?`,
      '(?:Continue (?:reading|to)|Expand|Hide|Load|Open|Read|See|Show|View) (?:the )?(?:[Ff]ull|[Ww]hole|[Ee]ntire) (?:[Aa]rticle|[Cc]aption|[Pp]ost|[Rr]eport|[Ss]tatement|[Ss]tory|[Tt]ext|[Tt]ranscript)',
      '(?:Press Enter to skip to (?:the )?end of carousel ?)?End of carousel',
      '(?:Go|Skip|Jump) to (?:accessibility|main|footer|search|the end)(?: (?:content|feedback|links|menu|shortcuts|of (?:carousel|content)))?',
      '(?:Content|Embed|Post|Video) cannot be (?:displayed|loaded|shown)(?: without consent)?\\.?',
      '\\((?:[Cc]redit|[Ii]mage|[Pp]hoto|[Pp]icture|[Vv]ideo|CREDIT|IMAGE|PHOTO)s?(?: [Cc]redits?| [Bb]y| [Cc]ourtesy)? ?: ?[^()]{2,80}\\)',
      `(?:Additional|Other) sources? ?[•·:|] ?${NAMES}(?:(?:,| •| ·) ${NAMES}){0,5}`,
      `[—–-]{0,2} ?With assistance (?:by|from) ${NAMES}(?:(?:,|,? and) ${NAMES}){0,6}\\.?`,
      '\\((?:Adds|Corrects|Recasts|Refiles|Rewrites|Updates)(?: (?:with|to|throughout|details?|quotes?|comments?|background|share))[^()]{0,80}\\)',
      `(?:Listen|Open|Read|View|Watch) (?:in|on) (?:the )?(?:[Aa]pp|${NAME})`,
      '(?:Exclusive to|For|Only for) (?:members|subscribers)(?: only)?',
      '(?:MOST|Most) (?:POPULAR|[Pp]opular|READ|[Rr]ead|VIEWED|[Vv]iewed|WATCHED|[Ww]atched) (?:AMONG|[Aa]mong|BY|[Bb]y) (?:MEMBERS|[Mm]embers|READERS|[Rr]eaders|SUBSCRIBERS|[Ss]ubscribers)',
      `(?:Latest|Most recent|Must-see|Popular|Top) (?:${NAME} ){1,3}(?:headlines|news|stories|videos)`,
      `Why you can trust (?:the |The )?${NAME}`,
      'Poll [Rr]esults?:?|Quick [Gg]uide',
      "(?:Headlines|News|The [Nn]ews|Today['’]s [Nn]ews)(?: [Cc]atch[ -][Uu]p| in \\d{1,3} [Ss]econds)(?: ?[–—|:-] ?\\p{Lu}\\p{Ll}{2,9},? (?:\\d{1,2} \\p{Lu}\\p{Ll}{2,9}|\\p{Lu}\\p{Ll}{2,9} \\d{1,2}))?",
      '(?:Categories|Filed [Uu]nder|Keywords|Labels|Tags?|TAGS?|Topics?|TOPICS?):? (?:[\\p{Lu}#][^\\s.!?]{0,30})(?: [^\\s.!?]{1,30}){0,14}$',
      `By ${NAME}(?: ${NAME}){1,3} \\([\\w.+-]{2,40}@[\\w.-]{2,60}\\)`,
      `Translated from \\p{Lu}\\p{Ll}{2,14} (?:by|using|with) \\S{2,24}`,
      '[—–] ?(?:\\p{Lu}{2,8}|\\p{Lu}\\p{L}{2,12})/(?:[Ff]ile|FILE|\\p{Lu}\\p{L}{1,12})(?: (?:image|photo|picture))?',
      '(?:Correct|Wrong)! [^.!?]{0,40}\\d{1,2} (?:of|/) \\d{1,2}',
    ],
    sentences: [
      'Every (?:cent|dime|dollar|euro|penny|pound|subscription|contribution) (?:helps|counts|we|you|goes)\\b',
      '(?:Carry on|Keep|Continue) reading:? ',
      'An? (?:more )?(?:earlier|previous) (?:headline|version) of this\\b',
    ],
    labels: [
      "(?:Carry on reading|Catch up|Don['’]t miss|Find out more|From the archives?|GO DEEPER|Go [Dd]eeper|In other news|Just in|Learn [Mm]ore|LEARN MORE|Magazine|Next|NEXT|NOW READ|Now [Rr]ead|Read this next|The latest|Up next|You may also like) ?: ",
      '\\((?:RELATED|Related|READ|Read|MORE|More|See also|SEE ALSO|Also read) ?: ',
    ],
  },
  {
    reason: 'poll',
    seen: 'polls and quizzes of dailies',
    alone: ['(?:Cast|Submit) your vote(?: (?:above|below|here|now|today))?', 'Vote (?:below|here|now)'],
    sentences: [
      'Vote (?:in|on) (?:our|the|this) (?:[\\p{L}]{2,12} )?(?:poll|survey)\\b',
      '(?:Take|Answer|Complete|Fill in) (?:our|the|this) (?:[\\p{L}]{2,12} ){0,2}(?:poll|questionnaire|quiz|survey)\\b',
      "(?:Play|Solve|Try) (?:our|today[’']s) (?:[\\p{L}]{2,12} ){0,2}(?:crossword|game|puzzle|quiz|sudoku)s?\\b",
      'Test your knowledge\\b',
    ],
  },
  {
    reason: 'price box',
    seen: 'reviews and shopping pages',
    alone: [
      `(?:${PRICE} (?:at|from|on) ${NAME}(?: ${NAME}){0,2} ?){1,4}(?:(?:Buy|Check|See|Shop|View)(?: (?:it|now|price|prices|deal)){0,2} (?:at|from|on) ${NAME})?`,
      `(?:Buy|Check|Compare|See|Shop|View)(?: (?:it|now|the|latest|best|more|price|prices|deal|deals|offer|offers)){1,3} (?:at|from|on) ${NAME}(?: ${NAME}){0,2}`,
      '(?:Buy|Order|Pre-?order|Shop) (?:it )?(?:here|now|today)',
      'Prices? (?:and availability )?(?:(?:are|is|were|was) )?(?:accurate|correct) at (?:the )?time of (?:publication|publishing|writing)\\.?',
    ],
    sentences: [
      'To (?:buy|order|purchase|reserve) (?:a|your|copies|the|any) (?:[\\p{L}]{2,12} )?(?:book|books|copies|copy|print|prints|tickets?)?(?=[^.!?]{0,80}(?:[$£€]|\\b(?:call|go to|visit)\\b))',
      '(?:Delivery|Postage|P&P) (?:charges?|costs?)(?: may)? appl(?:y|ies)\\b',
      'Free (?:UK )?(?:delivery|p&p|P&P|postage|shipping) on\\b',
      'Check out (?:all|more|our|these|the best|the rest) (?=[^.!?]{0,60}\\b(?:best|deals|favou?rites|gift|guide|guides|offers|picks|recommendations|reviews|selection)\\b)',
      '(?:Our (?:editors|experts|reviewers|team|writers)|We|Links?|Some links|This (?:page|post|story)) (?:in this (?:article|post) )?(?:may|might|could|can) (?:contain|earn|generate|get|include|receive) (?:us )?(?:an? )?(?:affiliate|commission|compensation|revenue|small)\\b',
    ],
  },
  {
    reason: 'contact of the newsroom',
    seen: 'last lines of dailies and tabloids',
    sentences: [
      "\\*?(?:If you(?:['’]ve| have)(?: got)?|Do you have|Have you got|Got) an? (?:[\\p{L}-]{2,14} ){0,2}(?:stor(?:y|ies)|tip|tip-off)\\b(?=[^.!?]{0,120}(?:\\?|@|\\b(?:call|contact|e-?mail|get in touch|let us|message|send|tell us|touch|us|write)\\b))",
      "(?:We['’]d|We would) (?:love|like) to hear (?:from you|your)\\b",
      '(?:Reach|Contact|Message|Email|E-mail|Call) (?:out to )?(?:our (?:[\\p{L}-]{2,14} )?(?:desk|editors?|newsdesk|newsroom|reporters?|team)|the (?:editors?|newsdesk|newsroom|reporter))\\b',
      '(?:E-?mail|Write to) us (?=[^.!?]{0,80}@)',
      'For (?:corrections|feedback|complaints|syndication|advertising|licensing|permissions?)\\b(?=[^!?]{0,80}(?:@|\\b(?:call|contact|e-?mail|write)\\b))',
      '(?:Story|News|Confidential) tips (?:can|may|should)\\b',
      '(?:You can )?(?:[Gg]et|[Bb]e) in touch with (?:us|our|the|\\p{Lu}\\p{L}{1,15})\\b(?=[^!?]{0,80}(?:@|\\b(?:by|on|via|here|e-?mail)\\b))',
      '(?:Or )?[Yy]ou can (?:also )?(?:e-?mail|contact|reach|message|send) (?:us|our|me)\\b',
      'Kindly share this (?:post|story)\\b:?',
    ],
    alone: [
      '(?:Contact|E-?mail|CONTACT): ?[\\w.+-]{1,40}@[\\w-]{1,40}(?:\\.[\\w-]{2,20}){1,4}',
      'Kindly share this (?:post|story):?',
      'TEXT AD: [^.!?]{3,80}',
      `Got an? (?:\\p{L}{2,12} )?(?:tip|story|question|tip-off)\\?(?: (?:Call|Contact|E-?mail|Get|Let|Send|Tell|Write)\\b[^.!?]{2,120}[.!?]?)?`,
      `Follow me on ${NAME}(?:(?:,|,? and|,? or) ${NAME}){0,4}\\.?(?: Check out my [^.!?]{3,80}\\.)?`,
    ],
    rest: [
      "(?:Write|E-?mail|Reach|Contact) (?:to )?\\p{Lu}[\\p{L}.’'-]{1,20} (?:\\p{Lu}[\\p{L}.’'-]{1,20} )?(?:at|on|via):? [\\w.+-]{2,40}@",
    ],
  },
  {
    reason: 'support notice',
    seen: 'public broadcasters and nonprofit newsrooms',
    sentences: [
      `\\*?(?:This|Our) (?:[\\p{L}-]{2,14} )?${PIECE} (?:is|was|has been) (?:made possible|funded|part-funded|sponsored|supported|underwritten)(?:,? in part,?)? by\\b`,
      `Support for ${NAMES} comes from\\b(?=[^.!?]{0,60}\\b(?:donors|listeners|members|readers|sponsors|viewers)\\b)`,
      '(?:Become|Be) an? (?:[\\p{L}-]{2,14} )?(?:contributor|donor|member|patron|supporter|sustainer) (?:now|today|for|from)\\b',
      `(?:Donate|Give|Contribute) (?:now|today|here)\\b`,
      `(?:Make|Consider making) (?:a|your) (?:[\\p{L}-]{2,14} )?(?:contribution|donation|gift) (?:now|today|here|to (?:our|${NAMES}))\\b`,
      'Your (?:tax-deductible )?(?:contribution|donation|gift|support)\\b(?=[^.!?]{0,60}\\b(?:independent|journalism|newsroom|our|reporting)\\b)',
      `The ${NAMES} receives (?:financial )?(?:funding|support) from (?:several|various) private foundations\\b`,
      '(?:You|Readers) can support (?:us|our|The \\p{Lu}|the \\p{Lu})\\b',
      'Support (?:us|our (?:journalism|work|reporting|newsroom)|independent journalism|quality journalism|local (?:journalism|news)|public media)\\b',
      'Your (?:contribution|donation|subscription|support) (?:helps us|makes all)\\b',
      'Readers like you (?:are|help|keep|make)\\b',
      'By subscribing,? you (?:can |will )?help\\b',
      '(?:In a time|At a time) of (?:both )?misinformation\\b',
    ],
    rest: [
      "Support (?:[\\p{Lu}’'-]{2,16} ){1,3}(?:News|NEWS|[Jj]ournalism|journalism of|[Rr]eporting)\\b",
      'We uncovered\\. We investigated\\.',
    ],
  },
  {
    reason: 'legal notice',
    seen: 'finance, betting and sign-up pages',
    alone: [
      '(?:Transcript|Captions?|Audio) (?:provided|supplied|courtesy) (?:by|of) \\p{Lu}[^.!?]{1,40}\\.?',
      `Copyright (?:©|\\([cC]\\))? ?(?:\\d{4},? )?(?:by )?${NAME}(?: ${NAME}){0,4}\\.`,
      'Advertise with \\p{Lu}[\\p{L}&]{1,15}(?: \\p{Lu}[\\p{L}&]{1,15})?\\.?',
      '(?:Video )?Ad [Ff]eedback',
      'Sponsor(?:ed)? (?:[Mm]essage|[Cc]ontent)',
      'Advertising(?=$|\\s+[\\p{Lu}"“])(?! (?:[ASC]|Standards|Association|Age|Week|Council|Authority))',
      '(?:Story|Article|STORY|ARTICLE) (?:[Cc]ontinues|CONTINUES)(?: (?:after|below)(?: (?:this|the))?(?: (?:ad|advert|advertisement|gallery|video))?)?',
      '(?:Festive|Diwali|Special|Limited)(?: time)? offer(?=$|\\s+\\p{Lu})',
    ],
    sentences: [
      `By (?:checking|clicking|continuing|creating|entering|joining|providing|registering|signing|submitting|subscribing|ticking|using)\\b(?=[^!?]{2,120}\\b(?:I|you|You)(?: also)? ${AGREE})`,
      `I(?: also| hereby)? ${AGREE}(?:,? and ${AGREE})? (?:that|to|with)\\b(?=[^!?]{0,140}\\b(?:cookies|e-?mails|marketing|newsletters?|[Pp]rivacy|Terms)\\b)`,
      '(?:Privacy|Cookie) (?:[Nn]otice|[Pp]olicy|[Ss]tatement): ',
      '(?:The |All )?(?:[Aa]ccuracy|[Aa]vailability)(?: and (?:accuracy|availability))? of (?:\\p{Lu}{2,6} |this |the )?transcripts?\\b',
      '(?:This|Our) (?:text|transcript) may (?:be|contain|not)\\b',
      '(?:Please )?(?:[Bb]et|[Gg]amble|[Pp]lay) responsibly\\b',
      '(?:Your )?[Cc]apital (?:is )?at risk\\b(?! (?:after|as|because|from|if|of|when))',
      'Past performance (?:does|is|may) (?:no|not)\\b',
      '(?:Terms and conditions|Terms|T&Cs|Ts&Cs) apply\\b',
      '(?:(?:This|The|All) (?:article|content|copy|material|report|story)s?(?:,? and (?:any )?other (?:digital )?content[^.,!?]{0,40},?)? (?:may|can|must) not be|No part of this (?:article|publication|story) may be) (?:broadcast|copied|distributed|published|redistributed|reproduced|republished|rewritten|used)\\b',
      '(?:You|Readers|Subscribers|Members) (?:may|can|might|will)(?: also)?(?: (?:occasionally|always|still))? (?:(?:cancel|opt out|withdraw your consent|change your (?:preferences|settings))(?: at)? any ?time|receive (?:offers|promotional|occasional)|unsubscribe)\\b',
      "(?:Your )?[Ss]ubscription (?:could not be|has been|plan|was) (?:doesn['’]t |does not )?(?:allow|saved|successful|cancelled)",
      'Your subscription (?:could not be saved|has been (?:successful|saved)|plan)\\b',
      'We (?:may )?use your (?:data|details|e-?mail|information|sign-?up)\\b',
      '(?:This|They|These) (?:may|might|will) include (?:adverts|ads|advertising|marketing|offers|promotions|tailored)\\b',
      'This (?:(?:page|site|website) is protected by|(?:newsletter|service) is not intended)\\b',
      '(?:Yes, )?I would (?:also )?like to receive\\b',
      'Thereafter,? you will be (?:billed|charged)\\b',
      '(?:Translations?|Transcripts?) (?:are (?:created|generated|machine|provided)|may (?:be|contain|not))\\b',
      '(?:They|These|It) may contain (?:errors|inaccuracies|mistakes)\\b',
      'Notice: (?:Transcripts?|This)\\b',
      'I would (?:also )?like to (?:be emailed|receive)\\b',
      'Read our (?:privacy|cookie) (?:notice|policy)\\b',
      '(?:This|The) (?:article|content|information|material) (?:does not|is not intended to) (?:constitute|contain|provide|be) (?:\\p{L}{3,12} ){0,2}(?:advice|a recommendation|recommendations)\\b',
      'If you (?:buy|purchase|click|make a purchase|order)\\b(?=[^.!?]{0,120}\\bwe (?:may|might|could|can) (?:earn|get|receive))',
      '(?:Opinion|Comment) (?:articles|pieces) (?:are|do not|represent|reflect)\\b(?=[^.!?]{0,60}\\bauthors?\\b)',
      '(?:Comments|Opinions|Views) expressed (?:here|are|do|in this|on this)\\b',
      "Editors?['’]s? note: [^.!?]{0,40}(?:an AI|AI engine|artificial)\\b",
    ],
    rest: [
      '(?:\\(|\\*)?(?:DISCLAIMER|Disclaimer|DISCLOSURE|Disclosure) ?[:–—-] ?',
      'Copyright \\d{4} (?:The )?\\p{Lu}',
    ],
  },
  {
    reason: 'content of other sites',
    seen: 'embeds of dailies, with and without consent',
    alone: [
      '(?:Accept|Allow|Enable|Load|Show|View) (?:all |external |the )?(?:cookies|content|embed|embeds|post)(?: (?:and continue|once|always))?',
      `(?:Accept|Allow|Enable|Load|Show) (?:${NAME} ){1,2}(?:content|cookies|post|posts|embeds?)\\??`,
    ],
    sentences: [
      '(?:In order to|To) (?:display|load|play|see|show|view|watch) (?:this|the) (?:chart|content|embed|graphic|item|map|media|post|tweet|video)s?\\b',
      "(?:This|The) (?:content|embed|map|media|post|tweet|video) (?:comes from|is (?:hosted|provided|supplied|loaded) (?:by|on|from)|can(?:not|['’]t) be (?:displayed|loaded|shown)|has been blocked|is blocked)\\b",
      '(?:It|They|This|We|You) (?:may|might) (?:use|be using|set) cookies\\b',
      `We need your (?:consent|permission) (?:before|to)\\b`,
      'Please (?:review|update|check) your (?:cookie|consent|privacy)\\b',
    ],
  },
  {
    reason: 'offer of the publisher',
    seen: 'prompts of dailies and broadcasters',
    alone: [
      `(?:Not got|New to|Don['’]t have|Haven['’]t got) ${NAMES}\\?${ANSWER}`,
      `Want (?:all|more|the latest|the full)(?: of)?(?: the latest)?(?: from)? (?:${NAMES}|us|this)\\?${ANSWER}`,
      `(?:Have|Already have|Don['’]t have|Need) an account\\?${ANSWER}`,
      `(?:Gambling problem|Problem gambling)\\?${ANSWER}`,
    ],
    sentences: [
      '(?:Begin|End|Kick off|Start) (?:the|your) (?:day|evening|morning|week|weekend) with\\b',
      `The ${NAMES} (?:bulletin|[Bb]riefing|e-?mail|newsletter|podcast) (?:brings|delivers|gives|is|offers|provides)\\b(?=[^.!?]{0,80}\\b(?:our|you|your)\\b)`,
      'Our (?:chief |senior )?editors? (?:chooses?|picks?|selects?|shares?)\\b',
      'An automated (?:curation|selection|summary)\\b',
      "(?:Never|Don[’']t) miss (?:a|an|another|any|our|the) (?:beat|big|headline|minute|moment|scoop|single|stor(?:y|ies)|thing|top|update)\\b",
      "(?:Track|Get|Read|Catch|Check|Follow|Find) (?:all )?(?:of )?(?:the |our )?(?:Latest|latest|Breaking|breaking|Real-time|real-time|Top|top|Live|live|Essential|essential|day[’']s|biggest|best|newest) (?:\\p{L}[\\p{L}-]{2,14} ){0,3}(?:News|news|headlines|updates?|stories|coverage|scores|lifestyle)\\b(?=[^.!?]{0,140}(?:\\b(?:on|at|from|with|in|to|by|and)\\b))",
      '(?:Stay|Keep|Be) (?:ahead|connected|in the (?:know|loop)|informed|on top|tuned|up[ -]to[ -]date|updated)\\b',
      '(?:This|The) (?:article|content|episode|story|video) is (?:(?:available|exclusive) )?(?:available )?(?:exclusively|only|exclusive) (?:available )?(?:for|to|on)\\b',
      '(?:Already|Not|Not yet) (?:a|an) (?:member|reader|registered user|subscriber)\\b',
      'Access to [^.!?]{3,60} requires? an? [^.!?]{0,20}(?:account|membership|subscription)\\b',
      'Reminder,? this is an? (?:[\\p{L}-]{3,12} )?(?:article|story)\\b',
      'Thank you for your patience\\b',
      'If you are in [Rr]eader mode\\b',
      `Want to (?:keep up|read more|know more|hear more)\\b(?=[^.!?]{0,80}\\?)`,
      'Get (?:instant|unlimited|all-?access|full|exclusive) access\\b',
      `(?:Get|Watch|Stream) ${NAMES} (?:or|and) (?:stream|watch|download)\\b`,
      `(?:Live|LIVE) on ${NAMES} (?:from|at)\\b`,
      'Unlock (?:the|all|every|more|unlimited|your)\\b(?=[^.!?]{0,60}\\b(?:access|article|benefits|digest|free|newsletter|stories|story)\\b)',
      'In times of uncertainty,? you need\\b',
      `For (?:\\d{1,3}|one|two|three) (?:free )?(?:days|weeks|months),? you can (?:enjoy|have|get|read)\\b`,
      'Your subscription helps\\b',
      'Journalism strengthens\\b',
      'Invest in (?:the future|journalism) today\\b',
      'Follow (?:the )?(?:topics|authors)(?: and (?:topics|authors))? from this\\b',
      'Posts from this (?:author|topic)\\b',
      `Follow (?:${NAMES}(?:['’]s?)? |our |the )?(?:full |live |all )?coverage (?:of|on)\\b(?=[^!?]{0,80}(?:https?:|\\b(?:at|on|here)\\b))`,
      `Follow ${NAMES} on (?:Facebook|Instagram|X|Twitter|TikTok|YouTube|Threads|Bluesky|LinkedIn|WhatsApp)\\b`,
      'PAY ATTENTION: ?',
      `(?:Join|Try) (?:the )?${NAMES} (?:WhatsApp (?:channel|community|group)|for (?:FREE|free))\\b`,
      'Enjoy the latest (?:\\p{L}{3,14},? ){0,3}(?:and \\p{L}{3,14} )?news\\b',
      `Follow (?:the )?${NAMES} podcast\\b`,
      'Elevate your (?:reading|viewing|listening)\\b',
    ],
  },
  {
    reason: 'reporting credit',
    seen: 'last lines of agencies and dailies',
    alone: [
      `(?:[—–-] ?)?[Ww]ith (?:additional )?(?:files|inputs?|reports?|reporting|contributions?|agencies) (?:by|from) (?:the |The |agencies|wires?|staff|our )?(?:${NAMES})?(?:(?:,|,? and|,? in) ${NAMES}){0,4}\\.?`,
      `Contributing: ${NAMES}(?:[,;] (?:and )?${NAMES}){0,8}\\.?`,
      `(?:Additional|Extra) (?:reporting|research) (?:by|from):? ${NAMES}(?:(?:,|,? and|,? in) ${NAMES}){0,6}\\.?`,
      `(?:Edited|Reported|Written|Compiled|Curated|Produced|Published|Reviewed|Translated|Posted|Authored) ?[Bb]y ?: ?${NAME}(?: (?!(?:Edited|First|In|Last|Published|Tags?|Updated)\\b)${NAME}){0,3}`,
      `\\((?:With|${NAMES} with) (?:inputs from |agencies|files from )?${NAMES}(?:(?:,|,? and) ${NAMES}){0,5}\\)`,
      '\\((?:END|Ends|ENDS)\\)|[-–—] ?(?:Ends|ENDS)(?=$|\\s)',
      `[–—-]{1,2} ?(?:\\p{Lu}{2,4}(?:/\\p{Lu}{2,4})?, )?${NAME}(?: ${NAME}){0,3}(?:\\.com| News| Online| Service)$`,
      `\\((?:Top|Lead|Main|Cover) (?:illustration|image|photo|picture)s?: [^()]{3,100}\\)`,
      `Credit\\.{3} ?${NAMES}(?: ?/ ?${NAMES}| for ${NAMES})?`,
      '[–—-]{3} ?(?:ENDS|Ends|END) ?[–—-]{3}',
      '[–—-]{1,2} ?\\p{Lu}{2,12}(?:/\\p{Lu}?\\p{L}{2,12})?$',
      '\\((?:AFP|ANI|AP|IANS|PTI|Reuters|UNI|XINHUA|Xinhua)\\)$',
      `(?:Header|Lead|Main|Cover|Featured|Top) (?:image|photo|picture): [^.!?]{3,120}\\.?(?: [—–-] ?${NAMES})?$`,
    ],
    sentences: [
      'This (?:article|report|story) (?:has been|was) updated (?:to (?:add|include|reflect)|with)\\b',
      '(?:Article|Story|Page) (?:was|has been) (?:last )?updated\\b',
      'This (?:article|story) (?:is|was) (?:originally )?(?:published|republished|produced|syndicated) (?:by|from|in partnership|under|with)\\b',
      'Read the (?:full|original) (?:article|story|version)\\b',
      'Originally published as\\b',
      'A version of this (?:article|story|column|piece) (?:appears|appeared|ran|was)\\b',
    ],
    rest: [
      '(?:ABOUT THE (?:AUTHOR|WRITER|REPORTER)S?|About the (?:[Aa]uthor|[Ww]riter|[Rr]eporter)s?)\\b',
      '_{3,} ?(?=\\p{Lu})',
    ],
  },
  {
    reason: 'reporting credit',
    seen: 'lines that begin with a name',
    needles: ['contributed', '/'],
    alone: [
      `(?:[—–-] ?)?(?:The )?${NAME}(?:['’]s)?(?:(?:,|,? and|,? in|,? from|,? of|)(?: (?:the|a|staff|writers?|reporters?|correspondents?|producers?|journalists?))? ${NAME}(?:['’]s)?){0,16} (?:also )?contributed (?:(?:reporting|research)(?: (?:for|from|to) ${NAMES})?|to (?:this|the) (?:article|coverage|dispatch|piece|report|story)|from ${NAMES})\\.?`,
      '\\p{Ll}{2,6}-\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,3}$',
    ],
  },
  {
    reason: 'reporting credit',
    seen: 'lines that begin with a name',
    needles: ['not work for', 'coverage'],
    sentences: [
      `${NAME} ${NAME} (?:does|do) not work for, (?:consult|own)`,
      `${NAMES}(?:['’]s?)? (?:[\\p{Ll}]{3,14} ){0,3}coverage (?:of [^.!?]{2,60} )?(?:is made possible|is supported|receives (?:financial )?support)\\b`,
    ],
  },
  {
    reason: 'legal notice',
    seen: 'lines that begin with a name',
    needles: ['solely responsible', 'dds', 'AI is in beta', 'ranscripts are'],
    sentences: [
      "(?:The )?\\p{Lu}[\\p{L}’']{1,20}(?: \\p{Lu}[\\p{L}’']{1,20}){0,3} is solely responsible for (?:all|its) content\\b",
      '(?:\\p{Lu}{2,5} )?(?:[Bb]etting )?[Oo]dds (?:are )?(?:by|courtesy of|provided by|supplied by|via) \\p{Lu}',
      '(?:\\p{Lu}\\p{L}{1,15} ){1,3}AI is in beta\\b',
      `(?:${NAME} )?[Tt]ranscripts are (?:created|made|produced) on\\b`,
    ],
  },
  {
    reason: 'mail address',
    seen: 'lines that begin with a name',
    needles: ['@'],
    alone: ['[\\w.+-]{2,40}@[\\w-]{2,40}(?:\\.[\\w-]{2,20}){1,4}'],
  },
];

export const PAGE_FURNITURE: readonly NoiseRule[] = KINDS.flatMap(
  ({ reason, seen, needles, alone = [], sentences = [], labels = [], rest = [] }) => {
    const rule = (pattern: string, tail?: NoiseRule['tail']): NoiseRule => ({
      at: 'seam',
      pattern,
      reason,
      seen,
      ...omitUndefined({ tail, needles }),
    });
    return [
      ...alone.map((pattern) => rule(`(?:${pattern})${BEFORE_NEXT}`)),
      ...sentences.map((pattern) => rule(pattern, 'sentence')),
      ...labels.map((pattern) => rule(pattern, 'headline')),
      ...rest.map((pattern) => rule(pattern, 'rest')),
    ];
  },
);
