/**
 * The policy of every page, in a `meta` element, so that it applies on any host: everything that a page needs comes
 * from files of this site. Nothing inline runs; JSON-LD is data, which the policy does not affect.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
