import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_VARIABLE, PLAN_VARIABLE } from '../../../src/model/plan-variable.ts';

/**
 * Makes `astro build` and `astro dev` plan the pages themselves, as in any Astro project: without a search index, and
 * from scratch each time. `npm run build` and `npm run dev` plan the pages before they start Astro.
 *
 * The content folder is `content/` of the project, or the one that `BROADSHEET_CONTENT` names.
 */
export function planIntegration(): AstroIntegration {
  return {
    name: 'broadsheet-plan',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if ((command !== 'build' && command !== 'dev') || config.output === 'server') return;
        const root = fileURLToPath(config.root);
        const cacheDir = join(root, '.cache', 'astro-plan');
        const file = join(cacheDir, `plan-${process.pid}.jsonl`);
        const contentDir = process.env[CONTENT_VARIABLE] ?? join(root, 'content');
        mkdirSync(cacheDir, { recursive: true });
        // Astro's other commands do not need a plan.
        const { writeWholePlan } = await import('../plan/whole-plan.ts');
        const { fingerprintCode } = await import('../plan/fingerprint.ts');
        const version = fingerprintCode(root).reading;
        const { site, problems } = await writeWholePlan({ contentDir, cacheDir, file, version });
        for (const { file: where, message, hint } of problems) logger.warn(`${where}: ${message}. ${hint}`);
        process.env[PLAN_VARIABLE] = file;
        process.env[CONTENT_VARIABLE] = contentDir;
        updateConfig({ site: site.url, base: site.base });
      },
    },
  };
}
