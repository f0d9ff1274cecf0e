import type { Document, Draft, PageDrafts } from '../model.ts';
import type { Account } from './account.ts';
import { readLayoutA, readLayoutB, readLayoutC } from './aggregator/layouts.ts';
import { detectPageLayout } from './detect.ts';
import { scanPage } from './page-scan.ts';
import { readPlain } from './plain-text.ts';
import { readStructured } from './structured.ts';

/** A parsed document, with names that help to split glued publishers in other documents. */
export interface ParsedDocument extends PageDrafts {
  /** Names of publishers on lines of their own, or as the document's source; as written. */
  readonly publishers: string[];
  /** Whether a glued publisher and time had more than one reading. */
  readonly ambiguous: boolean;
}

const LAYOUTS = { A: readLayoutA, B: readLayoutB, C: readLayoutC } as const;

/**
 * Split a document into articles. Every non-blank span ends up in exactly one segment of a draft, of `meta` or of
 * `drops`.
 *
 * @param known Names of publishers, folded by `foldName`; they decide how glued names are read.
 */
export function parseDocument(document: Document, known: ReadonlySet<string>): ParsedDocument {
  const account: Account = { drops: [], meta: [] };
  const stated = document.source === undefined ? [] : [document.source];
  if (document.layout === 'article') {
    const draft = readStructured(document, account);
    const named = draft?.publisher ? [draft.publisher.text] : [];
    return finish(account, draft ? [draft] : [], [...stated, ...named], false);
  }
  const page = scanPage(document, known);
  for (const drop of page.drops) account.drops.push(drop);
  const layout = detectPageLayout(page);
  if (layout === 'plain') {
    const draft = readPlain(page.rows, account);
    return finish(account, draft ? [draft] : [], stated, false);
  }
  const { lead, related, hashtag } = LAYOUTS[layout](page, account);
  const drafts = [...(lead?.draft ? [lead.draft] : []), ...related.drafts];
  const named = lead?.named && lead.draft?.publisher ? [lead.draft.publisher.text] : [];
  return finish(
    account,
    hashtag === undefined ? drafts : drafts.map((draft) => ({ ...draft, pageHashtag: hashtag })),
    [...stated, ...named, ...related.publishers],
    related.ambiguous || (lead?.ambiguous ?? false),
  );
}

function finish(account: Account, drafts: Draft[], publishers: string[], ambiguous: boolean): ParsedDocument {
  const drops = account.drops.sort((a, b) => a.line - b.line || a.from - b.from);
  return { drafts, drops, meta: account.meta, publishers: [...new Set(publishers)], ambiguous };
}
