import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Problem } from '../../../scripts/content/problem.ts';
import { countCharacters } from '../../../scripts/ingest/formats/char-count.ts';
import { readDocuments } from '../../../scripts/ingest/formats/read-documents.ts';
import { toDocument } from '../../../scripts/ingest/formats/to-document.ts';
import { listInbox } from '../../../scripts/ingest/inbox/list-inbox.ts';
import { openDump } from '../../../scripts/ingest/inbox/open-dump.ts';
import type { Document } from '../../../scripts/ingest/model.ts';

/** Create an inbox of files, by name, which is deleted at the end of the test. */
export async function inboxOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'inbox-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
  return dir;
}

export interface ReadDump {
  readonly format: string | undefined;
  readonly documents: Document[];
  readonly problems: Problem[];
  /** In all lines, and in what could not be read. */
  readonly characters: number;
}

/** Read the one dump of an inbox to its end. */
export async function readOne(
  name: string,
  content: string | Buffer,
  options: { capturedAt?: Date; sidecar?: string } = {},
): Promise<ReadDump> {
  const { sidecar, ...rest } = options;
  const dir = await inboxOf({
    [name]: content,
    ...(sidecar === undefined ? {} : { [`${name}.yaml`]: sidecar }),
  });
  const { dumps } = await listInbox(dir);
  const file = dumps.find((dump) => dump.name === name);
  if (file === undefined) throw new Error(`${name} is not in the inbox`);
  const open = await openDump(file, rest);
  const { format, items } = await readDocuments(file, open);
  const documents: Document[] = [];
  const problems = [...open.problems];
  let characters = 0;
  for await (const item of items) {
    if ('problem' in item) {
      problems.push(item.problem);
      characters += item.characters;
    } else {
      const document = toDocument(item.document);
      documents.push(document);
      for (const line of document.lines) characters += countCharacters(line.text);
    }
  }
  return { format, documents, problems, characters };
}

/** Texts of the lines with a role. */
export function withRole(document: Document | undefined, role: string): string[] {
  return (document?.lines ?? []).flatMap((line) => (line.role === role ? [line.text] : []));
}
