/** `npm run ingest`: dumps to content. */
import './commands/keep-compiled.mjs';

const { ingestCommandLine } = await import('./commands/ingest.ts');
await ingestCommandLine();
