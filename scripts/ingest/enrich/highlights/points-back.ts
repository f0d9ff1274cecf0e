/** Whether an English sentence needs the one before it: who said it, or whom or what it speaks of. */
import { standsAlone } from '../../../../src/views/stands-alone.ts';

/** "Officials said", "Researchers found": whose, an earlier sentence says. */
const UNNAMED =
  /^(?:Authorities|Campaigners|Critics|Experts|Fans|Investigators|Locals|Officials|Opponents|Organisers|Organizers|Prosecutors|Rescuers|Researchers|Residents|Scientists|Supporters|Witnesses)(?! (?:across|and|at|for|from|in|near|of|on|or|that|who|whose|with)\b) \p{Ll}/u;
/** "Two, a plumber and a cook, were", "Three of them", "The two had met" */
const COUNTED =
  /^(?:(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Both|Some|Many|Most|None)(?:,| of (?:them|these|those|its|his|her|their)\b)|The (?:two|three|four|five|six|seven|eight|nine|ten|others?|pair|trio|former|latter) (?:also|are|did|had|has|have|said|say|spent|then|were|will|would)\b|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[1-9]\d*)(?: more| others)? (?:are|had|has|have|is|was|were)\b|Everything\b|That['’]s\b)/u;
/** "The council said that two of them must close": no plural before it. */
const OF_THEM =
  /^(?:(?!\p{Ll}{3,}s\b|\d|\band\b)[^,]){0,120}?\b(?:all|both|each|half|many|most|none|one|some|two|three|four|five|six|seven|eight|nine|ten) of (?:them|these|those)\b/u;
/** "The road, she said, is closed": who she is, the sentence must say before. */
const SAID_BY_PRONOUN =
  /(?:^|[\s,])(?:he|she|they|it) (?:added|adds|admitted|argued|argues|asked|believes|claimed|claims|explained|explains|hopes|insisted|insists|recalled|recalls|said|says|thinks|told|warned|warns|wrote)\b|(?:^|[\s,])(?:added|said|says) (?:he|she|they)\b/u;
const NAME_INSIDE = /(?<=\S )\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+,? who\b/u;
/** "The firm, Golden Hive, said": the apposition names it. */
const NAMED_NOUN = /^The (\p{Ll}[\p{Ll} -]{1,40}), \p{Lu}[^,]{1,60}, /u;
/** "Brandt told us that": what follows may be her words still. */
const TOLD_US = /\btold (?:me|us)\b/u;

export interface Surroundings {
  readonly title: string;
  /** People and organisations of the article. */
  readonly names: readonly string[];
  /** The sentence before; empty for the first one. */
  readonly before: string;
}

export function pointsBack(sentence: string, { title, names, before }: Surroundings): boolean {
  if (saidByPronoun(sentence)) return true;
  if (before === '') return false;
  if (UNNAMED.test(sentence) || COUNTED.test(sentence) || OF_THEM.test(sentence)) return true;
  if (TOLD_US.test(before) && !/\b(?:said|says|told)\b/u.test(sentence)) return true;
  return !NAMED_NOUN.test(sentence) && !standsAlone(sentence, { title, names });
}

function saidByPronoun(sentence: string): boolean {
  const said = SAID_BY_PRONOUN.exec(sentence);
  return said !== null && !NAME_INSIDE.test(sentence.slice(0, said.index));
}
