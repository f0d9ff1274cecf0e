import { Worker } from 'node:worker_threads';
import { omitUndefined } from '../../src/model/omit-undefined.ts';
import { BroadsheetError } from '../content/broadsheet-error.ts';
import type { IngestReport } from '../ingest/run/report.ts';
import type { IngestTask } from './ingest-here.ts';
import type { OnProgress } from './progress.ts';

/** What the thread tells. An error keeps what says how it is printed. */
export type FromThread =
  | { readonly progress: Parameters<OnProgress> }
  | { readonly report: IngestReport }
  | {
      readonly failure: {
        readonly message: string;
        readonly stack?: string | undefined;
        /** Of an error for people. */
        readonly hint?: string | undefined;
        readonly exitStatus?: number | undefined;
        /** Of an error of the system. */
        readonly fields: object;
      };
    };

/** Run the ingest on a thread of its own, while this one does something else. The caller holds the lock. */
export function ingestInThread(task: IngestTask, onProgress: OnProgress): Promise<IngestReport> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./ingest-thread.ts', import.meta.url), { workerData: task });
    thread.on('message', (told: FromThread) => {
      if ('progress' in told) onProgress(...told.progress);
      else if ('report' in told) resolve(told.report);
      else {
        const { message, stack, hint, exitStatus, fields } = told.failure;
        if (hint === undefined) reject(Object.assign(new Error(message), { ...fields, stack }));
        else reject(new BroadsheetError(message, hint, omitUndefined({ exitStatus })));
      }
    });
    thread.on('error', reject);
    // After a report this says nothing new.
    thread.on('exit', () => reject(new Error('the thread of the ingest ended without a report')));
  });
}
