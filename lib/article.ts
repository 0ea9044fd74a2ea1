/**
 * The domain types of what is read. An `Article` crosses from a page into the extension, so it is
 * plain JSON: no markup, no class instances, dates as ISO 8601 strings.
 */

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'list-item' | 'caption';

/** One block of text, whitespace collapsed, never markup. */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Live blogs: when this update was published (ISO 8601); on the first block of the update. */
  time?: string;
}

/** `link-only` is a story whose text was never read; `live` a running live blog. */
export type Completeness = 'complete' | 'preview' | 'live' | 'link-only';

export type Direction = 'ltr' | 'rtl';

/** A further story found on the same page; absent parts are null. */
export interface OtherStory {
  title: string | null;
  url: string | null;
  /** Its text, where the page holds it whole (infinite scroll, "Continue Reading" chains). */
  blocks: Block[];
}

export interface LeadImage {
  url: string;
  caption: string | null;
}

/** Where a metadata field was found. */
export type FieldSource = 'json-ld' | 'opengraph' | 'meta' | 'dom' | 'url' | 'text';

/** Fields whose source is kept beside them. */
export type SourcedField =
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'published'
  | 'modified'
  | 'site'
  | 'section'
  | 'language'
  | 'tags'
  | 'canonical'
  | 'image'
  | 'completeness';

export interface Article {
  /** Identity: the normalised URL (see extract/normalise-url.ts). */
  url: string;
  /** Every other address this page is known under, normalised; never contains `url`. */
  aliases: string[];
  /** The address in the tab when it was read, untouched, for going back to it. */
  pageUrl: string;
  canonical: string | null;
  title: string;
  standfirst: string | null;
  authors: string[];
  published: string | null;
  modified: string | null;
  /** The outlet's name, else its host. */
  site: string;
  section: string | null;
  /** BCP 47 as the page declares or shows it. */
  language: string | null;
  direction: Direction;
  tags: string[];
  image: LeadImage | null;
  completeness: Completeness;
  blocks: Block[];
  others: OtherStory[];
  sources: Partial<Record<SourcedField, FieldSource>>;
}

/** Why a page gives no article. */
export type NotArticleReason =
  /** The address has no path: a front page. */
  | 'front-page'
  /** A list of stories. */
  | 'list'
  /** No running text was found. */
  | 'no-text'
  /** Text, but nothing says that it is an article. */
  | 'not-news'
  /** Not an HTML document (PDF, image, feed). */
  | 'not-html';

export type ReadResult =
  | { ok: true; article: Article }
  | {
      ok: false;
      reason: NotArticleReason;
      title: string;
      url: string;
      /** What was read all the same, for a reader who wants to save the page anyway. */
      article?: Article;
    };

/** Between two blocks in the text that all offsets of an analysis count in. */
const BLOCK_SEPARATOR = '\n\n';

/**
 * The text that every offset (UTF-16 code units, end exclusive) of an analysis counts in:
 * the blocks joined by a blank line, without title and standfirst.
 */
export function articleText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}
