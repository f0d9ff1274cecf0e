import { join } from 'node:path';
import { sourcesSchema } from '../../../src/schemas/settings.ts';
import { readIfThere } from '../../content/change-set.ts';
import { readYaml } from '../../content/read-yaml.ts';

/** Names and aliases of the publishers in `sources.yaml`; none when there is no such file. */
export function readPublishers(contentDir: string): string[] {
  const text = readIfThere(join(contentDir, 'sources.yaml'))?.toString('utf8') ?? '';
  return (readYaml(text, 'sources.yaml', sourcesSchema) ?? []).flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases,
  ]);
}
