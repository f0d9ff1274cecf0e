/**
 * Phrases in which a page refers to itself or addresses its reader, by subject: sources of regular expressions (flag
 * `i`) without unbounded repetition. They are evidence for the trained weights and decide nothing by themselves.
 *
 * Collected from prompts, players, credits and notices of news pages of all kinds.
 */
export const NOISE_PHRASES: Readonly<Record<string, string>> = {
  'asks to sign up':
    '\\b(?:sign(?:ing)?[ -]up|(?:log|sign)(?:ged|ing)? in(?! [a-z]{3,} )|subscribe|register (?:now|here|today|for free|to)|create an? (?:free )?account|join (?:now|here|today|free)|already (?:a|an|have|registered)|(?:monthly|weekly|daily) limit|free articles|articles? (?:left|remaining) this)\\b',
  'speaks of your things':
    '\\byour (?:inbox|e-?mail|browser|device|phone|account|feed|free trial|trial|subscription|favou?rite (?:podcast|app)|details|consent|settings|preferences|permission|cart|order|mobile|newsletter|support|donation|journey to)\\b',
  'speaks of our things':
    '\\bour (?:[a-z-]{2,14} ){0,2}(?:apps?|web ?sites?|newsletters?|channels?|page|pages|podcasts?|newsroom|community|readers|subscribers|site|coverage|youtube|e-?paper|reporters|editors|partners|journalism|journalists|terms|privacy|cookies|live ?blog|gallery|archive|inbox|section|comments|socials|social media|guide|bulletin|briefing|team|staff)\\b',
  'asks to follow':
    '\\b(?:follow|like|find|join|add|contact|e-?mail|message|reach) (?:us\\b|our\\b|the (?:author|reporter|team)|[\\w .&]{2,30} (?:on|as a|via) (?:facebook|twitter|x\\b|instagram|whatsapp|google|tiktok|youtube|telegram|linkedin|threads|bluesky|a? ?preferred))',
  'asks to find out':
    '\\b(?:find out|discover|learn|check out|explore|see) (?:more|what|how|our|the latest|all|other)\\b',
  'asks to click':
    '\\b(?:(?:click(?:ing)?|tap|swipe|scroll) (?:here|play|to|on|the|down|below|through|for|above|this)|press (?:here|play|the (?:play|button))|show (?:more|less|all)|(?:view|see|open) (?:the )?(?:gallery|all|images?|comments)|load (?:more|next)|(?:hide|toggle|show) caption|(?:enlarge|expand) (?:this )?(?:image|picture|photo)|manage (?:preferences|cookies|settings)|continue reading)\\b',
  'makes an offer':
    '\\b(?:free trial|no lock-in|cancel any ?time|limited[ -]time|terms (?:and conditions )?apply|t&cs|bet responsibly|gamble responsibly|advertiser disclosure|special offers?|affiliate|commissions?|promo code|% off|first (?:month|year|\\w{3,6} months)|(?:from|only|just|for) [$£€₹]\\d|per month|a month|a week)\\b',
  'tells where more is':
    '\\bfor (?:more|all|the latest|further|up-to-date|breaking|full|other|transcripts)\\b.{0,70}\\b(?:visit|follow|click|subscribe|download|check|head to|go to|see|read|join|tune|stay|sign|find|here)\\b',
  'speaks of this article':
    '\\b(?:share|save|print|gift|bookmark|rate|translate|comment on|listen to|read) (?:or comment on )?this (?:article|story|post|page|report|video)\\b|\\bin this (?:article|story|package|section|series)$|\\boriginal (?:article|content|story|release)\\b|\\bthis (?:article|story|post|report|content|copy|piece|interview|video|page|feature|column) (?:was|is|has|have|contains|includes|originally|first|previously|appeared|may|can|will)\\b',
  'tells where it appeared':
    '\\b(?:originally|first|previously) (?:published|appeared|posted|ran|aired|reported)\\b|\\brepublished\\b|\\bappeared first\\b|\\bsyndicated\\b|\\bwire (?:agency|feed|service)\\b',
  'reserves rights':
    '\\ball rights reserved\\b|\\bmay not be (?:published|reproduced|copied)\\b|\\bcopyright\\b|©',
  'tells who made it':
    '\\b(?:reporting|editing|writing|compiled|edited|written|curated|produced|hosted|presented|narrated|words|filmed|photography|photographs?|photos?|video|illustration|graphics?|story|additional reporting) by:? ?[a-z]|\\b(?:with (?:inputs|files|agency|reporting)|inputs from|agencies)\\b|\\bsources? ?: |\\b(?:additional reporting|copy editor|proofread(?:ing)? by|fact-checked by|(?:also )?contributed to this)\\b',
  'points on the page':
    '\\b(?:in the (?:comments?|player|gallery|app|link)|(?:video|player|gallery|links?|form|comments?|article|story|poll|map) (?:above|below)|(?:below|above) (?:video|article|advertisement)|continues? below|(?:watch|listen|see|read|view|comment) (?:below|above|here|more)|scroll down|back to top)\\b',
  'asks for word':
    '\\b(?:let us know|have your say|get in touch (?:by|with us|via|at)|what do you think|what(?:.s| is) your (?:view|take)|join the (?:debate|conversation|discussion)|got a tip|affected by (?:this (?:story|issue)|the issues)|call the helpline|tell us|write to us|do you have (?:a|any)|have you (?:been|ever|got|seen)|got a (?:story|tip|question)|send (?:us|your)|share your|contact (?:us|our)|write to (?=\\S{1,40}@)|(?:sensitive|confidential|news) tips?)\\b',
  'tells where to watch':
    '\\b(?:available (?:on|now|to stream|wherever)|stream(?:ing)? (?:on|now|live|all|every|it)|watch (?:live|now|every|all|the (?:full|whole|video|interview|episode|clip|moment)|it|more|full)|listen (?:on|to|now|live|here|and|via)|wherever you (?:get|listen)|tune in|on demand)\\b',
  'offers more to read':
    "\\b(?:you (?:may|might) (?:also )?(?:like|be interested|enjoy|have missed)|you can also|in case you missed|don['’]?t miss|more (?:on|from|like|stories|news|videos)|read (?:more|also|next|full|the full|now|here|this)|(?:also|must|now) read|must[ -](?:watch|see)|see (?:also|all|more)|explore more|recommended|what to read|related (?:articles?|stories|story|news|content|topics?|coverage)|full story|most (?:read|popular|viewed|watched|shared)|top stories|trending|editor['’]?s['’]? picks?|popular (?:on|now|stories)|best of)\\b",
  'promises news':
    '\\b(?:latest|breaking|top|daily|weekly|all the|best|biggest|live|local|national|exclusive|more|free) (?:[a-z]{3,14} ){0,2}(?:news|headlines|stories|updates?|alerts?|newsletters?|coverage|scores|insights|analysis|content|scoops?|gossip|stor(?:y|ies))\\b',
  'credits a picture':
    '\\b(?:image (?:source|caption|credits?)|media caption|(?:photo|picture|image|video|pic)s? (?:by|credits?|courtesy|from|via|source)|file (?:photo|image|picture|pic)|courtesy of|supplied|stock (?:photo|image)|handout|screen ?(?:grab|shot)|representat(?:ive|ional) (?:image|photo|picture)|getty images|shutterstock|istock|alamy)\\b|\\b(?:photo|image|picture|pic|credit|source|video)s?:|\\bvia (?:getty|ap|reuters|facebook|instagram|x\\b|twitter)',
  'speaks of a player':
    '\\b(?:(?:video|audio|media) player|modal (?:window|dialog)|dialog window|play(?:ing)? video(?! games?\\b)|playback|(?:failed|has failed) to load|not (?:yet )?loaded|is loading|video tag|enable javascript|(?:captions?|descriptions?) (?:off|settings)|remaining time|current time|picture-in-picture|fullscreen|quality levels|audio track|this audio is|generated by (?:a computer|ai)\\b|now playing|try (?:again|refreshing)|error (?:has )?occurred|cannot? (?:not )?be played)\\b',
  'speaks of consent':
    '\\b(?:unsubscribe|privacy (?:policy|notice)|terms (?:of (?:service|use)|and conditions|& conditions)|cookies?|consent|recaptcha|opt[ -]out|get the data|(?:funded|supported) by (?:its|our) readers|support (?:our|independent|quality) journalism|your (?:data|choices))\\b',
  "speaks of the author's views":
    '\\b(?:views|opinions) (?:and [a-z]{4,20} )?(?:expressed|made|are)\\b|\\bdisclaimer\\b',
  'speaks of machines':
    '\\b(?:ai[- ]generated|(?:generated|made|written|read(?: aloud)?|translated|summari[sz]ed) (?:by|with) (?:the help of )?(?:an? )?(?:ai\\b|artificial|automated|machine)|(?:ai|automated|machine) (?:voice|tool|summary|translation)|mispronounce|mispronunciations?|may contain (?:errors|mistakes|inaccuracies)|audio version|transcripts? (?:may|are|is|text))',
  'speaks of access':
    '\\b(?:verify(?:ing)? (?:your )?access|reader mode|ad[- ]?free|ad ?-?blocker|too many ads|fewer ads|home delivery|unlimited (?:\\w{4,8} )?access|premium (?:article|member|reader|content|story)s?|(?:exclusive|only) (?:for|to) (?:subscribers|members)|unlock (?:even )?(?:more|all|every|this|benefits|unlimited|a world)|(?:member|subscriber)s?[- ]only|membership (?:programme|program|offer)|your (?:free )?articles?|reading (?:mode|list))\\b',
  'denies advice':
    '\\b(?:investment advice|(?:does|do) not (?:provide|constitute|endorse|work for)|no position in|disclosure policy|own research|comments are moderated|be (?:respectful|polite|civil)|on[- ]topic)\\b',
  'lists stories':
    '\\b(?:list (?:of \\d{1,2} items|\\d{1,2} of \\d{1,2})|end of list|(?:featured|recommended|latest|more|other|related) (?:stories|videos|headlines|topics|reading)|also (?:in|on) (?:this|the) |item \\d{1,2} of \\d{1,2}|\\d{1,2} (?:of|/) \\d{1,2} \\|)',
  'counts for itself':
    '\\b\\d{1,3} ?-?(?:min(?:ute)?s?|sec(?:ond)?s?|hours?) (?:read|listen|watch|ago|long)\\b|^\\d{1,3} (?:images?|photos?|comments?|shares?|views?|min)$',
};
