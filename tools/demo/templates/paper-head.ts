import type { Newsroom } from '../newsroom';
import { plainText } from '../rich-text';
import type { Story } from '../story';
import { teaser } from './headline';
import { openGraph } from './open-graph';
import { paperJsonLd } from './paper-json-ld';

/** Everything a machine can read about a story, which is a great deal. */
export function paperHead(story: Story, room: Newsroom): string {
  return `<meta name="description" content="${teaser(story)}">
<meta name="author" content="${plainText(story.authors.join(', '), 'ledger')}">
<link rel="canonical" href="${room.urlOf(story)}">
${openGraph(story, room, 'The Ledger')}
<meta name="twitter:card" content="summary_large_image">
${paperJsonLd(story, room)}`;
}
