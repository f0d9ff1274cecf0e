import { z } from 'zod';
import { isReservedName } from './file-name.ts';

/** Part of an address, and thus a folder name: lower-case letters of any script, digits, single hyphens. */
export const slug = z
  .string()
  .max(80, 'expected at most 80 characters')
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'expected lower-case letters, digits and hyphens',
  )
  .refine((name) => name === name.normalize('NFC'), 'expected accents to be one character with their letter')
  .refine((name) => !isReservedName(name), 'expected a name that Windows does not keep for a device');
