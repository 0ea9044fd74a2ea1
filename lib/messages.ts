/**
 * The one protocol between the extension's contexts. Two interfaces, by trust: what our own
 * pages may order of the background, and what a content script may report to it. A content
 * script shares its process with a hostile page, so it can never give a page's order.
 */
import { browser } from 'wxt/browser';
import type { Article } from './article';
import type { StoryEdit } from './store/edit-story';
import type { LibraryEntry } from './store/library-entry';
import type { DeleteOutcome, ImportOutcome, SaveOutcome } from './store/outcomes';
import type { ActorChange } from './store/records';
import type { StorylineUndo } from './store/storylines/edit-storylines';
import type { ArticleReading, TabReading } from './tab-reading';

/** Ordered by popup, side panel, library and options. Expected failures are values. */
export interface PageOrders {
  /**
   * Read the page in a tab; its article comes back analysed. Nothing is stored but a changed
   * version of a saved story, and the button of the tab follows. With `anyway`, the text of a page
   * that does not look like an article is taken for one: of any page, or of the one at an address.
   */
  readTab(order: { tabId: number; anyway?: boolean | string }): TabReading;
  /** Our page has read a tab by itself: do what else `readTab` would have done. */
  tabRead(order: { tabId: number; reading: ArticleReading }): void;
  /** Save an article, or bring the saved story up to date; saving twice is one story. */
  saveArticle(order: { article: Article; tabId?: number }): SaveOutcome;
  /** Save one of the further stories of an article's page, by its place in `others`. */
  saveOther(order: { article: Article; index: number }): SaveOutcome;
  /** Change the reader's own title, tags or note of a saved story. */
  editStory(order: { storyId: string; edit: StoryEdit }): DeleteOutcome;
  deleteHighlight(order: { id: string }): void;
  /** Two names are one actor, or one name is two; answers the edit's id, for undoing it. */
  editActors(order: { edit: ActorChange }): string;
  undoActorEdit(order: { id: string }): void;
  /** Merge, split, rename or mute storylines; answers what undoes it. */
  editStoryline(order: { edit: StorylineEdit }): StorylineUndo;
  undoStorylineEdit(order: { undo: StorylineUndo }): void;
  /** Try saves again that failed; answers how many are still waiting. */
  retrySaves(order: Record<never, never>): number;
  /** Mark passages of the article in the page of a tab, none to take the marks away. */
  markPassages(order: { tabId: number; passages: Passage[]; scroll: boolean }): MarkOutcome;
  /** Move a story to the trash, from where `restoreStory` brings it back whole. */
  deleteStory(order: { storyId: string; tabId?: number }): DeleteOutcome;
  restoreStory(order: { storyId: string; tabId?: number }): DeleteOutcome;
  /** Bring entries of a file into the library, in batches; each is hostile until checked. */
  importEntries(order: { entries: LibraryEntry[]; isLast: boolean }): ImportOutcome;
}

export type StorylineEdit =
  | { kind: 'merge'; from: string; into: string }
  | { kind: 'split'; storyIds: string[] }
  /** Null takes the name made of its stories back. */
  | { kind: 'rename'; id: string; name: string | null }
  | { kind: 'mute'; id: string; muted: boolean }
  | { kind: 'read'; id: string; upTo: number };

/** Words to be found in a page. */
export interface Passage {
  text: string;
  /** Words that stand before them: of several places the one nearest behind these is meant. */
  after?: string;
}

export type MarkOutcome = { state: 'marked'; found: number } | { state: 'no-access' };

/** Reported by content scripts; every payload is hostile until checked. */
export interface ContentReports {
  /** The reader chose Undo on the toast of a save; the token was given to that toast alone. */
  undoSave(report: { token: string }): boolean;
  /** An allowed page has been read while it was idle: what the reader returned, unchecked. */
  pageRead(report: { result: unknown }): void;
  /** The reader has read an article to the half on a site that saves by itself. */
  readThrough(report: { result: unknown }): void;
  /** The links on an allowed page, to be marked where they lead to saved stories. */
  linksSeen(report: { links: { url: string; spelt: string }[] }): void;
}

/** What the background orders of a content script it has put into a tab. */
export interface TabOrders {
  /** Say for some seconds that the page was saved, or why not; with a token, offer Undo. */
  showToast(order: { text: string; undo: { label: string; token: string } | null }): void;
  /** Watch an allowed page: read it when idle, mark its links, notice when it has been read. */
  watchPage(order: WatchOrder): void;
  /** Mark these passages and no others; answers how many were found. */
  markPassages(order: { passages: Passage[]; scroll: boolean }): number;
}

