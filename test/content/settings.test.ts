import { describe, expect, test } from 'vitest';
import { BroadsheetError } from '../../scripts/content/broadsheet-error.ts';
import { DEFAULT_SETTINGS } from '../../scripts/content/default-settings.ts';
import { IPTC_TOPICS } from '../../scripts/content/iptc-topics.ts';
import { readSettings, type SettingsFiles } from '../../scripts/content/settings.ts';

function refusal(files: SettingsFiles): string {
  try {
    readSettings(files);
  } catch (error) {
    if (error instanceof BroadsheetError) return `${error.message} | ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Nine to the power of nine strings if fully expanded. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map(
    (name, n) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[n]}`).join(', ')}]`,
  ),
].join('\n');

describe('settings', () => {
  test('of an empty folder are the defaults, with the 17 IPTC topics', () => {
    const { site, sources, topics, curation } = readSettings({});
    expect(site).toMatchObject({ title: 'Broadsheet', timeZone: 'UTC', rights: 'full' });
    expect(sources).toEqual([]);
    expect(topics).toBe(IPTC_TOPICS);
    expect(topics).toHaveLength(17);
    expect(curation.removed).toEqual([]);
  });

  test('written for an empty folder have the same meaning as none', () => {
    const text = (name: string): string | undefined => DEFAULT_SETTINGS.get(`${name}.yaml`);
    const written = {
      site: text('site'),
      sources: text('sources'),
      topics: text('topics'),
      curation: text('curation'),
    };
    expect(readSettings(written)).toEqual(readSettings({}));
    expect(Object.values(written).every((file) => file?.startsWith('# '))).toBe(true);
  });

  test('written for an empty folder contain valid examples', () => {
    const example = (name: string): string =>
      (DEFAULT_SETTINGS.get(name) ?? '').replace(
        /^# ?(?=- id| {2}\w|removed|merge|split|add|drop|names|topics| {2}-)/gm,
        '',
      );
    const { sources, curation } = readSettings({
      sources: example('sources.yaml'),
      curation: example('curation.yaml'),
    });
    expect(sources[0]).toEqual({
      id: 'the-harbour-post',
      name: 'The Harbour Post',
      aliases: ['Harbour Post'],
      url: 'https://harbour-post.example/',
      rights: 'excerpt',
    });
    expect(curation.split[0]?.title).toBe('A title');
    expect(curation.topics[0]?.drop).toEqual(['sport']);
  });

  test.each([
    ['url: https://x.example/news', 'https://x.example', '/news'],
    ['url: https://x.example/news/\nbase: /news', 'https://x.example', '/news'],
    ['url: https://x.example/\nbase: /news/', 'https://x.example', '/news/'],
    ['url: HTTPS://Zürich.example', 'https://xn--zrich-kva.example', '/'],
    ['base: /news', 'http://localhost:4321', '/news'],
  ])('split an address from its path: %j', (site, url, base) => {
    expect(readSettings({ site }).site).toMatchObject({ url, base });
  });

  test.each<[SettingsFiles, string]>([
    [
      { site: '# mine\n\ntittle: x\n' },
      'content/site.yaml:3: unknown key "tittle"; expected one of title, description, url, base, language, timeZone, rights, dumpNames | Correct the spelling of "tittle", or remove it.',
    ],
    [
      { site: 'title: x\nurl: ftp://x\n' },
      'content/site.yaml:2: url: expected an address that begins with http:// or https:// | Correct the value of "url".',
    ],
    [
      { site: 'timeZone: Mars\n' },
      'content/site.yaml:1: timeZone: expected an IANA time zone such as Europe/Lisbon | Correct the value of "timeZone".',
    ],
    [
      { site: 'title: x\nlanguage: xx_YY\n' },
      'content/site.yaml:2: language: expected a language tag such as en or en-GB | Correct the value of "language".',
    ],
    ...['de', 'pt-BR', 'enm'].map((language): [SettingsFiles, string] => [
      { site: `language: ${language}\n` },
      'content/site.yaml:1: language: expected a language that the interface has words in: en | Correct the value of "language".',
    ]),
    ...[
      'https://user:pw@x.example',
      'https://user@x.example',
      'https://x.example?',
      'https://x.example/#f',
    ].map((url): [SettingsFiles, string] => [
      { site: `title: x\nurl: ${url}\n` },
      'content/site.yaml:2: url: expected an address without password, query and fragment, such as https://news.example.org | Correct the value of "url".',
    ]),
    ...['/../x', '/a/./b', '/..', '/a/..'].map((base): [SettingsFiles, string] => [
      { site: `title: x\nbase: ${base}\n` },
      'content/site.yaml:2: base: expected a path such as /news, without . and .. | Correct the value of "base".',
    ]),
    ...['news', '//x', '/a b', '/a?b', `/${'a'.repeat(60)}!`].map((base): [SettingsFiles, string] => [
      { site: `base: ${JSON.stringify(base)}\n` },
      'content/site.yaml:1: base: expected a path such as /news | Correct the value of "base".',
    ]),
    [
      { site: 'url: https://x.example/news\nbase: /\n' },
      'content/site.yaml:2: base: / is not the path of url, which is /news | Set base: /news, or take the path off url.',
    ],
    [
      { site: 'base: /new\nurl: https://x.example/news/\n' },
      'content/site.yaml:1: base: /new is not the path of url, which is /news | Set base: /news, or take the path off url.',
    ],
    [
      { site: 'url: https://x.example/a%20b\n' },
      'content/site.yaml:1: url: expected a path such as /news after the address, and no /a%20b | Correct the value of "url".',
    ],
    [{ site: '- a\n' }, 'content/site.yaml:1: expected "key: value" lines | Correct the file.'],
    [
      { sources: 'a: b\n' },
      'content/sources.yaml:1: expected a list, one "- …" line an entry | Correct the file.',
    ],
    [
      { site: 'title: b\n  url: d\n' },
      'content/site.yaml:2: the line is indented more than "title" above it, which has a value already',
    ],
    [
      { curation: 'removed: []\n  merge: []\n' },
      'content/curation.yaml:2: the line does not begin in the same column as the lines that it belongs with',
    ],
    [{ site: '__proto__: 1\n' }, 'content/site.yaml:1: the key "__proto__" is not allowed'],
    [
      { sources: '- id: a\n  name: A\n- id: a\n  name: B\n' },
      'content/sources.yaml:3: the id "a" appears twice | Give one of them another id, or remove it.',
    ],
    [
      { sources: '- id: strasse\n  name: A\n- id: straße\n  name: B\n' },
      'content/sources.yaml:3: the id "straße" is the same as "strasse" on systems that ignore case and accents',
    ],
    [
      { sources: '- id: a\n  name: A\n  rights: all\n' },
      'content/sources.yaml:3: entry 1, rights: expected one of full, excerpt, headline',
    ],
    [
      { topics: '- slug: chess\n  label: Chess\n  parent: games\n' },
      'content/topics.yaml:3: no topic has the slug "games"',
    ],
    [
      { curation: 'removed:\n  - 0123456789ab\n  - foo\n' },
      'content/curation.yaml:3: removed, entry 2: expected 12 hex digits | Correct the value of "removed, entry 2".',
    ],
    [
      { curation: 'split:\n  - story: 0123456789ab\n    articels: []\n' },
      'content/curation.yaml:3: unknown key "articels"; expected one of story, articles, title',
    ],
    [
      { curation: 'topics:\n  - match: { title: cup }\n    add: [sport, sports]\n' },
      'content/curation.yaml:3: no topic has the slug "sports"',
    ],
    [{ site: BOMB }, 'content/site.yaml:2: too many aliases, more than 100'],
  ])('that are invalid are refused with file and line number: %j', (files, message) => {
    expect(refusal(files)).toContain(message);
  });
});

test('that are too long are refused before they are parsed', () => {
  expect(refusal({ site: `#${'x'.repeat(8 * 1024 * 1024)}` })).toBe(
    'content/site.yaml: longer than 8388608 characters | Shorten the file.',
  );
});

