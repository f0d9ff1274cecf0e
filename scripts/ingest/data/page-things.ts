/**
 * What sentences that a page says to its reader are made of, in English: how they begin, whom they speak of, and what
 * they are about. Sources of regular expressions (flags `iu`) without unbounded repetition; `reader-notices.ts` says how
 * they go together.
 *
 * Collected from prompts, notices and rules of some sixty dailies, broadcasters, magazines and local sites.
 */

/** What pages have and news seldom speaks of; one of these is in every notice. */
export const PAGE_THINGS: readonly string[] = [
  '(?:e-?)?newsletters?|e-?mail (?:address|addresses|alerts?|updates?|briefing)|inbox(?:es)?|mailing list',
  '(?:un)?subscrib(?:e|ers?|ing)|subscriptions?|sign(?:ing)?[ -]up|(?:sign|log)(?:ged|ging|ing)? ?in (?:to|or|here|now|below|and)|free account',
  '(?:privacy|cookie|comments?|commenting|corrections?|editorial|moderation|community) (?:guidelines|notice|policy|policies|rules|settings|standards)|terms (?:of (?:service|use)|(?:and|&) conditions)|cookies',
  'podcasts?|(?:our|the|a|free|news|mobile|[A-Z]{2,5}) apps?|(?:app|play) store|QR code|show notes|transcripts? of|JavaScript|reader mode|your browser|reCAPTCHA',
  'WhatsApp|(?:Telegram|YouTube) channels?|Google News|(?:push|breaking|news) (?:alerts?|notifications?)|preferred source|social media (?:channels|pages)',
  '(?:click(?:ing)?|tap(?:ping)?) (?:here|on|the|below|through)|(?:link|form|video|player|gallery|box|button|poll|survey|map)s? (?:above|below)|by clicking|scan(?:ning)? the',
  '(?:in the|reader|leave (?:a|your)|post(?:ing)?(?: a)?|your|please keep|welcome(?:s)?(?: reader| your)?|these|all) comments?|comments? (?:section|below|here|are|may|will|forum)|commenting|moderated|moderators',
  'Creative Commons|republish(?:ed)?|(?:free|premium|exclusive|paid|subscriber|syndicated|sponsored|embedded|third-party|partner) (?:articles?|content|stor(?:y|ies)|journalism)|ad-free|without (?:ads|adverts)|paywall|free trial|(?:unlimited|digital|all) access',
  '(?:independent|quality|public interest|local|fearless|our|non-?profit|reader-supported|trusted|nonpartisan|community) (?:journalism|newsrooms?|reporting)|journalists? (?:at|on) (?:the|our)|tax-deductible|donations?|editorial (?:independence|team|staff|control)',
  '(?:this|the) (?:article|page|webpage|website|site|headline|photo(?:graph)? caption|newsletter|podcast|embed|transcript|audio|translation)|this (?:story|video|report|content|piece|feature|column|coverage|series|post|text|interview|version|episode|gallery|quiz|poll|list|explainer|advert(?:isement)?)',
  '(?:news|confidential|anonymous|story) tips?|tip ?lines?|news ?desks?|letters to the editor|letters page|story ideas?',
  '(?:our|all|your|more|this|these|latest|top|biggest|best|other|full|related|local|daily|breaking|exclusive|similar|own) (?:[a-z-]{3,12} )?(?:articles?|content|coverage|headlines|news|stor(?:y|ies)|updates|interviews|explainers|newsroom|reporters?|readers)',
  '(?:ads|adverts|advertisers|advertisements?|affiliate|sponsors?)\\b|(?:our|the) (?:website|site|homepage|socials|live ?blog|archive|e-?paper|partners)',
  '(?:corrections?|editor(?:ial|s)?|feedback|letters?|news[.-]?(?:desk|room|tips)?|readers?|stor(?:y|ies)|tips?)@[\\w.-]{2,60}|(?:us|our [a-z]{3,14}) (?:at|on|via|by) [\\w.+-]{2,40}@[\\w.-]{2,60}|(?:your|their) (?:comments?|details|e-?mail|experiences?|feedback|ideas|opinions?|photos?|pictures|questions|stor(?:y|ies)|suggestions|support|thoughts|videos?|views|tips)',
  '(?:all|full|more|the latest) (?:\\S{2,20} ){1,3}(?:news|coverage|headlines|stories|updates)|(?:conversation|discussion|debate) below|our (?:comments?|rules|FAQs?|terms|team|reporting|work|channels?|pages?|app)',
  'on (?:Facebook|Twitter|X|Instagram|TikTok|Threads|Bluesky|LinkedIn|YouTube|Flipboard|Apple News|Spotify|Signal)(?= (?:here|and|or)\\b|,)',
  'AI(?:[ -](?:generated|tools?|assisted|powered|voice))|(?:automatic|machine|automated) (?:translations?|transcri\\w{4,8})|artificial intelligence tools?|large language models?',
];

