import { z } from 'zod';
import { slug } from './slug.ts';

/** How much of a publisher's text may be shown. */
const RIGHTS = ['full', 'excerpt', 'headline'] as const;
export type Rights = (typeof RIGHTS)[number];

const timeZone = z.string().refine((zone) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}, 'expected an IANA time zone such as Europe/Lisbon');

/** Primary subtags of the languages that `src/i18n/` supports. */
const LANGUAGES: readonly string[] = ['en'];

const language = z
  .string()
  .refine((tag) => {
    try {
      return Intl.getCanonicalLocales(tag).length === 1;
    } catch {
      return false;
    }
  }, 'expected a language tag such as en or en-GB')
  .refine(
    (tag) => LANGUAGES.includes(tag.split('-', 1)[0]?.toLowerCase() ?? ''),
    `expected a language that the interface has words in: ${LANGUAGES.join(', ')}`,
  );

/** Address of a site, or of its host. */
export const siteUrl = z
  .url({ protocol: /^https?$/ })
  .refine(
    (url) => !/[@?#\\]/.test(url),
    'expected an address without password, query and fragment, such as https://news.example.org',
  );

/** Path below the address: `/`, `/news` or `/news/`. */
export const siteBase = z
  .string()
  .regex(/^\/(?:[\w.~-]+(?:\/[\w.~-]+)*\/?)?$/, 'expected a path such as /news')
  .refine(
    (path) => path.split('/').every((segment) => segment !== '.' && segment !== '..'),
    'expected a path such as /news, without . and ..',
  );

/** `content/site.yaml`: the settings of a digest. */
export const siteSchema = z.strictObject({
  /** Name of the digest, in the masthead. */
  title: z.string().min(1).default('Broadsheet'),
  /** One line under the name. */
  description: z.string().default('A digest of the news, made from what its publishers wrote.'),
  /** Address that the site is published at. A path in it counts as `base`, and is removed when the file is read. */
  url: siteUrl.default('http://localhost:4321'),
  /** Path below the address; default: that of `url`. */
  base: siteBase.default('/'),
  /** BCP 47 language of the interface; the news may be in any language. */
  language: language.default('en'),
  /** IANA time zone of editions and printed times; a stated day is never shifted. */
  timeZone: timeZone.default('UTC'),
  /** Rights of publishers without any in `sources.yaml`. */
  rights: z.enum(RIGHTS).default('full'),
  /** Whether pages name the dump of an article; its folders are never named. */
  dumpNames: z.boolean().default(false),
});
export type SiteSettings = z.infer<typeof siteSchema>;

/** Kinds of publisher. */
const SOURCE_KINDS = ['agency', 'newspaper', 'broadcaster', 'magazine', 'website', 'official'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One publisher of `content/sources.yaml`. */
const sourceSchema = z.strictObject({
  /** Permanent; a slug of the name as first seen. */
  id: slug,
  name: z.string().min(1),
  /** Other spellings, folded when compared. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Home page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: z.enum(RIGHTS).optional(),
  /** Country of publication: ISO 3166, two letters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a country code such as GB')
    .optional(),
  /** Who owns it. */
  owner: z.string().min(1).optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
});
export type Source = z.infer<typeof sourceSchema>;
export const sourcesSchema = z.array(sourceSchema);

/** One topic of `content/topics.yaml`. */
const topicSchema = z.strictObject({
  slug: slug.regex(/^[a-z0-9-]+$/, 'expected lower-case letters, digits and hyphens'),
  label: z.string().min(1),
  /** IPTC Media Topic code, `medtop:15000000`. */
  code: z
    .string()
    .regex(/^medtop:\d{8}$/, 'expected a code such as medtop:15000000')
    .optional(),
  /** Slug of the parent topic, for topics that an editor added. */
  parent: slug.optional(),
});
export type Topic = z.infer<typeof topicSchema>;
export const topicsSchema = z.array(topicSchema);
