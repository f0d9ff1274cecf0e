/** The purpose of a boilerplate line on an aggregator page. */
export type BoilerplateRole =
  | 'comments'
  | 'features'
  | 'hash'
  | 'hashtags'
  | 'image'
  | 'latest'
  | 'logo'
  | 'no-comments'
  | 'related';

interface Furniture {
  /** The whole line, with white space collapsed. */
  readonly words: string;
  readonly role: BoilerplateRole;
  readonly seen: string;
}

/** Lines that an aggregator page prints around its articles. Sorted by words; matched as a whole, case-sensitively. */
export const AGGREGATOR_FURNITURE: readonly Furniture[] = [
  { words: '#', role: 'hash', seen: 'form C, second line' },
  { words: 'Comments', role: 'comments', seen: 'forms A and B, below the lead' },
  {
    words: 'Explore what Daily8 AI can do for you:',
    role: 'features',
    seen: 'forms A and B, below the lead',
  },
  { words: 'Hashtags', role: 'hashtags', seen: 'form A, end of the lead' },
  { words: 'Latest news with', role: 'latest', seen: 'form C, when the hashtag stands on the next line' },
  { words: 'No comments yet', role: 'no-comments', seen: 'forms A and B, with its dots lost' },
  { words: 'No comments yet.', role: 'no-comments', seen: 'forms A and B, with its dots lost' },
  { words: 'No comments yet...', role: 'no-comments', seen: 'forms A and B, below the lead' },
  { words: 'No comments yet…', role: 'no-comments', seen: 'forms A and B, with its dots joined' },
  { words: 'Orange background', role: 'image', seen: 'form B, end of the lead' },
  { words: 'Related Articles', role: 'related', seen: 'forms A and B, above the related articles' },
  { words: 'Try Our AI Features', role: 'features', seen: 'forms A and B, below the lead' },
  { words: 'logo', role: 'logo', seen: 'forms B and C, first line' },
];

/** `Comments (3)`: the count changes from page to page. */
export const COUNTED_COMMENTS = /^Comments ?\(\d{1,6}\)$/;

/** Heading of a hashtag page, layout C; the hashtag follows. */
export const LATEST_NEWS = /^Latest\s{1,4}news\s{1,4}with\s{0,4}(?=#)/;
