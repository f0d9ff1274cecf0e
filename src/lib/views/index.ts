import type { PageKind } from '../page-kind.ts';
import { article } from './article.ts';
import { day } from './day.ts';
import { edition } from './edition.ts';

/** Every kind of page, in the order in which a build tells of them. */
export const PAGE_KINDS: readonly PageKind[] = [edition, day, article];
