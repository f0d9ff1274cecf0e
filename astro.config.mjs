import { defineConfig } from 'astro/config';

// Address, base, and the folders of output and cache are given by scripts/site/render/.
export default defineConfig({
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // One style sheet in a file of its own, fetched once for the whole visit.
    inlineStylesheets: 'never',
  },
  // Astro's default drops the space between two inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  // No code is shown, and Shiki writes styles that the policy below forbids.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // One style sheet for all pages: with chunks of its own each route would link several.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
});
