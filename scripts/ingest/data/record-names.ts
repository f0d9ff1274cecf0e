/**
 * Names of the fields of records, best first, in lower case and without punctuation: `date_publish` is `datepublish`.
 * Sources: the output of news-please, newspaper, trafilatura, extruct and feedparser; the news APIs of NewsAPI, GNews,
 * mediastack, Event Registry, Webz, Newscatcher, the Guardian, the New York Times, WordPress and Ghost; public data sets
 * (All the News, CC-News, RealNews, C4).
 */
const words = (text: string): readonly string[] => text.split(' ');

export const TITLE_NAMES = words(
  'title headline heading webtitle articletitle posttitle newstitle titletext pagetitle ogtitle',
);

export const TEXT_NAMES = words(
  'text body content maintext articlebody articletext fulltext bodytext maincontent cleanedtext cleantext plaintext ' +
    'plain textcontent contenttext contentplain rawtext story newstext contents paragraphs pagecontent article document',
);

export const HTML_NAMES = words(
  'html contenthtml bodyhtml articlehtml htmlcontent htmlbody rawhtml fulltexthtml pagehtml',
);

/** Used as the text if there is no other. */
export const SUMMARY_NAMES = words(
  'description summary abstract excerpt snippet leadparagraph trailtext shortdescription standfirst lede teaser',
);

export const ADDRESS_NAMES = words(
  'url link weburl pageurl canonicalurl articleurl permalink href sourceurl externalurl',
);

export const DATE_NAMES = words(
  'date published publishedat publisheddate publishdate pubdate datepublish datepublished publicationdate publishedon ' +
    'datetimepub webpublicationdate publishtime publishedtime pubtime firstpublished firstpublicationdate dategmt ' +
    'datetime postedat posteddate createdat',
);

export const CAPTURE_NAMES = words(
  'capturedat crawledat crawldate crawltime datedownload downloaddate downloadedat fetchedat fetchdate scrapedat ' +
    'scrapedate retrievedat retrieveddate',
);

export const SOURCE_NAMES = words(
  'source publisher sourcename publishername sitename publication outlet newspaper provider origin feed website site',
);

/** Used as the publisher if there is no other. */
export const DOMAIN_NAMES = words('sourcedomain domain hostname sourcehostname cleanurl');

export const LANGUAGE_NAMES = words('language lang inlanguage metalang humanlanguage languagecode');

export const ID_NAMES = words('id uuid guid recordid articleid');

export const KEYWORD_NAMES = words('categories tags keywords category section sectionname topics');

export const AUTHOR_NAMES = words('authors author byline creator writer');
