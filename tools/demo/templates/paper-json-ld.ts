import type { Newsroom } from '../newsroom';
import type { Story } from '../story';
import { stripMarks } from './headline';
import { jsonLd } from './json-ld';
import { pictureUrl } from './picture-url';

function base(story: Story, room: Newsroom): Record<string, unknown> {
  const url = room.urlOf(story);
  return {
    '@id': `${url}#article`,
    headline: story.title,
    description: story.standfirst,
    url,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    datePublished: story.published.toISOString(),
    dateModified: story.modified.toISOString(),
    articleSection: story.section,
    keywords: story.tags,
    inLanguage: 'en-GB',
    image: story.picture ? [room.originOf('ledger') + pictureUrl(story.picture.name)] : [],
    author: story.authors.map((name) => ({ '@type': 'Person', name, url: '/' })),
    publisher: { '@id': `${room.originOf('ledger')}/#organization` },
  };
}

function access(story: Story): Record<string, unknown> {
  if (story.kind !== 'preview') return { isAccessibleForFree: true };
  return {
    isAccessibleForFree: false,
    hasPart: {
      '@type': 'WebPageElement',
      isAccessibleForFree: false,
      cssSelector: '.subscriber-only',
    },
  };
}

function updates(story: Story): unknown[] {
  return story.blocks.flatMap((block, index) => {
    if (block.kind !== 'update') return [];
    const rest = story.blocks.slice(index + 1);
    const end = rest.findIndex((item) => item.kind === 'update');
    const body = rest
      .slice(0, end === -1 ? undefined : end)
      .flatMap((item) => ('text' in item ? [stripMarks(item.text)] : []));
    return [
      {
        '@type': 'BlogPosting',
        headline: block.title,
        datePublished: block.published.toISOString(),
        articleBody: body.join('\n\n'),
      },
    ];
  });
}

function mainNode(story: Story, room: Newsroom): Record<string, unknown> {
  if (story.kind !== 'live')
    return { '@type': 'NewsArticle', ...base(story, room), ...access(story) };
  return {
    '@type': 'LiveBlogPosting',
    ...base(story, room),
    dateModified: room.now.toISOString(),
    coverageStartTime: story.published.toISOString(),
    coverageEndTime: new Date(room.now.getTime() + 36_000_000).toISOString(),
    liveBlogUpdate: updates(story),
  };
}

/** The paper's graph: site, organisation, bread crumbs and, last, the article. */
export function paperJsonLd(story: Story, room: Newsroom): string {
  const origin = room.originOf('ledger');
  return jsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', '@id': `${origin}/#website`, url: `${origin}/`, name: 'The Ledger' },
      { '@type': 'NewsMediaOrganization', '@id': `${origin}/#organization`, name: 'The Ledger' },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: story.section, item: origin }],
      },
      mainNode(story, room),
    ],
  });
}
