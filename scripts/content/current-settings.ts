import { join } from 'node:path';
import { readIfThere } from './change-set.ts';
import { readSettings, type Settings } from './settings.ts';

/** @throws {BroadsheetError} for a broken setting. */
export function currentSettings(contentDir: string): Settings {
  const textOf = (path: string) => readIfThere(join(contentDir, path))?.toString('utf8');
  return readSettings({
    site: textOf('site.yaml'),
    sources: textOf('sources.yaml'),
    topics: textOf('topics.yaml'),
    curation: textOf('curation.yaml'),
  });
}
