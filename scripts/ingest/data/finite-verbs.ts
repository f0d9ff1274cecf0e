/**
 * English words that are the verb of a sentence, in lower case: auxiliaries, past forms that do not end in "ed", and
 * forms of the present without "s". Written by hand, after verbs of news texts.
 */
const words = (list: string): readonly string[] => list.split(' ');

/** A sentence with one of these surely has a verb. */
export const SURE_VERBS: ReadonlySet<string> = new Set([
  ...words(
    'am are can cannot could did do does had has have is may might must shall should was were will would',
  ),
  ...words(
    "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't",
  ),
  ...words("wouldn't he's it's she's there's they're we're he'd she'd they'd he'll it'll she'll they'll"),
  ...words(
    'added adds agreed agrees announced argues asked asks believes called calls claimed claims confirmed',
  ),
  ...words(
    'denied denies expects fears hopes insists plans said says told tells thinks wants warned warns writes',
  ),
  ...words(
    'ate awoke beat became began bent bit bled blew bought broke brought built burst came caught chose',
  ),
  ...words(
    'clung crept cut dealt drank drew drove dug fed fell felt fled flew forgot fought found froze gave got',
  ),
  ...words(
    'grew heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met',
  ),
  ...words(
    'outsold overcame paid put quit ran rang read rode rose sang sank sat saw sent set shone shook shot shrank',
  ),
  ...words(
    'shut slept slid sold sought spent split spoke spread sprang stole stood stuck struck stung swam swept',
  ),
  ...words(
    'swore swung taught thought threw took tore underwent understood undertook upheld withdrew woke won wore',
  ),
  ...words('wove wrote'),
]);

/** These are often nouns too. */
export const LIKELY_VERBS: ReadonlySet<string> = new Set([
  ...words(
    'accept add aim allow appear approach argue arrive ask attack attend await back bear become begin believe',
  ),
  ...words(
    'belong blame block boast bring build buy call carry cast catch cause change charge check choose claim',
  ),
  ...words(
    'climb close collect come compete consider contain continue cost count cover cross cut date deal demand',
  ),
  ...words(
    'depend die differ divide draw drink drive drop earn eat end enjoy enter exist expect explain face fail',
  ),
  ...words(
    'fall fear feed feel fight fill find fit fly follow force form gain gather get give go grow handle happen',
  ),
  ...words(
    'hear help hide hold hope include increase insist intend join keep kill know lack land last lead learn leave',
  ),
  ...words(
    'lend lie like live look lose love make mark matter mean meet mind miss move need offer open oppose order',
  ),
  ...words(
    'own pass pay perform pick plan play point prefer produce promise prove provide pull push put raise reach',
  ),
  ...words(
    'read receive recommend refuse reject rely remain remember remind rent reopen report represent require rest',
  ),
  ...words(
    'return reveal rise risk run sail save say see seek seem sell send serve set share show sing sit sleep speak',
  ),
  ...words(
    'spend stand start stay stop suffer suggest support swim take talk teach tell tend think threaten throw track',
  ),
  ...words(
    'train travel treat trust try turn understand use vary vote wait walk want warn wash watch wear weigh win',
  ),
  ...words('wish wonder work worry write yield'),
]);
