import { z } from 'zod';

/** Levels of an edition, from largest to smallest. */
export const WEIGHTS = ['lead', 'major', 'standard', 'brief'] as const;
export type Weight = (typeof WEIGHTS)[number];

const MAX_KICKER_CHARS = 40;
const PIN_EXPECTED = 'expected true, false or a last day such as 2026-10-08';

/** Pinned to the top of its edition: always, never, or in the editions up to a day such as `2026-10-08`. */
const pinned = z.union([z.boolean(), z.iso.date(PIN_EXPECTED)], PIN_EXPECTED);
export type Pinned = z.infer<typeof pinned>;

/** The place of an article or a story in its editions, as set by an editor. */
export const placement = {
  pinned: pinned.optional(),
  /** Its level, regardless of score. */
  weight: z.enum(WEIGHTS).optional(),
  /** A word or two above its headline, instead of the topic. */
  kicker: z
    .string()
    .trim()
    .min(1, 'expected a word or two')
    .max(MAX_KICKER_CHARS, `expected at most ${MAX_KICKER_CHARS} characters`)
    .regex(/^\P{Cc}*$/u, 'expected one line')
    .optional(),
};

export type Placement = z.infer<z.ZodObject<typeof placement>>;

/** Whether something is pinned in the edition of a day. */
export function isPinned(pin: Pinned | undefined, day: string): boolean {
  return typeof pin === 'string' ? day <= pin : pin === true;
}
