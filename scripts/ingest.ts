/** `npm run ingest`: turn dumps into content. */
import './commands/keep-compiled.mjs';

const { ingestCommandLine } = await import('./commands/ingest.ts');
await ingestCommandLine();
