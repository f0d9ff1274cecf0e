/**
 * The outputs: formats in which the digest is published.
 *
 * An output is a folder with its kinds of page. Each kind defines the addresses of its pages (`refs`), what each of
 * them shows (`view`), how it is written (`template` or `write`), and its links (`links`; those of a web page are read
 * from its HTML), whose targets must exist before anything is published.
 */
import type { FileKind, PageKind } from '../model/page-kind.ts';
import { FEEDS } from './feeds/index.ts';
import { SITEMAPS } from './sitemaps/index.ts';
import { WEB_PAGES } from './web-pages/index.ts';

/** Outputs for programs. */
const FILES: readonly FileKind[] = [...FEEDS, ...SITEMAPS];

/** All kinds of page, in the order of build reports. */
export const PAGE_KINDS: readonly PageKind[] = [...WEB_PAGES, ...FILES];

const files = new Map(FILES.map((kind) => [kind.name, kind]));

/** @returns The kind with that name, if its files are written without a template. */
export function fileKind(name: string): FileKind | undefined {
  return files.get(name);
}
