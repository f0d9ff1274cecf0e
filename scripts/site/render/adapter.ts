import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes Astro compile the pages into a bundle that renders them one by one on request. */
export function renderAdapter(): AstroIntegration {
  return {
    name: 'broadsheet-render',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'broadsheet-render',
          entrypointResolution: 'auto',
          serverEntrypoint: fileURLToPath(new URL('./render-entry.ts', import.meta.url)),
          supportedAstroFeatures: {
            serverOutput: 'stable',
            sharpImageService: { support: 'unsupported', message: 'no images are made', suppress: 'all' },
          },
        }),
    },
  };
}
