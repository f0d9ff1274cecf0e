import { defineConfig } from 'astro/config';
import { planIntegration } from './scripts/site/render/plan-integration.ts';

// `npm run build` lets Astro compile the pages once, as a server, and renders those that changed; see scripts/site/render/.
// `astro build` by itself renders every page, and gives the same.
export default defineConfig({
  output: 'static',
  integrations: [planIntegration()],
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