/** How a page begins to speak to its reader. */
export const NOTICE_OPENINGS: readonly string[] = [
  "Please|Kindly|(?:Do not|Don[’']t|Never) (?:miss|forget)|Would you|Should you|Do you|Did you|Have you|Are you|Got|Want|Wanting|Looking|Like|Love|Enjoy(?:ed|ing)?|Interested|Need|Not (?:yet )?(?:a|an)|Already|Know",
  'If you|To (?:access|add|apply|comment|contact|contribute|continue|discover|donate|download|enjoy|find|follow|get|hear|join|keep|learn|leave|make|opt|pitch|place|play|read|receive|register|report|see|send|share|sign|submit|subscribe|suggest|support|unlock|unsubscribe|view|watch)',
  'For (?:all|more|the latest|further|other|up-to-date|breaking|daily|exclusive|full|just|only|less)|By (?:clicking|continuing|entering|joining|proceeding|providing|registering|signing|submitting|subscribing|using)',
  '(?:Add|Advertise|Allow|Become|Bookmark|Browse|Call|Catch|Check|Choose|Click|Comment|Contact|Continue|Contribute|Copy|Customi[sz]e|Discover|Donate|Download|E-?mail|Enable|Enjoy|Enter|Explore|Fill|Find|Follow|Get|Give|Go|Grab|Have|Head|Hear|Help|Hit|Install|Invest|Join|Keep|Learn|Leave|Let|Like|Listen|Log|Login|Make|Manage|Message|Order|Place|Play|Press|Read|Receive|Refresh|Register|Remember|Reply|Report|Republish|Request|Scan|Scroll|Search|See|Select|Send|Set|Share|Show|Sign|Sound|Start|Stay|Stream|Submit|Subscribe|Support|Switch|Take|Tap|Tell|Text|Try|Tune|Turn|Unlock|Update|Upgrade|Upload|Use|Value|View|Visit|Vote|Watch|Write)(?= [\\p{L}@])(?! (?:did|does|he|is|it|she|they|was)\\b)',
  "(?:You|Your)(?:[’'](?:ll|re|ve|d))?|(?:Our|We)(?= [^.!?]{0,200}\\b(?:you|your|readers?|subscribers?|comments)\\b)|I (?:also |hereby )?(?:accept|acknowledge|agree|consent|confirm|understand|would)|Here(?:[’']s| is| are| at)|Readers|Subscribers?|Members|Comments?",
  '(?:This|These|Some|All|The(?= (?:article|content|headline|opinions|photo|material|audio|transcript|translation|text|views|interview))) (?!developing|breaking)(?:[a-z-]{3,14} )?(?:advert\\w{0,8}|articles?|audio|captions?|column|comments?|content|coverage|embed|episode|feature|form|gallery|headline|interview|links?|material|newsletter|opinions|page|photo(?:graph)?(?: caption)?|piece|podcast|post|poll|press release|quiz|report(?:ing)?|series|site|stor(?:y|ies)|survey|text|transcript|translation|version|video|views|website)(?! is developing)(?: (?:in|on|of|to) (?:reader comments|this (?:article|page|stor(?:y|ies))))? (?:(?:you[^.!?]{3,40}|expressed[^.!?]{3,40}) )?(?:above|below|are|can|cannot|comes|contains|could|does|do|first|has|have|here|includes|is|may|must|need|originally|uses?|was|were)',
  'No (?:part of|spam)|All (?:rights|content|comments|letters)|Any (?:views|opinions|comments)|Views|Opinions|Letters|Submissions',
];

/** Whom the page speaks to, and whom it speaks of. */
export const READER_WORDS = 'you|your|yours|yourself|readers?';
export const HOUSE_WORDS = 'we|our|ours|us';
