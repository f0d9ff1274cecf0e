import { describe, expect, it } from 'vitest';
import { publishAddress } from '../../scripts/commands/publish-address.ts';
import { DEFAULT_SETTINGS } from '../../scripts/content/default-settings.ts';

const PAGES = 'https://lindvik.example/news';
const DEFAULTS = DEFAULT_SETTINGS.get('site.yaml') ?? '';

function refusal(text: string, given: Partial<Parameters<typeof publishAddress>[1]>): string {
  try {
    publishAddress(text, { publish: true, defaultUrl: undefined, ...given });
  } catch (error) {
    if (error instanceof Error && 'hint' in error) return `${error.message} | ${String(error.hint)}`;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the address of a build', () => {
  it.each([
    [undefined, {}],
    ['# defaults', {}],
    [DEFAULTS, {}],
    ['url: https://x.example', { site: undefined }],
  ])('is that of the settings if the build is not for publication: %j', (text, given) => {
    expect(publishAddress(text, { publish: false, defaultUrl: undefined, ...given })).toEqual({});
  });

  it.each([
    ['# defaults', 'content/site.yaml: url: http://localhost:4321 is an address'],
    [
      'title: x\nurl: http://localhost:4321\n',
      'content/site.yaml:2: url: http://localhost:4321 is an address',
    ],
    ['url: http://127.0.0.1/', 'content/site.yaml:1: url: http://127.0.0.1 is an address'],
    ['url: http://[::1]:80/x', 'content/site.yaml:1: url: http://[::1] is an address'],
    ['url: https://news.localhost', 'content/site.yaml:1: url: https://news.localhost is an address'],
  ])('is refused for publication if it is on this machine: %j', (text, message) => {
    expect(refusal(text, {})).toBe(
      `${message} of this machine, which no reader can follow | Set url in content/site.yaml to the address of your site, such as https://news.example.org`,
    );
  });

  it('is refused for publication on the command line as well', () => {
    expect(refusal('url: https://x.example', { site: 'http://localhost:8000' })).toMatch(
      /^--site http:\/\/localhost:8000 is an address of this machine/,
    );
  });

  it.each([
    ['# defaults', { site: 'https://lindvik.example', base: '/news' }],
    [DEFAULTS, { site: 'https://lindvik.example', base: '/news' }],
    ['base: /news/', { site: 'https://lindvik.example', base: '/news' }],
    ['url: https://lindvik.example', { site: 'https://lindvik.example', base: '/news' }],
    ['url: https://lindvik.example/news', { site: 'https://lindvik.example', base: '/news' }],
    ['url: https://x.example', {}],
    ['url: https://x.example\nbase: /y', {}],
  ])('comes from the host if the settings name none: %j', (text, address) => {
    expect(publishAddress(text, { publish: true, defaultUrl: PAGES })).toEqual(address);
  });

  it.each([
    ['title: x\nbase: /new', {}, 'content/site.yaml:2: base: /new'],
    ['url: https://lindvik.example\nbase: /', {}, 'content/site.yaml:2: base: /'],
    ['url: https://lindvik.example/x', {}, 'content/site.yaml:1: url: /x'],
    ['# defaults', { base: '/new' }, '--base /new'],
  ])('is refused if its path is not that of the host: %j', (text, given, message) => {
    expect(refusal(text, { defaultUrl: PAGES, ...given })).toContain(
      `${message} is not the path of the address where the site will be served, https://lindvik.example/news | `,
    );
  });

  it('on the command line takes precedence', () => {
    const given = { site: 'https://x.example', base: '/y', publish: true, defaultUrl: PAGES };
    expect(publishAddress('url: https://z.example', given)).toEqual({
      site: 'https://x.example',
      base: '/y',
    });
  });
});
