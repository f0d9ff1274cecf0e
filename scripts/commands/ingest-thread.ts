/** The thread that `ingest-in-thread.ts` starts. */
import { parentPort, workerData } from 'node:worker_threads';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import type { FromThread } from './ingest-in-thread.ts';
import './keep-compiled.mjs';

const { ingestHere } = await import('./ingest-here.ts');
const post = (what: FromThread) => parentPort?.postMessage(what);
try {
  post({ report: await ingestHere(workerData, (...progress) => post({ progress })) });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const { message, stack } = error;
  const { hint, exitStatus } = error instanceof BroadsheetError ? error : {};
  const fields = Object.entries(error).filter(([, value]) => typeof value === 'string');
  post({ failure: { message, stack, hint, exitStatus, fields: Object.fromEntries(fields) } });
}
