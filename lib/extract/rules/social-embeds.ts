import type { CleaningRule } from '../cleaning-rule';

const NAMES =
  /(?<![a-z])(?:twitter-(?:tweet|video)|tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed|reddit-embed|mastodon-embed)(?![a-z])/;
const TEXT = /^(?:A post shared by|View this post on Instagram|— .{2,60}\(@\w+\))/i;

/** Posts of social networks set into the text: other people's words, with handles and links. */
export const socialEmbeds: CleaningRule = {
  name: 'social-embeds',
  drops: (block, body) => NAMES.test(body.around(block)) || TEXT.test(block.text),
};
