import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTransaction } from '../../scripts/content/transaction.ts';
import { put, take, temporaryFolder } from '../support/folders.ts';
import { digest, run } from '../support/ingest.ts';
import { trials } from '../support/trials.ts';

const TEXT = (more: string) =>
  `A bridge is closed\n\nThe bridge over the Lind is closed for a week, said the town.${more}\n`;
const FULLER = TEXT(
  ' Ferries go every hour instead, and the road by the mill is open. Walkers may cross by night.',
);
const dumps = (n: number, text: string) => ({
  [`2026-10-0${n}T08-00-00Z.json`]: JSON.stringify([
    { title: 'A bridge is closed', text, source: `Lind Post ${n}`, url: 'https://lind.example/bridge' },
  ]),
});

function readIfWhole(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function numberOf(text: string): number {
  return Number(/^save (\d+)$/m.exec(text)?.[1] ?? -1);
}

describe('a file that somebody saves during the ingest', () => {
  it('keeps their version, whatever the run wanted to write: article, publishers, groups and ledger', async () => {
    const of = digest(temporaryFolder(), dumps(1, TEXT('')));
    await run(of);
    put(of.dumpsDir, dumps(2, FULLER));
    const [article = ''] = Object.keys(take(of.contentDir)).filter((path) => path.startsWith('articles/'));
    const journal = openTransaction(of.contentDir);
    let saved = '';
    const { problems } = await run(of, {
      journal: {
        ...journal,
        commit: () => {
          // At the last moment before files are moved into place.
          saved = readFileSync(join(of.contentDir, article), 'utf8').replace(
            'A bridge is',
            'The old bridge is',
          );
          writeFileSync(join(of.contentDir, article), saved);
          const sources = join(of.contentDir, 'sources.yaml');
          writeFileSync(
            sources,
            readFileSync(sources, 'utf8').replace(
              'name: Lind Post 1 }',
              'name: Lind Post 1, rights: headline }',
            ),
          );
          return journal.commit();
        },
      },
    });
    const after = take(of.contentDir);
    expect(after[article]).toBe(saved);
    expect(after['sources.yaml']).toContain(
      '- { id: lind-post-1, name: Lind Post 1, rights: headline }\n- { id: lind-post-2, name: Lind Post 2 }\n',
    );
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      `${article}: was changed while the ingest was running, and is left as it was saved`,
    ]);
  });

  it('keeps their version at whatever moment a second process saves it', async () => {
    const dir = temporaryFolder();
    const saver = `
      const fs = require('node:fs');
      const [file, atomic, log] = process.argv.slice(1);
      let n = 0;
      const save = () => {
        const text = 'save ' + n++ + '\\n';
        if (atomic === 'yes') { fs.writeFileSync(file + '.tmp', text); fs.renameSync(file + '.tmp', file); }
        else fs.writeFileSync(file, text);
        fs.writeFileSync(log, text);
        setTimeout(save, Math.random() * 3);
      };
      save();
    `;
    for (const atomic of ['yes', 'no']) {
      const file = join(dir, 'articles/a.md');
      const log = join(dir, `${atomic}.log`);
      put(dir, { 'articles/a.md': 'by the ingest\n' });
      const child = spawn(process.execPath, ['-e', saver, file, atomic, log]);
      const end = new Promise((resolve) => child.on('close', resolve));
      const until = Date.now() + trials(3000, 60_000);
      let runs = 0;
      while (Date.now() < until) {
        const journal = openTransaction(dir);
        const base = readIfWhole(file);
        // A text editor that writes in place has truncated the file, and the ingest refuses an empty article.
        if (base === '') continue;
        journal.stage('articles/a.md', `${base}by run ${runs++}\n`, { base });
        journal.commit();
        const last = numberOf(readIfWhole(log));
        const now = readIfWhole(file);
        // A text editor that writes in place may be between its two steps.
        if (now !== '') expect(numberOf(now), `${base}, then ${now}`).toBeGreaterThanOrEqual(last);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
      }
      child.kill();
      await end;
      expect(runs).toBeGreaterThan(20);
    }
  }, 300_000);
});
