import { absolute } from '../model/href.ts';
import type { SiteSettings } from '../schemas/settings.ts';
import type { ArticleView } from '../views/article.ts';

/**
 * An article as schema.org's `NewsArticle`.
 *
 * @see https://schema.org/NewsArticle
 * @param address Address of its page, without the base.
 */
export function articleData(site: SiteSettings, address: string, view: ArticleView): object {
  const { teaser } = view;
  const here = absolute(site, address);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: teaser.title,
    datePublished: view.published,
    dateModified: view.updated?.iso,
    url: here,
    mainEntityOfPage: here,
    inLanguage: view.language,
    description: view.description === '' ? undefined : view.description,
    articleSection: view.topics.map((topic) => topic.text),
    wordCount: view.body === undefined || view.words === 0 ? undefined : view.words,
    // The publisher is the author; this site only shows the article.
    isBasedOn: view.url,
    author:
      view.authors.length > 0
        ? view.authors.map((name) => ({ '@type': 'Person', name }))
        : teaser.source && { '@type': 'NewsMediaOrganization', name: teaser.source.text },
    publisher: teaser.source && { '@type': 'NewsMediaOrganization', name: teaser.source.text },
  };
}
