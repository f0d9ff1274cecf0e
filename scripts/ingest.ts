/** `npm run ingest`: dumps to content. */
import { keepCompiled } from './commands/keep-compiled.ts';

keepCompiled();
const { ingestCommandLine } = await import('./commands/ingest.ts');
await ingestCommandLine();
