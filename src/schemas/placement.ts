import { z } from 'zod';

/** Places in an edition, from the greatest to the smallest. */
export const WEIGHTS = ['lead', 'major', 'standard', 'brief'] as const;
export type Weight = (typeof WEIGHTS)[number];

const MAX_KICKER_CHARS = 40;
const PIN_EXPECTED = 'expected true, false or a last day such as 2026-10-08';

/** At the head of its edition: always, never, or in the editions up to a day, which is written `2026-10-08`. */
const pinned = z.union([z.boolean(), z.iso.date(PIN_EXPECTED)], PIN_EXPECTED);
export type Pinned = z.infer<typeof pinned>;

/** What an editor says of the place of an article or a story in the editions that it stands in. */
export const placement = {
  pinned: pinned.optional(),
  /** Its place, whatever else speaks for another. */
  weight: z.enum(WEIGHTS).optional(),
  /** A word or two above its headline, in place of the topic. */
  kicker: z
    .string()
    .trim()
    .min(1, 'expected a word or two')
    .max(MAX_KICKER_CHARS, `expected at most ${MAX_KICKER_CHARS} characters`)
    .regex(/^\P{Cc}*$/u, 'expected one line')
    .optional(),
};

export type Placement = z.infer<z.ZodObject<typeof placement>>;

/** Tell whether something is pinned in the edition of a day. */
export function isPinned(pin: Pinned | undefined, day: string): boolean {
  return typeof pin === 'string' ? day <= pin : pin === true;
}
