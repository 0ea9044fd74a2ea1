/**
 * The one protocol between the extension's contexts. Two interfaces, by trust: what our own
 * pages may order of the background, and what a content script may report to it. A content
 * script shares its process with a hostile page, so it can never give a page's order.
 */
import { browser } from 'wxt/browser';
import type { Article } from './article';
import type { DeleteOutcome, SaveOutcome } from './store/outcomes';
import type { TabReading } from './tab-reading';

/** Ordered by popup, side panel, library and options. Expected failures are values. */
export interface PageOrders {
  /** Read the page in a tab; its article comes back analysed, nothing is stored but a changed version of a saved story. */
  readTab(order: { tabId: number }): TabReading;
  /** Save an article, or bring the saved story up to date; saving twice is one story. */
  saveArticle(order: { article: Article; tabId?: number }): SaveOutcome;
  /** Move a story to the trash, from where `restoreStory` brings it back whole. */
  deleteStory(order: { storyId: string }): DeleteOutcome;
  restoreStory(order: { storyId: string }): DeleteOutcome;
}

/** Reported by content scripts; every payload is hostile until checked. */
export type ContentReports = Record<never, never>;

type Protocol = { [name: string]: (payload: never) => unknown };

/** The background's side of a protocol: one function a name, registered as one object. */
export type Handlers<P> = {
  [Name in keyof P]: P[Name] extends (payload: infer Payload) => infer Reply
    ? (payload: Payload, sender: Sender) => Promise<Reply>
    : never;
};

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

interface Envelope {
  kind: 'order' | 'report';
  name: string;
  payload: unknown;
}

type Reply = { value: unknown } | { error: string };

/**
 * Gives an order to the background (waking it) and resolves to its reply.
 * @throws Error with the background's own words when it failed unexpectedly
 */
export async function sendOrder<Name extends keyof PageOrders>(
  name: Name,
  payload: Parameters<PageOrders[Name]>[0],
): Promise<ReturnType<PageOrders[Name]>> {
  const envelope: Envelope = { kind: 'order', name, payload };
  const reply = (await browser.runtime.sendMessage(envelope)) as Reply | undefined;
  if (!reply) throw new Error('The background did not answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.value as ReturnType<PageOrders[Name]>;
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
    const handlers = (envelope.kind === 'order' ? orders : reports) as Protocol;
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
