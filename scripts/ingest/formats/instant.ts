const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?\s?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/** Web archives: `20140126200624`. */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;

/** Numbers above this are milliseconds since 1970, else seconds. */
const MIN_MILLISECONDS_EPOCH = 1e11;

/**
 * Read a machine-readable capture time. A time without a zone is UTC.
 *
 * @param value ISO 8601, fourteen digits, or a number of seconds or milliseconds since 1970.
 * @returns `undefined` for anything else: a capture time is never guessed from words.
 */
export function parseInstant(value: unknown): Date | undefined {
  if (typeof value === 'number') return real(new Date(value > MIN_MILLISECONDS_EPOCH ? value : value * 1000));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const match = ISO.exec(text) ?? DIGITS.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const millis = Number((match[7] ?? '').padEnd(3, '0').slice(0, 3));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second, millis));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60;
  return exists ? real(new Date(at.getTime() - offset(match[8]))) : undefined;
}

/** Milliseconds east of UTC. */
function offset(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function real(at: Date): Date | undefined {
  const year = at.getUTCFullYear();
  return year >= 1970 && year < 2200 ? at : undefined;
}
