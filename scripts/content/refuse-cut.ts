/**
 * Notices settings files that lost their end: a full disk, a crash or a copy that stopped leaves the beginning of a
 * file, which often reads well, with fewer rules. What those withheld would be published.
 */
import { BroadsheetError } from './broadsheet-error.ts';
import { commitTimes } from './edits/commit-times.ts';
import { readProven, writeProven } from './proven-file.ts';
import { readTextIfThere } from './read-content-file.ts';

/** The files, and the lines that matter in them: of publishers only what a person wrote, since runs append others. */
const FILES: readonly (readonly [path: string, isRule: RegExp])[] = [
  ['curation.yaml', /^\s*[^\s#]/],
  ['noise.yaml', /^\s*[^\s#]/],
  ['site.yaml', /^\s*[^\s#]/],
  ['sources.yaml', /^[^#]*\brights:/],
  ['topics.yaml', /^\s*[^\s#]/],
];

/**
 * Refuse a settings file that is the beginning of what the last run read, unless it is committed: what is in the history
 * was meant.
 *
 * @param cacheFile Remembers the files; may be deleted at any time, and nothing is refused then.
 * @returns Remembers the files as they are now; to be called when they turned out to be readable.
 * @throws {BroadsheetError} with the first line that is missing, and exit status 3.
 */
export async function refuseCut(contentDir: string, cacheFile: string): Promise<() => void> {
  const remembered = readProven(cacheFile);
  const before: Readonly<Record<string, string>> = remembered === undefined ? {} : JSON.parse(remembered);
  const now: Record<string, string> = {};
  for (const [path, isRule] of FILES) {
    const text = readTextIfThere(contentDir, path);
    if (text === undefined) continue;
    now[path] = text;
    const cut = cutLines(before[path] ?? '', text, isRule);
    if (cut === undefined) continue;
    const commits = await commitTimes(contentDir, new Map([[path, Buffer.from(text)]]));
    if (!commits.has(path)) throw cutError(path, cut);
  }
  return () => {
    const text = JSON.stringify(now);
    if (text !== remembered) writeProven(cacheFile, text);
  };
}

interface Cut {
  /** The line of the first rule that is missing, or incomplete. */
  readonly line: number;
  readonly rules: number;
}

/** @returns What is missing at the end; `undefined` if the text is not the beginning of the earlier one. */
function cutLines(before: string, now: string, isRule: RegExp): Cut | undefined {
  const [old, left] = [before, now].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  if (old === undefined || left === undefined || old === left || !old.startsWith(left)) return undefined;
  const kept = left.split('\n');
  const lines = old.split('\n');
  // Without its comment, a line is whole.
  const lost = lines[kept.length - 1]?.slice(kept.at(-1)?.length) ?? '';
  const whole = /^(?:\s+#|$)/.test(lost) ? kept.length : kept.length - 1;
  const missing = [...lines.keys()].filter((at) => at >= whole && isRule.test(lines[at] ?? ''));
  return missing[0] === undefined ? undefined : { line: missing[0] + 1, rules: missing.length };
}

function cutError(path: string, { line, rules }: Cut): BroadsheetError {
  const file = `content/${path}`;
  return new BroadsheetError(
    `the file ends too early: ${rules} ${rules === 1 ? 'line' : 'lines'} that the last run read ${rules === 1 ? 'is' : 'are'} missing at its end`,
    `Restore it: git checkout ${file}. If you removed them yourself, commit the file, or end it with a line of comment: # end`,
    { where: { file, line }, exitStatus: 3 },
  );
}
