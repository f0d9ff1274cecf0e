import { ingestAndReport } from './ingest-and-report.ts';
import { ingestCommand } from './ingest-options.ts';
import { main } from './main.ts';
import { startProgress } from './progress.ts';

/** `npm run ingest`: turn dumps into content. */
export const ingestCommandLine = (): Promise<void> =>
  main(async () => {
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
