import { expect, test } from 'vitest';
import { articleData } from '../../../src/layouts/article-data.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/layouts/content-security-policy.ts';
import { jsonForScript } from '../../../src/layouts/json-for-script.ts';
import { article } from '../../../src/views/article.ts';
import { type ArticleWish, makeCatalog } from '../make-catalog.ts';

/** What an article's page states for machines. */
function stated(wish: ArticleWish, rights: 'full' | 'excerpt' = 'full') {
  const sources = [{ id: 'post', name: 'Harbour Post', rights }];
  const catalog = makeCatalog({ sources, topics: [{ slug: 'sport', label: 'Sport' }], articles: [wish] });
  const [ref] = article.refs(catalog);
  if (ref === undefined) throw new Error('expected a page');
  const data = articleData(catalog.site, ref.address, article.view(catalog, ref));
  return JSON.parse(jsonForScript(data));
}

test('an article states its headline, day, address, topics, words and origin', () => {
  const url = 'https://post.example/1';
  const wish = { title: 'Ferries </script> stop', url, source: 'post', topics: ['sport'], words: 320 };
  expect(stated({ ...wish, language: 'de', date: '2025-07-14T12:00:00Z', lead: 'Crews walk out.' })).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferries </script> stop',
    datePublished: expect.stringMatching(/^2025-07-14T12:00/),
    url: expect.stringMatching(/^http:\/\/localhost:4321\/articles\//),
    mainEntityOfPage: expect.stringMatching(/^http:\/\/localhost:4321\/articles\//),
    inLanguage: 'de',
    description: 'Crews walk out.',
    articleSection: ['Sport'],
    wordCount: 320,
    isBasedOn: url,
    author: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Post' },
  });
});

test('the authors of an article are people, its publisher is not', () => {
  const data = stated({ source: 'post', authors: ['Ana Kirov', 'Ivo Hale'] });
  expect(data.author).toEqual([
    { '@type': 'Person', name: 'Ana Kirov' },
    { '@type': 'Person', name: 'Ivo Hale' },
  ]);
  expect(data.publisher.name).toBe('Harbour Post');
  expect(stated({})).not.toHaveProperty('author');
});

test('an article states a change only if it was changed, and its words only if they are shown', () => {
  const changed = { at: '2025-07-15T09:00:00Z', why: 'edited', seen: '2025-07-15' } as const;
  expect(stated({ changed }).dateModified).toMatch(/^2025-07-15T09:00/);
  expect(stated({})).not.toHaveProperty('dateModified');
  expect(stated({ source: 'post', words: 320 }, 'excerpt')).not.toHaveProperty('wordCount');
  expect(stated({ kind: 'video', words: 0 })).not.toHaveProperty('wordCount');
});

test('nothing inside the script of a page can end it', () => {
  expect(jsonForScript({ headline: '</script><!--' })).not.toContain('<');
});

test('a page loads nothing from elsewhere, and no text in it can change its address or where forms lead', () => {
  const policy = new Map(
    CONTENT_SECURITY_POLICY.split('; ').map((part): [string, string] => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );
  expect(policy.get('default-src')).toBe("'none'");
  // Those that `default-src` does not cover.
  expect([policy.get('base-uri'), policy.get('form-action')]).toEqual(["'none'", "'self'"]);
  expect(policy.get('script-src')).toBe("'self'");
  for (const [name, value] of policy)
    expect(value, name).toMatch(name === 'img-src' ? /^'self' data:$/ : /^'(?:none|self)'$/);
});
