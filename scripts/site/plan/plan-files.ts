import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { planHead, planLine } from '../../../src/model/plan-file.ts';
import type { SiteSettings } from '../../../src/schemas/settings.ts';
import type { DirtyPage } from './plan-site.ts';

/** Maximum size of a plan file, in pages and characters of views: small enough to keep all threads busy to the end. */
const LIMITS = { pages: 400, characters: 4_000_000 };
/** Size of the write buffer in characters. */
const BUFFER_CHARS = 1_000_000;

/** A plan file and its contents. */
export interface PlanFile {
  readonly path: string;
  /** Their addresses. */
  readonly pages: readonly string[];
}

/** Writes views as they are computed, so that they are never all in memory. */
export interface PlanFiles {
  readonly take: (page: DirtyPage, json: string) => void;
  /** @returns The files, each with at least one page. */
  readonly close: () => readonly PlanFile[];
}

/**
 * Write plan files below a folder, see `src/model/plan-file.ts`.
 *
 * @param limits Limits of one file.
 */
export function planFiles(folder: string, site: SiteSettings, limits = LIMITS): PlanFiles {
  mkdirSync(folder, { recursive: true });
  const files: { path: string; pages: string[] }[] = [];
  let open: { fd: number; characters: number; file: { pages: string[] } } | undefined;
  let buffer = '';
  const flush = (): void => {
    if (open !== undefined) writeSync(open.fd, buffer);
    buffer = '';
  };
  const end = (): void => {
    flush();
    if (open !== undefined) closeSync(open.fd);
    open = undefined;
  };
  return {
    take: ({ address, kind }, json) => {
      if (
        open !== undefined &&
        (open.file.pages.length >= limits.pages || open.characters > limits.characters)
      )
        end();
      if (open === undefined) {
        const path = join(folder, `plan-${files.length}.jsonl`);
        const file = { path, pages: [] };
        files.push(file);
        open = { fd: openSync(path, 'w'), characters: 0, file };
        buffer = planHead(site);
      }
      const line = planLine(address, kind, json);
      open.file.pages.push(address);
      open.characters += line.length;
      buffer += line;
      if (buffer.length > BUFFER_CHARS) flush();
    },
    close: () => {
      end();
      return files;
    },
  };
}
