/** `npm run ingest`: dumps to content. */
import { ingestAndReport } from './command/ingest-and-report.ts';
import { ingestCommand } from './command/ingest-options.ts';
import { main } from './command/main.ts';
import { startProgress } from './command/progress.ts';

await main(async () => {
  const now = new Date();
  const command = ingestCommand(process.argv.slice(2), now);
  const progress = startProgress(process.stderr, command.quiet, () => performance.now());
  try {
    const report = await ingestAndReport(command, progress, now);
    return report.dumps.unreadable > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
});
