import { omitUndefined } from '../../../src/model/omit-undefined.ts';
import type { DateBasis } from '../../../src/schemas/article.ts';
import { type LedgerEntry, ledgerSchema } from '../../../src/schemas/ledger.ts';
import { printable } from '../../content/printable.ts';
import { readJsonLines } from '../../content/read-json-lines.ts';
import { cleanAddress } from '../../ingest/extract/clean-address.ts';

/** An article's appearance in a dump, with metadata of the dump. */
export interface DumpAppearance {
  readonly id: string;
  readonly as: 'new' | 'copy' | 'fuller';
  readonly file: string;
  readonly place: string;
  readonly firstSeen: string;
  readonly date: string;
  readonly dateBasis: DateBasis;
  readonly capturedAt?: string;
  readonly source?: string;
  readonly url?: string;
  readonly similarity?: number;
}

/** One file of the ledger, reduced to what the site shows; nothing in its texts is hidden or turns a line around. */
export interface LedgerPart {
  readonly appearances: readonly DumpAppearance[];
  readonly dumps: readonly {
    readonly file: string;
    readonly form?: string;
    readonly capturedAt?: string;
    readonly firstSeen: string;
    readonly articles: number;
    readonly copies: number;
  }[];
  readonly problems: readonly {
    readonly file: string;
    readonly place: string;
    readonly message: string;
    readonly hint: string;
    readonly firstSeen: string;
  }[];
  readonly characters: { readonly in: number; readonly used: number; readonly dropped: number };
  /** By `stage`, tab, `reason`: characters and occurrences. */
  readonly dropped: Readonly<Record<string, readonly [characters: number, times: number]>>;
}

/**
 * @param text A file `ledger/<xx>.jsonl`.
 * @param file Its name, for messages.
 * @throws {BroadsheetError} at an invalid line.
 */
export function ledgerPart(text: string, file: string): LedgerPart {
  const lines = readJsonLines(text, file, ledgerSchema);
  const dropped: Record<string, [number, number]> = {};
  const characters = { in: 0, used: 0, dropped: 0 };
  for (const line of lines) {
    characters.in += line.characters.in;
    characters.used += line.characters.used;
    characters.dropped += line.characters.dropped;
    for (const drop of line.dropped) {
      const key = `${drop.stage}\t${drop.reason}`;
      const sum = dropped[key] ?? [0, 0];
      dropped[key] = [sum[0] + drop.characters, sum[1] + 1];
    }
  }
  return {
    appearances: lines.flatMap(appearancesIn),
    dumps: lines.map(dumpOf),
    problems: lines.flatMap(problemsOf),
    characters,
    dropped,
  };
}

function appearancesIn(line: LedgerEntry): DumpAppearance[] {
  return line.articles.map(({ id, as, place, date, dateBasis, source, url, similarity }) =>
    omitUndefined({
      id,
      as,
      file: printable(line.file),
      place: printable(place),
      firstSeen: line.firstSeen,
      date,
      dateBasis,
      capturedAt: line.capturedAt,
      source,
      url: cleanAddress(url),
      similarity,
    }),
  );
}

function dumpOf({ file, form, capturedAt, firstSeen, articles }: LedgerEntry): LedgerPart['dumps'][number] {
  return omitUndefined({
    file: printable(file),
    form,
    capturedAt,
    firstSeen,
    articles: articles.length,
    copies: articles.filter(({ as }) => as === 'copy').length,
  });
}

function problemsOf(line: LedgerEntry): LedgerPart['problems'] {
  return line.problems.map(({ place, message, hint }) => ({
    file: printable(line.file),
    place: printable(place),
    message: printable(message),
    hint: printable(hint),
    firstSeen: line.firstSeen,
  }));
}
