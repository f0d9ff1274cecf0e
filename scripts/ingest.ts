/** `npm run ingest`: dumps to content. */
import { writeFileSync } from 'node:fs';
import { ingestCommand } from './command/ingest-options.ts';
import { main } from './command/main.ts';
import { printReport } from './command/print-report.ts';
import { startProgress } from './command/progress.ts';
import { runIngest } from './command/run-ingest.ts';

await main(async () => {
  const now = new Date();
  const command = ingestCommand(process.argv.slice(2), now);
  const progress = startProgress(process.stderr, command.quiet, () => performance.now());
  try {
    const report = await runIngest(command, {
      cacheRoot: '.cache/ingest',
      now,
      onProgress: progress.onProgress,
    });
    progress.stop();
    if (command.report !== undefined) writeFileSync(command.report, `${JSON.stringify(report, null, 2)}\n`);
    const { out, err } = printReport(report, command.dryRun);
    if (err.length > 0) process.stderr.write(`${err.join('\n')}\n`);
    if (!command.quiet) process.stdout.write(`${out.join('\n')}\n`);
    return report.dumps.unreadable > 0 ? 1 : 0;
  } finally {
    progress.stop();
  }
});
