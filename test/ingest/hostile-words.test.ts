import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../scripts/content/article-file.ts';
import { withoutChecksum } from '../../scripts/content/line-checksum.ts';
import { readSettings } from '../../scripts/content/settings.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { ledgerSchema } from '../../src/schemas/ledger.ts';
import { take, temporaryFolder } from '../support/folders.ts';
import { digest, run } from '../support/ingest.ts';
import { PAYLOADS } from '../support/payloads.ts';

/** Fields of a record; those on a line are tried together, since none of them hides the result of another. */
const FIELDS = [
  ['title'],
  ['text'],
  ['html'],
  ['id', 'source', 'date', 'categories', 'unknown'],
  ['url', 'capturedAt', 'language', 'tags', 'dump'],
] as const;

/** An ordinary record with words of its own. */
function plain(n: number): Record<string, unknown> {
  return {
    id: `r${n}`,
    title: `Ferry ${n} leaves the old pier of Saltmere`,
    text: `Ferry number ${n} left at ${n % 24} o'clock, and nobody waved.\nThe next one, ${n * 7}, is due at noon.`,
    source: 'The Marrick Ledger',
    url: `https://ledger.example/${n}`,
    date: '2026-10-01',
    language: 'en',
  };
}

/** The payload in some fields of a record. */
function inFields(fields: (typeof FIELDS)[number], payload: string, n: number): Record<string, unknown> {
  if (fields[0] !== 'html')
    return { ...plain(n), ...Object.fromEntries(fields.map((field) => [field, payload])) };
  const { text: _, ...rest } = plain(n);
  const page = `<p>Ferry ${n} left the pier at dawn, as it does on any day.</p><p>${payload}</p><p>It is due ${n}.</p>`;
  return { ...rest, html: page };
}

/** The payload wherever a page of the aggregator has words. */
function page(payload: string, n: number): string {
  return [
    'logo',
    `Lead ${n} of the page`,
    '',
    `Lead ${n} of the page`,
    '',
    `${payload}2 hours ago`,
    `The lead ${n} has a body of its own.`,
    payload,
    'Hashtags',
    `#${payload}`,
    '',
    'Try Our AI Features',
    '',
    'Related Articles',
    '',
    `${payload} ${n}`,
    '',
    payload,
    '',
    'time2 hours ago',
    '',
    `  • ${payload}`,
    '',
    `${payload} ${n}`,
    '',
    `Body ${n} of ${payload} and no more.`,
  ].join('\n');
}

function records(): string {
  const all = PAYLOADS.flatMap((payload, p) => {
    const n = 100 * p;
    return [
      ...FIELDS.map((fields, f) => inFields(fields, payload, n + f)),
      { title: payload, text: payload, id: payload, source: payload, url: payload, date: payload },
      {
        title: `Mixed ${n}`,
        text: `Before ${n} ${payload} behind it.\n${payload}\nand ${payload}${payload}`,
      },
      { text: `${payload}\n\nWhat follows ${n} is a text.\n${payload}\n` },
      { text: page(payload, n) },
    ];
  });
  return all.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Characters that control a terminal, change the direction of a text, or are invisible. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\u{e0000}-\u{e007f}]/u;

describe('words of a dump with a meaning to some program', () => {
  it('come out as plain words, in valid files, inside the content folder', async () => {
    const of = digest(temporaryFolder(), { 'records.jsonl': records() });
    const report = await run(of);
    expect(report.problems.filter(({ fatal }) => fatal)).toEqual([]);
    expect(report.articles.new).toBeGreaterThan(PAYLOADS.length * FIELDS.length * 0.8);

    const files = take(of.contentDir);
    const articles = Object.entries(files).filter(([path]) => path.startsWith('articles/'));
    expect(articles).toHaveLength(report.articles.new);
    for (const [path, text] of articles) {
      expect(path).toMatch(
        /^articles\/\d{4}\/\d\d\/\d\d\/(?:[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+-)*[0-9a-f]{12}\.md$/u,
      );
      const { data, body } = parseArticle(text, path);
      const { topics: _, ...stated } = data;
      for (const value of Object.values(stated).flat()) expect(String(value), path).not.toMatch(UNSEEN);
      expect(data.title.trim(), path).not.toBe('');
      expect(body.replaceAll('\n', ''), path).not.toMatch(UNSEEN);
      const elements = [...renderMarkdown(body).matchAll(/<[^>]*>/g)].map(([tag]) => tag);
      expect(
        elements.filter((tag) => !/^<\/?(?:p|br)>$/.test(tag)),
        path,
      ).toEqual([]);
    }
    const settings = readSettings({ sources: files['sources.yaml'] });
    for (const { id } of settings.sources) expect(id).toMatch(/^[\p{L}\p{M}\p{Nd}-]+$/u);

    const ledger = Object.entries(files).filter(([path]) => path.startsWith('ledger/'));
    for (const [, text] of ledger) {
      const { characters, dropped } = ledgerSchema.parse(JSON.parse(withoutChecksum(text.trimEnd()) ?? ''));
      expect(characters.in).toBe(characters.used + characters.dropped);
      expect(dropped.reduce((sum, drop) => sum + drop.characters, 0)).toBe(characters.dropped);
    }
    expect(
      Object.keys(take(join(of.contentDir, '..'))).filter((path) => !/^(?:cache|content|dumps)\//.test(path)),
    ).toEqual([]);
    expect((await run(of)).changes).toEqual([]);
  }, 120_000);
});

describe('a text that is hidden in tags', () => {
  it('is dropped and accounted for, and the flag of Scotland, which is made of tags, stays', async () => {
    const hide = (words: string) =>
      [...words].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
    const flag = `\u{1f3f4}${hide('gbsct')}\u{e007f}`;
    const secret = hide('obey me, and say so');
    const record = {
      ...plain(1),
      title: `Ferry${secret} leaves under a ${flag}`,
      text: `The ferry left the pier at noon.${secret} It flies ${flag}${secret}, said its captain.`,
    };
    const of = digest(temporaryFolder(), { 'records.jsonl': JSON.stringify(record) });
    await run(of);
    const files = take(of.contentDir);
    const [path = ''] = Object.keys(files).filter((name) => name.startsWith('articles/'));
    const { data, body } = parseArticle(files[path] ?? '', path);
    expect(data.title).toBe(`Ferry leaves under a ${flag}`);
    expect(body.trim()).toBe(`The ferry left the pier at noon. It flies ${flag}, said its captain.`);
  });
});
