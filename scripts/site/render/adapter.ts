import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Lets Astro compile pages into a bundle that renders them one by one, as a build asks for them. */
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