interface WatchOrder {
  markLinks: boolean;
  /** Seconds of visible reading before the article is saved by itself; null where it never is. */
  autoSaveAfter: number | null;
}

type Protocol = { [name: string]: (payload: never) => unknown };

/** The background's side of a protocol: one function a name, registered as one object. */
export type Handlers<P> = {
  [Name in keyof P]: P[Name] extends (payload: infer Payload) => infer Reply
    ? (payload: Payload, sender: Sender) => Promise<Reply>
    : never;
};

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

interface Envelope {
  kind: 'order' | 'report' | 'tab-order';
  name: string;
  payload: unknown;
}

export type Reply = { value: unknown } | { error: string };

/**
 * Gives an order to the background (waking it) and resolves to its reply.
 * @throws Error with the background's own words when it failed unexpectedly
 */
export async function sendOrder<Name extends keyof PageOrders>(
  name: Name,
  payload: Parameters<PageOrders[Name]>[0],
): Promise<ReturnType<PageOrders[Name]>> {
  const envelope: Envelope = { kind: 'order', name, payload };
  const send = () => browser.runtime.sendMessage(envelope) as Promise<Reply | undefined>;
  // A background that ends while the order is on its way does not get it; the next try wakes it.
  const reply = await send().catch((error: unknown) => {
    if (/receiving end does not exist/i.test(String(error))) return send();
    throw error;
  });
  if (!reply) throw new Error('The background did not answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as ReturnType<PageOrders[Name]>;
}

/**
 * Reports to the background. Resolves to null when nobody answers: an extension that was updated
 * leaves its old scripts in open pages, and they must fall silent there.
 */
export async function sendReport<Name extends keyof ContentReports>(
  name: Name,
  payload: Parameters<ContentReports[Name]>[0],
): Promise<ReturnType<ContentReports[Name]> | null> {
  const envelope: Envelope = { kind: 'report', name, payload };
  try {
    const reply = (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
    return reply && 'value' in reply ? (reply.value as ReturnType<ContentReports[Name]>) : null;
  } catch {
    return null;
  }
}

/** The envelope of an order to a content script, for `tabs.sendMessage`. */
export function tabOrder<Name extends keyof TabOrders>(
  name: Name,
  payload: Parameters<TabOrders[Name]>[0],
): object {
  return { kind: 'tab-order', name, payload } satisfies Envelope;
}

/** Registers what a content script does when ordered; returns the way to stop. */
export function handleTabOrders(handlers: Partial<Handlers<TabOrders>>): () => void {
  const listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message,
    sender,
    sendResponse,
  ) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.kind !== 'tab-order' || !Object.hasOwn(handlers, envelope.name ?? ''))
      return undefined;
    answer(handlers as Protocol, envelope as Envelope, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/**
 * Whether a message comes from a page of this extension. A content script carries our id too,
 * but the address of the page it runs in.
 */
export function isOwnPage(
  sender: { id?: string; url?: string; origin?: string },
  id: string,
  root: string,
): boolean {
  return sender.id === id && sender.url?.startsWith(root) === true;
}

/**
 * Registers the handlers. Call it synchronously when the background starts: an event that
 * arrives before is lost.
 */
export function handleMessages(
  orders: Handlers<PageOrders>,
  reports: Handlers<ContentReports>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const envelope = message as Partial<Envelope> | null;
    if (envelope?.kind !== 'order' && envelope?.kind !== 'report') return undefined;
    const trusted = isOwnPage(sender, browser.runtime.id, browser.runtime.getURL('/'));
    if (envelope.kind === 'order' && !trusted) {
      sendResponse({ error: 'Only pages of Backstory may order that.' } satisfies Reply);
      return undefined;
    }
    const handlers = (envelope.kind === 'order' ? orders : reports) as unknown as Protocol;
    answer(handlers, envelope as Envelope, sender).then(sendResponse);
    return true;
  });
}

async function answer(handlers: Protocol, envelope: Envelope, sender: Sender): Promise<Reply> {
  if (!Object.hasOwn(handlers, envelope.name)) return { error: `Unknown: ${envelope.name}` };
  try {
    const handler = handlers[envelope.name] as unknown as (
      payload: unknown,
      sender: Sender,
    ) => unknown;
    return { value: await handler(envelope.payload, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
