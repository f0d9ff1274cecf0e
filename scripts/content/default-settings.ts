import { IPTC_TOPICS } from './iptc-topics.ts';
import { GIT_ATTRIBUTES } from './safe-path.ts';

const SITE = `# What this digest is called, and where it is published. Remove a line to get its default.

# The name in the masthead, and a line under it.
title: Broadsheet
description: A digest of the news, made from what its publishers wrote.

# The address the site is published at, and the path below it: / or /news. On GitHub Pages, leave both as they are.
url: http://localhost:4321
base: /

# Language of the interface: en, or a variant such as en-GB. The news may be in any language.
language: en

# Time zone of editions and printed times, such as Europe/Lisbon. May be changed later.
timeZone: UTC

# How much of an article is shown when sources.yaml says nothing of its publisher:
#   full      the whole text
#   excerpt   key points and the first 60 words
#   headline  headline, publisher, time and link
rights: full

# Whether pages say the names of dump files. They are yours alone unless this is true; folders are never named.
dumpNames: false
`;

const SOURCES = `# Publishers. New ones are added by the ingest, by id; what stands here is yours to edit.
# An id is part of addresses and never changes.
#
# - id: the-harbour-post
#   name: The Harbour Post
#   aliases: [Harbour Post]            # other spellings that mean the same publisher
#   url: https://harbour-post.example/
#   rights: excerpt                    # full, excerpt or headline; see site.yaml
`;

const CURATION = `# Rules of the editors, applied whenever the content is read. Ids are the last 12 characters of an address.
#
# removed: [0123456789ab]                          # articles that stay out, also as copies
# merge: [[0123456789ab, 123456789abc]]            # stories that are one; the first keeps its address
# split:                                           # articles that make a story of their own
#   - { story: 0123456789ab, articles: [123456789abc], title: A title }
# add: [{ story: 0123456789ab, article: 123456789abc }]
# drop: [{ story: 0123456789ab, article: 23456789abcd }]
# link: [[0123456789ab, 123456789abc]]             # stories of one line: each tells of those before it
# unlink: [[0123456789ab, 23456789abcd]]           # stories that have nothing to do with each other
# names: { Mr Orlov: Ivan Orlov }                  # spelling met: spelling shown
# topics:                                          # match by title, source, hashtag or article
#   - { match: { title: tide table }, add: [weather], drop: [sport] }
`;

const TOPICS = `# Topics, in the order in which they are listed. Labels are yours to change; slugs are part of addresses.
# A topic of your own stands below one of these: - { slug: chess, label: Chess, parent: sport }
${IPTC_TOPICS.map(({ slug, label, code }) => `- slug: ${slug}\n  label: ${label}\n  code: ${code}\n`).join('')}`;

const ATTRIBUTES = `# How git merges branches in which the ingest ran: the lines of both stay, and the next ingest puts them in order.
# Every byte stays as it is: a changed line end would look like an edit by a person.
* -text
/articles/** merge=union
/groups/** merge=union
/ledger/** merge=union
/runs.jsonl merge=union
/sources.yaml merge=union
/stories/** merge=union
`;

/** Files that an empty content folder is given, by their path in it: the defaults, with a word on each. */
export const DEFAULT_SETTINGS: ReadonlyMap<string, string> = new Map([
  [GIT_ATTRIBUTES, ATTRIBUTES],
  ['curation.yaml', CURATION],
  ['site.yaml', SITE],
  ['sources.yaml', SOURCES],
  ['topics.yaml', TOPICS],
]);
