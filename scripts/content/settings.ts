import { type Curation, curationSchema } from '../../src/schemas/curation.ts';
import { fileNameKey } from '../../src/schemas/file-name.ts';
import {
  type SiteSettings,
  type Source,
  siteSchema,
  sourcesSchema,
  type Topic,
  topicsSchema,
} from '../../src/schemas/settings.ts';
import { contentError } from './broadsheet-error.ts';
import { IPTC_TOPICS } from './iptc-topics.ts';
import { readTextIfThere } from './read-content-file.ts';
import { readYaml } from './read-yaml.ts';
import { refuseBlank } from './refuse-blank.ts';
import { refuseContradictions } from './refuse-contradictions.ts';
import { agreedAddress } from './site-address.ts';
import { yamlLine } from './yaml-line.ts';

/** The texts of the four files; `undefined` for one that does not exist. */
export interface SettingsFiles {
  readonly site?: string | undefined;
  readonly sources?: string | undefined;
  readonly topics?: string | undefined;
  readonly curation?: string | undefined;
}

export interface Settings {
  readonly site: SiteSettings;
  readonly sources: readonly Source[];
  /** The 17 IPTC topics if `topics.yaml` is absent or empty. */
  readonly topics: readonly Topic[];
  readonly curation: Curation;
}

/**
 * Read the settings of a digest.
 *
 * @param files Texts of the files.
 * @param folder Name of the content folder, for messages.
 * @throws {BroadsheetError} at the first error, with file and line.
 */
export function readSettings(files: SettingsFiles, folder = 'content'): Settings {
  for (const [name, text] of Object.entries(files)) refuseBlank(text, `${folder}/${name}.yaml`);
  const { site = '', sources = '', topics = '', curation = '' } = files;
  const settings = {
    site: readSite(site, `${folder}/site.yaml`),
    sources: readYaml(sources, `${folder}/sources.yaml`, sourcesSchema) ?? [],
    topics: readYaml(topics, `${folder}/topics.yaml`, topicsSchema) ?? IPTC_TOPICS,
    curation: readYaml(curation, `${folder}/curation.yaml`, curationSchema) ?? curationSchema.parse({}),
  };
  refuseTwice(settings.sources, 'id', sources, `${folder}/sources.yaml`);
  refuseTwice(settings.topics, 'slug', topics, `${folder}/topics.yaml`);
  const slugs = new Set(settings.topics.map(({ slug }) => slug));
  for (const [index, { parent }] of settings.topics.entries()) {
    if (parent !== undefined && !slugs.has(parent)) {
      throw contentError(
        { file: `${folder}/topics.yaml`, line: yamlLine(topics, [index, 'parent']) },
        `no topic has the slug "${parent}"`,
        'Name the slug of a topic in this file as the parent.',
      );
    }
  }
  for (const [rule, { add }] of settings.curation.topics.entries()) {
    for (const [index, slug] of add.entries()) {
      if (slugs.has(slug)) continue;
      throw contentError(
        { file: `${folder}/curation.yaml`, line: yamlLine(curation, ['topics', rule, 'add', index]) },
        `no topic has the slug "${slug}"`,
        `Name one of ${[...slugs].join(', ')}, or add it to topics.yaml.`,
      );
    }
  }
  refuseContradictions(settings.curation, curation, `${folder}/curation.yaml`);
  return settings;
}

function readSite(text: string, file: string): SiteSettings {
  const site = readYaml(text, file, siteSchema) ?? siteSchema.parse({});
  return { ...site, ...agreedAddress(site, text, file) };
}

/** Refuse two entries with the same key: one of them would be unreachable. */
function refuseTwice<Key extends string>(
  entries: readonly Readonly<Record<Key, string>>[],
  key: Key,
  text: string,
  file: string,
): void {
  const seen = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const first = seen.get(fileNameKey(entry[key]));
    if (first !== undefined) {
      throw contentError(
        { file, line: yamlLine(text, [index, key]) },
        first === entry[key]
          ? `the ${key} "${first}" appears twice`
          : `the ${key} "${entry[key]}" is the same as "${first}" on systems that ignore case and accents`,
        `Give one of them another ${key}, or remove it.`,
      );
    }
    seen.set(fileNameKey(entry[key]), entry[key]);
  }
}

/** @throws {BroadsheetError} for a broken setting. */
export function currentSettings(contentDir: string): Settings {
  return settingsWith(contentDir, readTextIfThere(contentDir, 'sources.yaml'));
}

/** The same without publishers, whose list two branches may have merged. */
export function mergedSettings(contentDir: string): Settings {
  return settingsWith(contentDir, undefined);
}

function settingsWith(contentDir: string, sources: string | undefined): Settings {
  const textOf = (path: string) => readTextIfThere(contentDir, path);
  return readSettings({
    site: textOf('site.yaml'),
    sources,
    topics: textOf('topics.yaml'),
    curation: textOf('curation.yaml'),
  });
}

/** @returns The text of `site.yaml`, `undefined` if there is none; for callers that need nothing but the address. */
export function siteText(contentDir: string): string | undefined {
  return readTextIfThere(contentDir, 'site.yaml');
}