describe('an id in curation.yaml', () => {
  test.each(['123456789012', '012345678901', '000000000000', '1234567890e1', '123456e78901'])(
    'needs no quotes, even if it looks like a number: %s',
    (id) => {
      const text = `removed: [${id}]\nadd:\n  - { story: ${id}, article: ${id} }\nnames: { ${id}: ${id} }\n`;
      const { curation } = readSettings({ curation: text });
      expect(curation).toMatchObject({
        removed: [id],
        add: [{ story: id, article: id }],
        names: { [id]: id },
      });
    },
  );

  test('that is a number of a different length is refused with a hint', () => {
    expect(refusal({ curation: 'removed: [12345]\n' })).toBe(
      'content/curation.yaml:1: removed, entry 1: expected text | Put the value of "removed, entry 1" in quotes, so that it is text.',
    );
  });
});

describe('contradictory rules', () => {
  const [a, b, c, d] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc', 'dddddddddddd'];

  test.each([
    [
      `link: [[${a}, ${b}]]\nunlink:\n  - [${c}, ${d}]\n  - [${b}, ${a}]\n`,
      `4: "unlink" names the stories ${b} and ${a} together, which "link" names on line 1`,
    ],
    [
      `unlink: [[${a}, ${b}, ${c}]]\nlink: [[${d}, ${c}, ${a}]]\n`,
      `2: "link" names the stories ${a} and ${c} together, which "unlink" names on line 1`,
    ],
    [
      `merge: [[${a}, ${d}]]\nlink: [[${a}, ${b}]]\nunlink: [[${d}, ${b}]]\n`,
      `3: "unlink" names the stories ${a} and ${b} together, which "link" names on line 2`,
    ],
    [
      `add: [{ story: ${a}, article: ${b} }]\ndrop: [{ story: ${a}, article: ${b} }]\n`,
      `2: "drop" names the article ${b} and the story ${a}, which "add" names on line 1`,
    ],
  ])('are refused with both line numbers: %j', (curation, message) => {
    expect(refusal({ curation })).toBe(`content/curation.yaml:${message} | Keep one of the two.`);
  });

  test('do not contradict if only one story is in both', () => {
    const text = `link: [[${a}, ${b}]]\nunlink: [[${a}, ${c}]]\nadd: [{ story: ${a}, article: ${b} }]\ndrop: [{ story: ${a}, article: ${c} }]\n`;
    expect(readSettings({ curation: text }).curation.unlink).toEqual([[a, c]]);
  });
});
