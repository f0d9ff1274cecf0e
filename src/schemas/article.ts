import { z } from 'zod';
import { placement } from './placement.ts';
import { slug } from './slug.ts';

/** Kinds of article; a podcast is `audio`, a `brief` has no body. */
export const KINDS = ['article', 'video', 'gallery', 'audio', 'live', 'brief'] as const;
export type Kind = (typeof KINDS)[number];

/** From finest to coarsest; pages print dates no more precisely. */
export const PRECISIONS = ['minute', 'hour', 'day'] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** Evidence for a date, in order of trust. */
export const BASES = ['stated', 'relative', 'dateline', 'dump', 'ingest'] as const;
export type DateBasis = (typeof BASES)[number];

/** Id of an article or a story: the first digits of a sha256. */
export const id = z.string().regex(/^[0-9a-f]{12}$/, 'expected 12 hex digits');

/** UTC, ISO 8601. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/, 'expected a UTC instant such as 2025-07-14T21:00:00Z')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'expected a date that exists');

const words = z.array(z.string().min(1));

/** Front matter of `articles/…md`: the same schema writes and reads it. */
export const articleSchema = z.strictObject({
  /** Permanent id. */
  id,
  /** Headline, cleaned. */
  title: z.string().min(1),
  kind: z.enum(KINDS),
  /** When it was published, as far as known, UTC. */
  date: instant,
  /** The precision of the evidence or of the capture, whichever is coarser. */
  datePrecision: z.enum(PRECISIONS),
  /** The evidence. */
  dateBasis: z.enum(BASES),
  /** The text that the date was read from. */
  dateText: z.string().min(1).optional(),
  /** Id in `sources.yaml`; absent if the publisher is unknown. */
  source: slug.optional(),
  /** Where it was published. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Its publisher signed the text (C2PA); the signature has not been verified. */
  signed: z.literal(true).optional(),
  /** BCP 47 language of the text; absent if unknown. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en')
    .optional(),
  /** Slugs of `topics.yaml`, best match first. */
  topics: z.array(slug),
  /** Without `#`: stated ones first, then generated ones. */
  hashtags: words,
  /** Who wrote it, according to its byline; never people in the text. */
  authors: words.optional(),
  /** Names in their fullest spelling in the text. */
  people: words,
  organisations: words,
  places: words,
  /** Up to three sentences, each word for word in the body. */
  keyPoints: words.max(3),
  /** Set by people. */
  ...placement,
  hidden: z.boolean().optional(),
  /** What was wrong and has been corrected; shown above the text. */
  correction: z.string().min(1).optional(),
  /** When a person last changed it; default: the time of the commit, or of the run that saw the change. */
  modified: instant.optional(),
  /** Hash of the file's other bytes as the ingest wrote them; a mismatch marks an edit by a person. */
  generated: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'expected 8 hex digits')
    .optional(),
});

export type ArticleData = z.infer<typeof articleSchema>;
