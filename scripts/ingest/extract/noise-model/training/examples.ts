import { readFileSync } from 'node:fs';

export interface Examples {
  /** Groups of spans that appear together. */
  readonly noise: readonly (readonly string[])[];
  /** Sentences of news that look like noise. */
  readonly news: readonly string[];
}

const FILE = new URL('../../../data/noise-examples.txt', import.meta.url);

/** Read the invented examples: blocks of lines `- noise` or `+ news`, separated by empty lines. */
export function readExamples(): Examples {
  const noise: string[][] = [];
  const news: string[] = [];
  for (const block of readFileSync(FILE, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter((line) => /^[-+] \S/.test(line));
    const clauses = lines.map((line) => line.slice(2));
    if (lines[0]?.startsWith('-') === true) noise.push(clauses);
    else for (const clause of clauses) news.push(clause);
  }
  return { noise, news };
}
