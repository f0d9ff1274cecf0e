import { Worker } from 'node:worker_threads';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import type { IngestTask } from './ingest-here.ts';
import type { OnProgress } from './progress.ts';

/** A message from the thread. An error keeps the fields that decide how it is printed. */
export type FromThread =
  | { readonly progress: Parameters<OnProgress> }
  | { readonly report: IngestReport }
  | {
      readonly failure: {
        readonly message: string;
        readonly stack?: string | undefined;
        /** Set for an error that the user can fix. */
        readonly hint?: string | undefined;
        readonly exitStatus?: number | undefined;
        /** Fields of a system error, such as `code`. */
        readonly fields: object;
      };
    };

/** Run the ingest on a thread of its own, so that this one can do something else. The caller holds the lock. */
export function ingestInThread(task: IngestTask, onProgress: OnProgress): Promise<IngestReport> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./ingest-thread.ts', import.meta.url), { workerData: task });
    thread.on('message', (received: FromThread) => {
      if ('progress' in received) onProgress(...received.progress);
      else if ('report' in received) resolve(received.report);
      else {
        const { message, stack, hint, exitStatus, fields } = received.failure;
        if (hint === undefined) reject(Object.assign(new Error(message), { ...fields, stack }));
        else reject(new BroadsheetError(message, hint, omitUndefined({ exitStatus })));
      }
    });
    thread.on('error', reject);
    // Has no effect once the report has arrived.
    thread.on('exit', () => reject(new Error('the thread of the ingest ended without a report')));
  });
}
