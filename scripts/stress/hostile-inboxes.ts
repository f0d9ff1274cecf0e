import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import { makeArticle } from '../bench/make-article.ts';
import { makeDumps } from '../bench/make-dumps.ts';
import { random } from '../bench/random.ts';
import { vocabulary } from '../bench/vocabulary.ts';

/** An inbox that the ingest must survive unattended. */
export interface HostileInbox {
  readonly name: string;
  /** Writes it to an empty folder. */
  readonly lay: (dir: string) => void;
  /** Expected exit status. */
  readonly status: 0 | 1;
  /** Minimum number of articles and copies to be found. */
  readonly found: number;
  /** Limit in MiB for all processes together. */
  readonly memory: number;
  /** Limit in seconds on two cores. */
  readonly seconds: number;
}

const MIB = 1024 * 1024;

/** Quick ones first. */
export const HOSTILE_INBOXES: readonly HostileInbox[] = [
  { name: 'a line of 200 MB', lay: longLine, status: 1, found: 1, memory: 800, seconds: 60 },
  { name: 'gzip bombs to 10 GB', lay: bombs, status: 1, found: 1, memory: 800, seconds: 120 },
  { name: 'pages that cost the most', lay: costlyPages, status: 1, found: 1, memory: 800, seconds: 600 },
  { name: '2 GB as one text, and as texts', lay: texts, status: 1, found: 1, memory: 800, seconds: 1800 },
  { name: '2 GB as records', lay: longRecords, status: 0, found: 4000, memory: 800, seconds: 1800 },
  {
    name: '100,000 files in a folder',
    lay: manyFiles,
    status: 0,
    found: 100_000,
    memory: 800,
    seconds: 1800,
  },
  {
    name: '100,000 records of 400 words',
    lay: (dir) => makeDumps(dir, 'records', 100_000),
    status: 0,
    found: 100_000,
    memory: 1500,
    seconds: 1800,
  },
];

function good(dir: string): void {
  writeFileSync(
    join(dir, 'good.txt'),
    'A bridge is closed\n\nThe bridge over the Lind is closed for a week.\n',
  );
}

function longLine(dir: string): void {
  good(dir);
  const line = 'word '.repeat(40 * MIB);
  writeFileSync(join(dir, 'line.txt'), line);
  writeFileSync(join(dir, 'line.jsonl'), `{"title": "One", "text": "${line}"}\n`);
  writeFileSync(join(dir, 'line.html'), `<html><body><p>${line}`);
  writeFileSync(join(dir, 'line.xml'), `<rss><channel><item><title>${line}`);
}

function bombs(dir: string): void {
  good(dir);
  bomb(join(dir, 'bomb.txt.gz'), '', ' ');
  bomb(join(dir, 'bomb.json.gz'), '[', ' ');
  bomb(join(dir, 'bomb.jsonl.gz'), '{"title": "', 'a');
  bomb(join(dir, 'bomb.html.gz'), '<html><body>', 'a');
  bomb(
    join(dir, 'bomb.warc.gz'),
    'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: 9000000000\r\n\r\n',
    'a',
  );
}

/** 10 MB that unpack to 10 GB: one deflate block, flushed to whole bytes, repeated. */
function bomb(file: string, head: string, filling: string): void {
  const handle = openSync(file, 'w');
  const block = deflateRawSync(Buffer.alloc(10 * MIB, filling), {
    finishFlush: constants.Z_SYNC_FLUSH,
    level: 9,
  });
  writeSync(handle, gzipSync('').subarray(0, 10));
  if (head !== '') writeSync(handle, deflateRawSync(head, { finishFlush: constants.Z_SYNC_FLUSH }));
  for (let n = 0; n < 1000; n++) writeSync(handle, block);
  closeSync(handle);
}

/** Markup that is the most expensive to parse, up to the limits and beyond. */
function costlyPages(dir: string): void {
  good(dir);
  const shapes = [
    '<div>',
    '<b><i>',
    '<table><tr><td>',
    '<',
    '<a href=x>y</a>',
    'a<br>',
    '<li>a',
    '<p>',
    '&amp;',
    '<!--',
    '<svg>',
  ];
  for (const [n, shape] of shapes.entries()) {
    for (const count of [14_000, 29_000, 140_000, 3_000_000]) {
      writeFileSync(
        join(dir, `${n}-${count}.html`),
        `<html><body>${shape.repeat(count / shape.split('<').length)}`,
      );
    }
  }
  const lines = [
    'a\n',
    'Name\n2 hours ago\n',
    'Related Articles\n',
    '• x\n',
    'Advertisement\n',
    '“a ',
    'A. B. ',
    '日本語。',
    'a\u200b',
    '#Tag ',
    '01:16 - Source: CNN\n',
  ];
  for (const [n, line] of lines.entries()) {
    for (const size of [MIB / 8, MIB / 4, MIB, 15 * MIB]) {
      const bytes = Buffer.byteLength(line);
      writeFileSync(join(dir, `${n}-${size}.txt`), `Title ${n}\n\n${line.repeat(Math.floor(size / bytes))}`);
    }
  }
}

/** 1 MiB of sentences of invented words. */
function prose(): string {
  const chance = random(7);
  const words = vocabulary(chance);
  let text = '';
  while (text.length < MIB) text += `${makeArticle(chance, words, 400).paragraphs.join('\n')}\n`;
  return text;
}

function texts(dir: string): void {
  good(dir);
  const text = prose();
  const whole = openSync(join(dir, 'whole.txt'), 'w');
  for (let n = 0; n < 2048; n++) writeSync(whole, text);
  closeSync(whole);
  for (let n = 0; n < 136; n++)
    writeFileSync(join(dir, `${n}.txt`), `Text number ${n}\n\n${text.repeat(14)}`);
}

function longRecords(dir: string): void {
  const text = prose();
  const handle = openSync(join(dir, 'records.jsonl'), 'w');
  for (let n = 0; n < 4096; n++) {
    const from = (n * 104_729) % (MIB / 2);
    writeSync(
      handle,
      `${JSON.stringify({ title: `Record number ${n}`, text: text.slice(from, from + MIB / 2) })}\n`,
    );
  }
  closeSync(handle);
}

function manyFiles(dir: string): void {
  mkdirSync(dir, { recursive: true });
  const chance = random(11);
  const words = vocabulary(chance);
  for (let n = 0; n < 100_000; n++) {
    const { title, paragraphs } = makeArticle(chance, words, 30);
    writeFileSync(join(dir, `${n}.txt`), `${title}\n\n${paragraphs.join('\n')}\n`);
  }
}
