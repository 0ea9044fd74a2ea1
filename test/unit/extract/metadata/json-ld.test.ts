import { describe, expect, it } from 'vitest';
import { findArticleNode } from '../../../../lib/extract/metadata/article-node';
import { ldTypes, ldValue, readJsonLd } from '../../../../lib/extract/metadata/json-ld';
import { parsePage } from '../read-fixture';

const scripts = (...sources: string[]) =>
  parsePage(
    sources.map((source) => `<script type="application/ld+json">${source}</script>`).join(''),
    'https://orvane.example/a',
  );

const headlines = (...sources: string[]) =>
  readJsonLd(scripts(...sources)).flatMap((node) => ldValue(node, 'headline') ?? []);

describe('readJsonLd', () => {
  it('finds nodes at any depth and in several scripts', () => {
    expect(
      headlines(
        '[{"@graph":[{"@type":"WebPage","mainEntity":{"headline":"A"}}]}]',
        '{"headline":"B"}',
      ),
    ).toEqual(['A', 'B']);
  });

  it.each([
    ['a comment around it', '<!-- {"headline":"A"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"headline":"A"}\n//]]>'],
    ['raw line breaks in a string', '{"headline":"A","description":"one\ntwo"}'],
    ['a comma too many', '{"headline":"A","keywords":["x",],}'],
    ['a final semicolon', '{"headline":"A"};'],
  ])('mends %s', (_, source) => {
    expect(headlines(source)).toEqual(['A']);
  });

  it.each([
    ['nothing', ''],
    ['broken', '{"headline": '],
    ['no object', '"A"'],
    ['null', 'null'],
  ])('bears %s', (_, source) => {
    expect(readJsonLd(scripts(source, '{"headline":"B"}'))).toHaveLength(1);
  });

  it('bears depth and numbers beyond all reason', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    expect(readJsonLd(scripts(deep)).length).toBeLessThanOrEqual(5000);
    const wide = `[${'{"headline":"A"},'.repeat(9000)}{}]`;
    expect(readJsonLd(scripts(wide)).length).toBeLessThanOrEqual(5000);
  });

  it('reads no property of a prototype', () => {
    const [node] = readJsonLd(scripts('{"__proto__":{"headline":"A"},"@type":["NewsArticle"]}'));
    expect(ldValue(node!, 'headline')).toBeUndefined();
    expect(ldValue(node!, 'toString')).toBeUndefined();
    expect(ldTypes(node!)).toEqual(['NewsArticle']);
  });
});

describe('findArticleNode', () => {
  const nodes = readJsonLd(
    scripts(
      '{"@type":"NewsArticle","headline":"Bridge tolls fall","url":"https://orvane.example/tolls"}',
      '{"@type":["NewsArticle","http://schema.org/Article"],"headline":"Lake turns green","mainEntityOfPage":{"@id":"https://www.orvane.example/lake?utm_source=x"}}',
      '{"@type":"Product","headline":"Lake turns green"}',
    ),
  );
  const found = (urls: string[], titles: string[], strictly = false) => {
    const node = findArticleNode(nodes, urls, titles, strictly);
    return node && ldValue(node, 'headline');
  };

  it('prefers the address of the page', () => {
    expect(found(['https://orvane.example/lake'], [])).toBe('Lake turns green');
  });

  it('then the headline of the page', () => {
    expect(found([], ['Bridge tolls fall for commuters'])).toBe('Bridge tolls fall');
  });

  it('takes no node that has another address and another headline', () => {
    expect(found(['https://orvane.example/otters'], ['Otters in court'])).toBeNull();
  });

  it('takes a node without an address, unless likeness is asked for', () => {
    const bare = readJsonLd(scripts('{"@type":"BlogPosting","headline":"Green"}'));
    expect(findArticleNode(bare, [], ['Otters in court'], false)).toBe(bare[0]);
    expect(findArticleNode(bare, [], ['Otters in court'], true)).toBeNull();
  });
});
