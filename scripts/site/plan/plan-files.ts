import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { planHead, planLine } from '../../../src/model/plan-file.ts';
import type { SiteSettings } from '../../../src/schemas/settings.ts';
import type { DirtyPage } from './plan-site.ts';

/** What a thread is given at once, pages and characters of views: less keeps all of them busy to the end. */
const LIMITS = { pages: 400, characters: 4_000_000 };
/** Characters that are put together before they are written. */
const BUFFER_CHARS = 1_000_000;

/** A plan file and what it holds. */
export interface PlanFile {
  readonly path: string;
  /** Their addresses. */
  readonly pages: readonly string[];
}

/** Writes views as they are made, so that they are never in memory together. */
export interface PlanFiles {
  readonly take: (page: DirtyPage, json: string) => void;
  /** @returns The files, each with at least one page. */
  readonly close: () => readonly PlanFile[];
}

/**
 * Write plan files below a folder, see `src/model/plan-file.ts`.
 *
 * @param limits Of one file.
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
