import { z } from 'zod';

/** Names that Windows keeps for devices, whatever follows the first dot. */
const RESERVED = /^(?:aux|con|conin\$|conout\$|nul|prn|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Whether Windows can have no file or folder of this name. */
export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

/** Part of an address, and so the name of a folder: lower-case letters of any script, digits, single hyphens. */
export const slug = z
  .string()
  .max(80, 'expected at most 80 characters')
  .regex(
    /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
    'expected lower-case letters, digits and hyphens',
  )
  .refine((name) => !isReservedName(name), 'expected a name that Windows does not keep for a device');
