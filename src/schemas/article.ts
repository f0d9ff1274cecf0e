import { z } from 'zod';
import { placement } from './placement.ts';
import { slug } from './slug.ts';

/** What an article is; a podcast is `audio`, a `brief` has no body. */
export const KINDS = ['article', 'video', 'gallery', 'audio', 'live', 'brief'] as const;
export type Kind = (typeof KINDS)[number];

/** From finest to coarsest; pages print no more than this. */
export const PRECISIONS = ['minute', 'hour', 'day'] as const;
export type DatePrecision = (typeof PRECISIONS)[number];

/** Evidence for a date, in order of trust. */
export const BASES = ['stated', 'relative', 'dateline', 'dump', 'ingest'] as const;
export type DateBasis = (typeof BASES)[number];

/** Identity of an article or a story: the head of a sha256. */
export const id = z.string().regex(/^[0-9a-f]{12}$/, 'expected 12 hex digits');

/** UTC, ISO 8601. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/, 'expected a UTC instant such as 2025-07-14T21:00:00Z')
  .refine((value) => !Number.isNaN(Date.parse(value)), 'expected a date that exists');

const words = z.array(z.string().min(1));

/** Front matter of `articles/…md`: one schema writes and reads it. */
export const articleSchema = z.strictObject({
  /** Permanent identity. */
  id,
  /** Headline, cleaned. */
  title: z.string().min(1),
  kind: z.enum(KINDS),
  /** When it was published, as well as is known, UTC. */
  date: instant,
  /** The coarser of what the evidence and the capture allow. */
  datePrecision: z.enum(PRECISIONS),
  /** The evidence. */
  dateBasis: z.enum(BASES),
  /** The words the date was read from. */
  dateText: z.string().min(1).optional(),
  /** Id in `sources.yaml`; absent when the publisher is unknown. */
  source: slug.optional(),
  /** Where it was published. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Its publisher signed the text (C2PA); nobody has checked the signature. */
  signed: z.literal(true).optional(),
  /** BCP 47 language of the text; absent when it cannot be told. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en')
    .optional(),
  /** Slugs of `topics.yaml`, most fitting first. */
  topics: z.array(slug),
  /** Without `#`: stated ones first, then found ones. */
  hashtags: words,
  /** Who wrote it, as its byline says; never people that it tells of. */
  authors: words.optional(),
  /** Names as written most fully in the text. */
  people: words,
  organisations: words,
  places: words,
  /** Up to three sentences, each word for word in the body. */
  keyPoints: words.max(3),
  /** Set by people. */
  ...placement,
  hidden: z.boolean().optional(),
  /** What was wrong and is right now: shown above the text. */
  correction: z.string().min(1).optional(),
  /** When a person last changed it; else the time of the commit, or of the run that saw the change. */
  modified: instant.optional(),
  /** Hash of the file's other bytes as the ingest wrote them; a mismatch marks an edit by a person. */
  generated: z
    .string()
    .regex(/^[0-9a-f]{8}$/, 'expected 8 hex digits')
    .optional(),
});

export type ArticleData = z.infer<typeof articleSchema>;
