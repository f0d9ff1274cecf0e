import type { Change } from '../content/change-set.ts';
import { readFrontMatter } from '../content/front-matter.ts';

/** One line of a dry run: a file and, for a changed article, the fields that differ. */
export function describeChange({ path, what, texts }: Change): string {
  if (what === 'new') return `  new      ${path}`;
  if (what === 'deleted') return `  deleted  ${path}`;
  const differs = path.endsWith('.md') && texts ? fields(texts.before, texts.after, path) : [];
  return `  changed  ${path}${differs.length === 0 ? '' : `: ${differs.join(', ')}`}`;
}

function fields(before: string, after: string, path: string): string[] {
  const old = readFrontMatter(before, path);
  const now = readFrontMatter(after, path);
  const a = Object(old.data);
  const b = Object(now.data);
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => name !== 'generated');
  return [
    ...names
      .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
      .map((name) => `${name} ${short(a[name])} → ${short(b[name])}`),
    ...(old.body === now.body ? [] : [`text (${old.body.length} → ${now.body.length} characters)`]),
  ];
}

function short(value: unknown): string {
  const text = value === undefined ? 'none' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
