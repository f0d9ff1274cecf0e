/**
 * Whether an English sentence stands beside the news: it describes a picture, a programme or the author, lists players,
 * hours or prices, or says something to the reader.
 */
import { LIKELY_VERBS, SURE_VERBS } from '../../data/finite-verbs.ts';
import { IMPERATIVES } from '../../data/imperatives.ts';

const ASIDES: readonly RegExp[] = [
  // Fact boxes.
  /^(?:Did you know|Fun fact|Fact box|In brief|At a glance|Key facts?|In numbers)\b/iu,
  // Captions.
  /\b(?:pictured|photographed)\b|[,(] ?(?:(?:top|bottom|far|second|third) )?(?:left|right|centre|center)(?:[,)]| and\b)|\bfrom (?:left|right)\b|\b(?:left|right) to (?:left|right)\b|\bin (?:this|an undated|a file) (?:photo|picture|image|screenshot|video)\b/iu,
  // Programmes, newsletters, series.
  /\b(?:is|was) (?:an?|the|our) (?:[\p{L}\p{N}-]+ ){0,4}(?:podcast|newsletter|show|programme|program|series|column|phone-in|broadcast)\b[^.]{0,60}\b(?:about|by|from|hosted|on|presented|produced|that|where|which|with)\b/u,
  /^(?:Hosts?|Presenters?|Producers?|Editors?|Guests?) \p{Lu}|\b(?:hosted|presented|produced|edited|mixed|narrated) by \p{Lu}|^(?:In|On) (?:this|today['’]s|the latest) (?:episode|edition|show|podcast|programme)\b/u,
  // Authors.
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} (?:writes|covers|blogs|tweets|reports|edits|(?:has|have) (?:reported|written|covered)|is the author|is based in)\b(?! that\b)/u,
  /^About (?:our|the|this) (?:author|columnist|podcast|programme|program|reporter|series|show|writer)s?\b/u,
  /^By \p{Lu}[\p{L}.'’-]+ \p{Lu}/u,
  /\b(?:award-winning|freelance|staff|senior|chief|contributing) (?:columnist|correspondent|journalist|photographer|reporter|writer)\b[^.]{0,40}\b(?:at|for|who|with)\b/u,
  // Disclaimers, and where to turn to.
  /\b(?:opinions|views)\b[^.]{0,80}\b(?:are|is) (?:her|his|solely|the (?:author|writer)['’]s|their|those of)\b|\b(?:do|does) not (?:necessarily )?(?:constitute|reflect|represent)\b|\b(?:informational|information) purposes\b|\ball rights reserved\b/iu,
  /^(?:For|To) [^!?]{3,80}? (?:call|click|e-?mail|go to|log on|ring|see|text|visit|write to)\b/u,
  /^For (?:(?:more|further|full) )?(?:bookings?|details|enquiries|help|information|support|tickets)\b/u,
  // Hours, prices, places to buy.
  /\b\d{1,2}(?:[.:]\d\d)? ?[ap]m (?:to|until|till|-|–) ?\d{1,2}(?:[.:]\d\d)? ?[ap]m\b|\b\d{1,2}(?:[ap]m)?[-–]\d{1,2}[ap]m\b/iu,
  /\b(?:is|are) (?:published|available|on sale|out now|in cinemas|streaming)\b[^.]{0,60}(?:[$£€]\d|\b(?:at|by|from|in|now|on|to) )/u,
  /\b(?:is|are|airs?|returns?) on \p{Lu}[\p{L} ,]{2,40}(?: from| at)? \d{1,2}(?:[.:]\d\d)? ?[ap]m\b/u,
  /[$£€]\d[\d.,]* (?:at|from|on) \p{Lu}\S+ [$£€]/u,
];

const ANY_VERBS: ReadonlySet<string> = new Set([...SURE_VERBS, ...LIKELY_VERBS]);

/** "Ana Brandt with the trophy", "A gull resting on the pier" */
const NAMELESS_START = /^(?:An? |The |\p{Lu})/u;
const QUOTED = /["“‘][^"“”]{1,300}["”]/gu;
const READER =
  /(?:^|[^\p{L}])(?:you|your|yours|yourself|you['’](?:re|ll|ve|d)|we|our|ours|we['’](?:re|ll|ve|d)|let['’]s)(?![\p{L}'’])/iu;
/** In capitals it is a country. */
const OURSELVES = /(?:^|[^\p{L}])[Uu]s(?![\p{L}'’])/u;
const ORDER =
  /^(?:(?:And|But|Please|Just|Simply|Also|Always|Never|First|Then|Next|Instead|Finally|Now|So),? )?(?:(?:Do not|Don['’]t|Please|Never|Always|Let['’]s)\b|(\p{Lu}\p{Ll}+|\p{Ll}+)(?: (\S+))?)/u;
/** Words after the verb of an order, but not after a noun that is spelled the same: "Press the bell", but "Press freedom". */
const AFTER_ORDER =
  /^(?:a|an|the|this|these|that|those|your|it|them|him|her|us|me|our|all|any|some|each|every|both|one|two|three|half|\d\S*|up|out|off|down|back|away|in|into|on|to|at|with|about|more|not|if|whether|how|what|when|where|who|here|there|now|today|before|after|until|from|through|over|for|well|by|aside|sure|careful)[,:]?$/iu;
/** Verbs that are as often nouns, and the words after them in an order: "Search the pier", but "Search for survivors". */
const NOUNS =
  /^(?:access|book|call|cast|change|cost|cover|cut|drive|drop|help|look|mark|measure|move|note|order|park|pay|place|plan|plant|play|pop|post|press|record|report|rest|return|run|search|share|start|stop|support|talk|test|top|use|view|visit|vote|walk|watch|water|work)$/iu;
const OBJECT =
  /^(?:an?|the|this|these|that|those|your|it|them|him|her|me|our|all|any|some|each|every|up|out|off)$/iu;
/** Minimum share of names and numbers at which a sentence is a list. */
const LIST_SHARE = 0.6;
const LIST_SHARE_WITH_VERB = 0.75;
/** The same between semicolons. */
const ROW_SHARE = 0.35;
const MIN_LIST_WORDS = 8;

export function isAside(sentence: string): boolean {
  return (
    sentence.endsWith('!') ||
    ASIDES.some((aside) => aside.test(sentence)) ||
    isList(sentence) ||
    addressesReader(sentence) ||
    !hasVerb(sentence, ANY_VERBS)
  );
}

/** Line-ups, results and timetables. */
function isList(sentence: string): boolean {
  const words = sentence.split(' ');
  if (words.length < MIN_LIST_WORDS) return false;
  const marked = words.filter((word) => /^[("“]?(?:\p{Lu}|\p{N}|[$£€+])/u.test(word)).length / words.length;
  if (sentence.split(';').length > 2 && marked > ROW_SHARE) return true;
  return marked >= (words.some((word) => SURE_VERBS.has(word)) ? LIST_SHARE_WITH_VERB : LIST_SHARE);
}

function addressesReader(sentence: string): boolean {
  const own = sentence.replace(QUOTED, '');
  if (READER.test(own) || OURSELVES.test(own)) return true;
  const order = ORDER.exec(sentence);
  if (order === null) return false;
  const [, verb, next = ''] = order;
  if (verb === undefined) return true;
  if (!IMPERATIVES.has(verb.toLowerCase())) return false;
  return (NOUNS.test(verb) ? OBJECT : AFTER_ORDER).test(next) || !hasVerb(mainClause(sentence), SURE_VERBS);
}

/** "Press play to see what happened": the verb is before the clause that begins with "to". */
function mainClause(sentence: string): string {
  const end = /[,:;]? (?:to|what|who|which|that|when|where|while|until|if|how|and|or)\b|[,:;] /u.exec(
    sentence,
  );
  return sentence.slice(0, end?.index);
}

function hasVerb(sentence: string, verbs: ReadonlySet<string>): boolean {
  const words = sentence.split(/[\s—–]+/u);
  if (!NAMELESS_START.test(sentence)) return true;
  return words.some((word, at) => {
    const bare = word.replace(/^["“‘'(]+|["”’'),.;:!?]+$/gu, '').replace(/’/gu, "'");
    if (at === 0) return false;
    const low = bare.toLowerCase();
    if (verbs.has(low)) return true;
    if (/^\p{Ll}+(?:-\p{Ll}+)?ed$/u.test(bare)) return true;
    const before = words[at - 1] ?? '';
    return (
      /^\p{Ll}{2,}[^s']s$/u.test(bare) && !NO_VERB_AFTER.test(before) && !/(?:ing|[’']s|,)$/u.test(before)
    );
  });
}

const NO_VERB_AFTER =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|some|any|all|both|no|few|many|more|most|several|other|two|three|four|five|six|seven|eight|nine|ten|\d\S*|of|in|on|at|by|for|from|with|to|into|over|under|and|or|as|after|before|between|during|through|without)$/iu;
