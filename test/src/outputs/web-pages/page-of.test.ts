import { expect, test } from 'vitest';
import { GET } from '../../../../src/outputs/get-file.ts';
import { pageOf, templateOf } from '../../../../src/outputs/web-pages/page-of.ts';

const locals = (kind: string) =>
  ({ page: { kind, address: '/a/', view: { sitemap: 'https://tide.example/a.xml' } } }) as never;

test('a template gets the page of its own kind, and refuses others', () => {
  expect(pageOf({ locals: locals('article') }, 'article').address).toBe('/a/');
  expect(() => pageOf({ locals: locals('story') }, 'article')).toThrow('kind story in the template article');
  expect([templateOf('article'), templateOf('robots')]).toEqual(['article', undefined]);
});

test('a file has its text and its media type, a web page is no file', async () => {
  const response = GET({ locals: locals('robots') } as never);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toContain('Sitemap: https://tide.example/a.xml');
  expect(() => GET({ locals: locals('article') } as never)).toThrow('page of kind article at /a/');
});
