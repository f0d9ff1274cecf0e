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

/** Primary subtags of the languages that `src/i18n/` has words in. */
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

/** Address of a site, or of the host that it stands on. */
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

/** `content/site.yaml`: what an operator sets. */
export const siteSchema = z.strictObject({
  /** Name of the digest, in the masthead. */
  title: z.string().min(1).default('Broadsheet'),
  /** One line under the name. */
  description: z.string().default('A digest of the news, made from what its publishers wrote.'),
  /** Address the site is published at. A path in it is that of `base`, and is taken off when the file is read. */
  url: siteUrl.default('http://localhost:4321'),
  /** Path below the address; that of `url` when the file names none. */
  base: siteBase.default('/'),
  /** BCP 47 language of the interface; the news may be in any language. */
  language: language.default('en'),
  /** IANA zone of the editions, in which minutes and hours are printed; a stated day stays that day. */
  timeZone: timeZone.default('UTC'),
  /** For publishers that `sources.yaml` says nothing of. */
  rights: z.enum(RIGHTS).default('full'),
  /** Whether pages name the dump that an article came from; never the folders that it lay in. */
  dumpNames: z.boolean().default(false),
});
export type SiteSettings = z.infer<typeof siteSchema>;

/** What a publisher is. */
const SOURCE_KINDS = ['agency', 'newspaper', 'broadcaster', 'magazine', 'website', 'official'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** One publisher of `content/sources.yaml`. */
const sourceSchema = z.strictObject({
  /** Permanent; a slug of the name as first met. */
  id: slug,
  name: z.string().min(1),
  /** Other spellings, folded when compared. */
  aliases: z.array(z.string().min(1)).optional(),
  /** Home page. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  rights: z.enum(RIGHTS).optional(),
  /** Where it is published: ISO 3166, two letters. */
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
  /** Slug of the topic above, for topics that an editor added. */
  parent: slug.optional(),
});
export type Topic = z.infer<typeof topicSchema>;
export const topicsSchema = z.array(topicSchema);
