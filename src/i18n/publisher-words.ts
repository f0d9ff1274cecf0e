/** Words about publishers. */

import type { SourceKind } from '../schemas/settings.ts';
import { printNumber } from './print-number.ts';

export const publisherWords = {
  kind: {
    agency: 'News agency',
    newspaper: 'Newspaper',
    broadcaster: 'Broadcaster',
    magazine: 'Magazine',
    website: 'Website',
    official: 'Official source',
  } satisfies Record<SourceKind, string>,
  ownedBy: (owner: string) => `owned by ${owner}`,
  owners: (count: number) => (count === 1 ? '1 owner' : `${printNumber(count)} owners`),
  first: 'First',
  alone: 'Alone',
  scoreKey:
    'First: stories of several publishers that it reported first. Alone: articles on what nobody else reported.',
  score: (first: number, alone: number) =>
    `First to report ${first === 1 ? '1 story' : `${printNumber(first)} stories`} of several publishers; ${
      alone === 1 ? '1 article' : `${printNumber(alone)} articles`
    } on what nobody else reported.`,
} as const;
