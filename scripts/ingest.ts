/** `npm run ingest`: dumps to content. */
import { keepCompiled } from './command/keep-compiled.ts';

keepCompiled();
const { ingestCommandLine } = await import('./command/ingest.ts');
await ingestCommandLine();
