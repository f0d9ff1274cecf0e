/**
 * The outputs: forms in which the digest is published.
 *
 * An output is a folder that names its kinds of page. Each kind says where its pages stand (`refs`), what each of them
 * shows (`view`), what makes a file of that (`template` or `write`), and how its links are found, all of which have to
 * lead somewhere before anything is published (`links`; those of a web page are read from its HTML).
 */
import type { FileKind, PageKind } from '../model/page-kind.ts';
import { FEEDS } from './feeds/index.ts';
import { SITEMAPS } from './sitemaps/index.ts';
import { WEB_PAGES } from './web-pages/index.ts';

/** Outputs that programs read. */
const FILES: readonly FileKind[] = [...FEEDS, ...SITEMAPS];

/** Every kind of page, in the order in which a build tells of them. */
export const PAGE_KINDS: readonly PageKind[] = [...WEB_PAGES, ...FILES];

const files = new Map(FILES.map((kind) => [kind.name, kind]));

/** @returns The kind of that name, if its files are written without a template. */
export function fileKind(name: string): FileKind | undefined {
  return files.get(name);
}
