import type { Newsroom } from '../newsroom';
import type { Story } from '../story';

export interface Listing {
  /** The section's name; null on the front page. */
  section: string | null;
  stories: Story[];
}

/** What the reader asked for beside the address. */
export interface View {
  /** The reader has paid: previews show their whole text. */
  subscriber: boolean;
}

/** One outlet's way of making pages; each function gives a whole HTML document. */
export interface Template {
  article(story: Story, room: Newsroom, view: View): string;
  list(listing: Listing, room: Newsroom): string;
  about(story: Story, room: Newsroom): string;
}
