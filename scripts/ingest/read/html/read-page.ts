import type { RawUnit, Unit } from '../../model.ts';

export function readPage(raw: RawUnit & { as: 'html' }): Unit {
  const { as: _, html, title, ...facts } = raw;
  return { ...facts, layout: 'article', lines: [...(title ? [title] : []), { text: html, place: '' }] };
}
