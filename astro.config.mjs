import { defineConfig } from 'astro/config';

// Pages are compiled once and rendered by scripts/site/render/, which adds base, adapter and folders.
export default defineConfig({
  output: 'server',
  trailingSlash: 'always',
  build: {
    // One style sheet in a file of its own, fetched once for the whole visit.
    inlineStylesheets: 'never',
  },
  // Astro's default drops the space between two inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  // No code is shown, and Shiki writes styles that the policy of src/layouts/content-security-policy.ts forbids.
  markdown: { syntaxHighlight: false },
  vite: {
    // One style sheet for all pages: with chunks of its own each route would link several.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
  },
});
