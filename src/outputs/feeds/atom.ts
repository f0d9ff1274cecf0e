import { escapeXml } from '../escape-xml.ts';
import type { FeedView } from './feed-view.ts';

function element(name: string, text: string, attributes = ''): string {
  return `<${name}${attributes}>${escapeXml(text)}</${name}>`;
}

function entry(item: FeedView['items'][number], publisherUnknown: string): string {
  const lang = item.language === undefined ? '' : ` xml:lang="${escapeXml(item.language)}"`;
  return [
    `  <entry${lang}>`,
    `    ${element('id', item.id)}`,
    `    ${element('title', item.title)}`,
    `    <link rel="alternate" type="text/html" href="${escapeXml(item.page)}"/>`,
    ...(item.original === undefined ? [] : [`    <link rel="via" href="${escapeXml(item.original)}"/>`]),
    ...(item.isUndated ? [] : [`    ${element('published', item.date)}`]),
    `    ${element('updated', item.changed ?? item.date)}`,
    `    <author>${element('name', item.source ?? publisherUnknown)}</author>`,
    ...item.tags.map((tag) => `    <category term="${escapeXml(tag)}"/>`),
    ...(item.html === '' ? [] : [`    ${element('content', item.html, ' type="html"')}`]),
    '  </entry>',
  ].join('\n');
}

function link(rel: string, type: string, href: string): string {
  return `  <link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

const ATOM = 'application/atom+xml';

/**
 * Write a feed as Atom, or an archive of one, which has the id of its feed.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-4
 */
export function atom(view: FeedView): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="${escapeXml(view.language)}">`,
    `  ${element('id', view.current?.atom ?? view.atom)}`,
    `  ${element('title', view.title)}`,
    link('self', ATOM, view.atom),
    link('alternate', 'text/html', view.page),
    ...(view.current === undefined ? [] : ['  <fh:archive/>', link('current', ATOM, view.current.atom)]),
    ...(view.previous === undefined ? [] : [link('prev-archive', ATOM, view.previous.atom)]),
    ...(view.updated === undefined ? [] : [`  ${element('updated', view.updated)}`]),
    `  <author>${element('name', view.site)}</author>`,
    ...view.items.map((item) => entry(item, view.publisherUnknown)),
    '</feed>',
    '',
  ].join('\n');
}
