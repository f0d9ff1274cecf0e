import { expect, test } from 'vitest';
import {
  agreedAddress,
  isBaseSet,
  isLocal,
  isSameBase,
  splitAddress,
} from '../../scripts/content/site-address.ts';

test.each([
  ['https://x.example', { url: 'https://x.example', base: '/' }],
  ['https://x.example/', { url: 'https://x.example', base: '/' }],
  ['https://x.example:8080/a/b/', { url: 'https://x.example:8080', base: '/a/b' }],
])('%s is an origin and a path', (address, split) => {
  expect(splitAddress(address)).toEqual(split);
});

test('a trailing slash makes no difference to the path', () => {
  expect([isSameBase('/news', '/news/'), isSameBase('/news/', '/news'), isSameBase('/', '')]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isSameBase('/news', '/'), isSameBase('/news', '/new'), isSameBase('/a/b', '/a')]).toEqual([
    false,
    false,
    false,
  ]);
});

test.each(['localhost:4321', 'digest.localhost', '127.0.0.1', '127.10.20.30', '0.0.0.0', '[::1]', '[::]'])(
  '%s is this machine',
  (host) => {
    expect(isLocal(`http://${host}/news`)).toBe(true);
  },
);

test.each(['x.example', 'localhost.example', 'mylocalhost', '127.example', '10.0.0.1', '[::2]'])(
  '%s is another machine',
  (host) => {
    expect(isLocal(`http://${host}/`)).toBe(false);
  },
);

test('a base in the settings counts, even if it is the default', () => {
  expect(isBaseSet('title: x\nbase: /\n')).toBe(true);
  expect(isBaseSet('title: "base: /"\n')).toBe(false);
  expect(isBaseSet('')).toBe(false);
  expect(isBaseSet('- base\n')).toBe(false);
});

test('the path comes from the address, from the base, or from both if they agree', () => {
  const agreed = (url: string, base: string, text: string) => agreedAddress({ url, base }, text, 'site.yaml');
  expect(agreed('https://x.example', '/news', 'base: /news\n')).toEqual({
    url: 'https://x.example',
    base: '/news',
  });
  expect(agreed('https://x.example/news', '/', '')).toEqual({ url: 'https://x.example', base: '/news' });
  expect(agreed('https://x.example/news', '/news/', 'base: /news/\n')).toEqual({
    url: 'https://x.example',
    base: '/news',
  });
});
