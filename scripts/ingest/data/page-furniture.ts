/**
 * Furniture of news pages that stands between sentences, by kind. Unlike `NOISE`, which lists what was seen on pages,
 * these patterns describe a kind in general: any player, any poll, any shop, whatever the publisher calls them.
 *
 * All of them are at a seam. `tail` and the form of the patterns are those of `NoiseRule`.
 */
import type { NoiseRule } from './noise.ts';

interface Kind {
  readonly reason: string;
  readonly seen: string;
  /** Controls and labels: they end where the pattern does. */
  readonly alone?: readonly string[];
  /** Openings of a sentence to the reader, which goes on to its end. */
  readonly sentences?: readonly string[];
}

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\d&.'’-]{0,24}";
const NAMES = `${NAME}(?: (?:${NAME}|of|and|the|for|&)){0,5}`;
const PIECE =
  '(?i:article|content|column|coverage|feature|interview|piece|post|project|report|reporting|series|story|transcript|video)';
const LENGTH =
  '\\d{1,3} ?(?i:h(?:ou)?rs?|min(?:ute)?s?|sec(?:ond)?s?)(?:,? (?:and )?\\d{1,2} ?(?i:min(?:ute)?s?|sec(?:ond)?s?))?';
const CLOCK = '(?:\\d{1,2}:)?\\d{1,2}:\\d{2}';
const PRICE = '[$£€₹]\\d[\\d,.]{0,9}';
const AGREE = '(?:accept|acknowledge|agree|authori[sz]e|confirm|consent|understand)';

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
      '(?:Copy|Copied) (?:link|to clipboard)',
      '(?:Manage|Edit|Customi[sz]e|Set|Update) (?:your|my) (?:alerts|favou?rites|interests|notifications|preferences|subscriptions?|topics|watchlist)',
      '(?:Add|Save) to (?:favou?rites|my list|reading list|watchlist)',
      '(?:Font|Text) [Ss]ize(?: (?:A[+-]?|[+-]|small|medium|large)){0,5}',
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
    ],
  },
  {
    reason: 'poll',
    seen: 'polls and quizzes of dailies',
    alone: ['(?:Cast|Submit) your vote(?: (?:above|below|here|now|today))?', 'Vote (?:below|here|now)'],
    sentences: [
      'Vote (?:in|on) (?:our|the|this) (?:[\\p{L}]{2,12} )?(?:poll|survey)\\b',
      '(?:Take|Answer|Complete|Fill in) (?:our|the|this) (?:[\\p{L}]{2,12} ){0,2}(?:poll|questionnaire|quiz|survey)\\b',
      '(?:Play|Solve|Try) (?:our|today[’\']s) (?:[\\p{L}]{2,12} ){0,2}(?:crossword|game|puzzle|quiz|sudoku)s?\\b',
      'Test your knowledge\\b',
    ],
  },
  {
    reason: 'price box',
    seen: 'reviews and shopping pages',
    alone: [
      `(?:${PRICE} (?:at|from|on) ${NAME}(?: ${NAME}){0,2}? ?){1,4}(?:(?:Buy|Check|See|Shop|View)(?: (?:it|now|price|prices|deal)){0,2} (?:at|from|on) ${NAME})?`,
      `(?:Buy|Check|Compare|See|Shop|View)(?: (?:it|now|the|latest|best|more|price|prices|deal|deals|offer|offers)){1,3} (?:at|from|on) ${NAME}`,
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
      "\\*?(?:If you(?:['’]ve| have)(?: got)?|Do you have|Have you got|Got) (?:a|an|any|more) (?:[\\p{L}-]{2,14} ){0,2}(?:information|pictures?|photos?|question|stor(?:y|ies)|story idea|tips?|tip-off|videos?|views?)\\b(?=[^.!?]{0,120}(?:\\?|@|\\b(?:call|contact|e-?mail|get in touch|let us|message|send|tell us|touch|us|write)\\b))",
      "(?:We['’]d|We would) (?:love|like) to hear (?:from you|your)\\b",
      '(?:Reach|Contact|Message|Email|E-mail|Call) (?:out to )?(?:our|the) (?:[\\p{L}-]{2,14} )?(?:desk|editors?|newsdesk|newsroom|reporters?|team)\\b',
      '(?:E-?mail|Send|Write to) (?:us|your) (?=[^.!?]{0,80}@)',
      'For (?:corrections|feedback|complaints|syndication|advertising|licensing|permissions?)\\b(?=[^!?]{0,80}(?:@|\\b(?:call|contact|e-?mail|write)\\b))',
    ],
  },
  {
    reason: 'support notice',
    seen: 'public broadcasters and nonprofit newsrooms',
    sentences: [
      `\\*?(?:This|Our) (?:[\\p{L}-]{2,14} )?${PIECE} (?:is|was|has been) (?:made possible|funded|part-funded|sponsored|supported|underwritten)(?:,? in part,?)? by\\b`,
      `(?:Funding|Support|Sponsorship) for (?:${NAMES}|this ${PIECE}|our [\\p{L}-]{2,14}) (?:comes|is (?:provided|made possible)|was provided)\\b`,
      '(?:Become|Be) an? (?:[\\p{L}-]{2,14} )?(?:contributor|donor|member|patron|supporter|sustainer) (?:now|today|for|from)\\b',
      `(?:Donate|Give|Contribute) (?:now|today|here)\\b`,
      `(?:Make|Consider making) (?:a|your) (?:[\\p{L}-]{2,14} )?(?:contribution|donation|gift) (?:now|today|here|to (?:our|${NAMES}))\\b`,
    ],
  },
  {
    reason: 'legal notice',
    seen: 'finance, betting and sign-up pages',
    alone: [
      '(?:Transcript|Captions?|Audio) (?:provided|supplied|courtesy) (?:by|of) \\p{Lu}[^.!?]{1,40}\\.?',
      'Copyright (?:©|\\([cC]\\))? ?(?:\\d{4},? )?(?:by )?\\p{Lu}[\\p{L}&’\' -]{1,40}\\.',
      '(?:18|21)\\+\\.?(?: only\\.?)?',
    ],
    sentences: [
      `By (?:checking|clicking|continuing|creating|entering|joining|providing|registering|signing|submitting|subscribing|ticking|using)\\b(?=[^!?]{2,120}\\b(?:I|you|You)(?: also)? ${AGREE})`,
      `I(?: also| hereby)? ${AGREE}(?:,? and ${AGREE})? (?:that|to|with)\\b(?=[^!?]{0,140}\\b(?:cookies|e-?mails|marketing|newsletters?|[Pp]rivacy|[Tt]erms)\\b)`,
      '(?:Privacy|Cookie) (?:[Nn]otice|[Pp]olicy|[Ss]tatement): ',
      '(?:The |All )?(?:[Aa]ccuracy|[Aa]vailability)(?: and (?:accuracy|availability))? of (?:\\p{Lu}{2,6} |this |the )?transcripts?\\b',
      '(?:This|The|\\p{Lu}{2,6}|Our) (?:text|transcripts?) (?:are|is|may|might|was|were) (?:be |been |contain |created |not be |produced |generated )',
      '(?:Gambling problem|Problem gambling)\\?',
      '(?:Please )?(?:[Bb]et|[Gg]amble|[Pp]lay) responsibly\\b',
      '(?:Your )?[Cc]apital (?:is )?at risk\\b',
      "Past performance (?:does|is|may) (?:no|not)\\b",
      '(?:\\p{Lu}{2,5} )?(?:[Bb]etting )?[Oo]dds (?:are )?(?:by|courtesy of|provided by|supplied by|via) \\p{Lu}',
      '(?:Terms and conditions|Terms|T&Cs|Ts&Cs) apply\\b',
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
];

export const PAGE_FURNITURE: readonly NoiseRule[] = KINDS.flatMap(
  ({ reason, seen, alone = [], sentences = [] }) => [
    ...alone.map((pattern): NoiseRule => ({ at: 'seam', pattern, reason, seen })),
    ...sentences.map((pattern): NoiseRule => ({ at: 'seam', pattern, tail: 'sentence', reason, seen })),
  ],
);
