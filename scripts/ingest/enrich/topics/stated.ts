import { SECTION_WORDS } from '../../data/section-words.ts';
import { TOPIC_NAMES } from '../../data/topic-names.ts';

/** Labels that came with an article: evidence for topics, not the truth. */
export interface StatedLabels {
  /** The aggregator's own label. */
  readonly category?: string | undefined;
  readonly hashtags: readonly string[];
  /** Categories and keywords of the publisher. */
  readonly keywords: readonly string[];
  /** Sections of the publisher's site, widest first. */
  readonly sections?: readonly string[] | undefined;
}

const WORTH = { category: 0.5, sections: 0.9, keywords: 0.4, hashtags: 0.3 } as const;
/** Deduction for a section inside another: outer sections say more. */
const INNER_SECTION = 0.05;
/** Deduction per keyword position: publishers put the most important keywords first. */
const LATER_KEYWORD = 0.02;

/**
 * The evidence of an article's labels for its topics.
 *
 * @returns Evidence by topic with its labels; of several labels for one topic, the best counts.
 */
export function statedEvidence(labels: StatedLabels): Map<string, { worth: number; label: string }> {
  const found = new Map<string, { worth: number; label: string }>();
  const add = (topic: string | undefined, label: string, worth: number) => {
    if (topic !== undefined && (found.get(topic)?.worth ?? 0) < worth) found.set(topic, { worth, label });
  };
  if (labels.category !== undefined) add(sectionTopic(labels.category), labels.category, WORTH.category);
  const telling = (labels.sections ?? []).filter((label) => sectionTopic(label) !== undefined);
  for (const [i, label] of telling.entries())
    add(sectionTopic(label), label, WORTH.sections - Math.min(i, 3) * INNER_SECTION);
  const named = labels.keywords.filter((keyword) => sectionTopic(keyword) !== undefined);
  for (const [i, keyword] of named.entries())
    add(sectionTopic(keyword), keyword, WORTH.keywords - Math.min(i, 5) * LATER_KEYWORD);
  for (const hashtag of labels.hashtags) add(topicNamed(hashtag), hashtag, WORTH.hashtags);
  return found;
}

/** @returns The topic that an English section, category or hashtag names, if any. */
export function topicNamed(name: string): string | undefined {
  const key = folded(name);
  return Object.hasOwn(TOPIC_NAMES, key) ? TOPIC_NAMES[key] : undefined;
}

const SECTIONS = new Map(
  Object.entries(SECTION_WORDS).flatMap(([topic, words]) =>
    words.map((word) => [folded(word), topic] as const),
  ),
);

/** What joins the names of two sections: `Beauty & Lifestyle`, `Sport / Health`. */
const JOINT = /[&/|,;+]|\s(?:and|e|en|et|i|och|og|und|y)\s/iu;
/** Maximum length of the name of a section in UTF-16 units; a longer label is none. */
const MAX_SECTION_CHARS = 60;

/** @returns The topic that a section names, in any language of the table; of two joint sections, the first counts. */
function sectionTopic(name: string): string | undefined {
  const whole = topicNamed(name) ?? SECTIONS.get(folded(name));
  if (whole !== undefined || name.length > MAX_SECTION_CHARS || !JOINT.test(name)) return whole;
  for (const part of name.split(JOINT)) {
    const topic = topicNamed(part) ?? SECTIONS.get(folded(part));
    if (topic !== undefined) return topic;
  }
  return undefined;
}

/** Letters and digits only, in lower case, without accents. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
