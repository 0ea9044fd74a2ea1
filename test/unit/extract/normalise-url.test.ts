import { describe, expect, it } from 'vitest';
import { normaliseUrl } from '../../../lib/extract/normalise-url';

describe('normaliseUrl', () => {
  it.each([
    [
      'tracking parameters',
      'https://orvane.example/a?utm_source=x&fbclid=1&gclid=2',
      'https://orvane.example/a',
    ],
    ['fragment and scheme', 'http://orvane.example/a#comments', 'https://orvane.example/a'],
    ['www and mobile hosts', 'https://www.m.orvane.example/a', 'https://orvane.example/a'],
    ['mobile host', 'https://m.orvane.example/a/', 'https://orvane.example/a'],
    ['amp host', 'https://amp.orvane.example/a', 'https://orvane.example/a'],
    ['amp path in front', 'https://orvane.example/amp/news/a', 'https://orvane.example/news/a'],
    ['amp path behind', 'https://orvane.example/news/a/amp/', 'https://orvane.example/news/a'],
    ['amp suffix', 'https://orvane.example/news/a.amp.html', 'https://orvane.example/news/a.html'],
    ['amp parameter', 'https://orvane.example/a?amp=1&outputType=amp', 'https://orvane.example/a'],
    [
      'amp cache',
      'https://orvane-example.cdn.ampproject.org/c/s/www.orvane.example/news/a?x=1',
      'https://orvane.example/news/a?x=1',
    ],
    [
      'viewer of a search engine',
      'https://www.google.com/amp/s/orvane.example/a.html',
      'https://orvane.example/a.html',
    ],
    ['order of parameters', 'https://orvane.example/?b=2&a=1', 'https://orvane.example?a=1&b=2'],
    [
      'parameters that name the story',
      'https://orvane.example/story.php?id=7',
      'https://orvane.example/story.php?id=7',
    ],
    [
      'index files and double slashes',
      'https://orvane.example//a//index.html',
      'https://orvane.example/a',
    ],
    ['the user stays out', 'https://me:pw@orvane.example/a', 'https://orvane.example/a'],
    ['the usual ports stay out', 'http://orvane.example:80/a', 'https://orvane.example/a'],
    [
      'another port is another server, with its scheme',
      'http://www.orvane.example:8080/a/?utm_source=x',
      'http://orvane.example:8080/a',
    ],
    [
      'case of escapes',
      'https://orvane.example/%c3%a9t%C3%A9',
      'https://orvane.example/%C3%A9t%C3%A9',
    ],
    ['a host whose only label is mobile', 'https://mobile.example/a', 'https://mobile.example/a'],
  ])('%s', (_, url, expected) => {
    expect(normaliseUrl(url)).toBe(expected);
    expect(normaliseUrl(expected)).toBe(expected);
  });

  it.each([
    '',
    'about:blank',
    'javascript:alert(1)',
    'file:///a',
    'data:text/html,x',
    'not a url',
    'https://',
  ])('has no identity: %s', (url) => expect(normaliseUrl(url)).toBeNull());
});
