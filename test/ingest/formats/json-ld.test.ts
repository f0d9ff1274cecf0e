import { expect, it } from 'vitest';
import { jsonLd } from '../../../scripts/ingest/formats/html/json-ld.ts';

const FACTS = { type: 'NewsArticle', headline: 'Ferry returns', keywords: ['ferry', 'harbour'], authors: [] };

it.each([
  ['plain', '{"@type":"NewsArticle","headline":"Ferry returns","keywords":["ferry","harbour"]}'],
  [
    'with commas before a bracket and a brace',
    '{"@type":"NewsArticle","headline":"Ferry returns","keywords":["ferry","harbour", ],\n}',
  ],
  [
    'with a line end inside a string',
    '{"@type":"NewsArticle","headline":"Ferry\nreturns","keywords":"ferry,harbour"}',
  ],
  [
    'with a line end inside a string and a comma before a brace',
    '{"@type":"NewsArticle","headline":"Ferry\nreturns","keywords":"ferry,harbour",\n}',
  ],
  [
    'in a comment of HTML',
    '<!-- {"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry, harbour"} -->',
  ],
  [
    'in a section of character data',
    '/*<![CDATA[*/{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"}/*]]>*/',
  ],
  ['before a semicolon', '{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"};'],
])('JSON-LD %s is read', (_, script) => {
  expect(jsonLd([script])).toEqual(FACTS);
});

it('JSON-LD that is not valid JSON is skipped, and the next script is read', () => {
  const script = '{"@type":"NewsArticle","headline":"Ferry returns","keywords":"ferry,harbour"}';
  expect(jsonLd(['{"@type":', script])).toEqual(FACTS);
  expect(jsonLd(['{"@type":'])).toBeUndefined();
});

it('JSON-LD gives the sections of an article', () => {
  const script = '{"@type":"NewsArticle","headline":"Ferry returns","articleSection":["Local","Harbour"]}';
  expect(jsonLd([script])?.sections).toEqual(['Local', 'Harbour']);
});

it('JSON-LD with line ends inside a string keeps the paragraphs of the text, and commas in it', () => {
  const script =
    '{"@type":"NewsArticle","articleBody":"The ferry,\tlate,} returns.\r\nIt \\"waits\\",] it says.",}';
  expect(jsonLd([script])?.articleBody).toBe('The ferry,\tlate,} returns.\nIt "waits",] it says.');
});
