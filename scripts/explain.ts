/** `npm run explain -- FILE`: one dump with a label on every line, and how the ingest classifies its articles. */
import { explain } from './commands/explain/explain.ts';
import { main } from './commands/main.ts';

await main(explain);
