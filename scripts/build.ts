/** `npm run build`: dumps to content to site and search. */
import './commands/keep-compiled.mjs';

const { buildCommandLine } = await import('./commands/build.ts');
await buildCommandLine();
