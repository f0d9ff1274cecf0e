/** `npm run build`: turn dumps into content, and content into a site with search. */
import './commands/keep-compiled.mjs';

const { buildCommandLine } = await import('./commands/build.ts');
await buildCommandLine();
