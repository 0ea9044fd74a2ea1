import type { Span } from '../lib/analysis';
import { PageText } from '../lib/extract/page-text';
import type { Passage } from '../lib/messages';
import { PassageFinder } from '../lib/text/find-passage';

/** The name under which the marks are styled, see lib/background/mark-passages.ts. */
const NAME = 'backstory-mark';

/**
 * Marks passages in a page by the CSS Custom Highlight API: the page's tree is not touched. When
 * the page renders itself anew, what was marked is found and marked again.
 */
export class PageMarker {
  readonly #document: Document;
  #read: { page: PageText; finder: PassageFinder } | null = null;
  #passages: Passage[] = [];
  #spans: Span[] = [];
  readonly #observer: MutationObserver;

  constructor(document: Document) {
    this.#document = document;
    this.#observer = new MutationObserver(() => this.#renew());
  }

  /** Marks these passages and no others; scrolls to the first when asked. @returns how many were found */
  mark(passages: Passage[], scroll: boolean): number {
    this.clear();
    this.#passages = passages;
    const found = this.#show();
    if (found > 0) this.#observer.observe(this.#document.body, { childList: true, subtree: true });
    if (scroll && found > 0) this.#scrollTo(this.#spans[0]!);
    return found;
  }

  clear(): void {
    this.#observer.disconnect();
    this.#passages = [];
    this.#spans = [];
    CSS.highlights.delete(NAME);
  }

  #show(): number {
    this.#spans = this.#find();
    // A page that has changed since it was read gets a second look.
    if (
      this.#spans.length < this.#passages.length ||
      this.#spans.some((each) => !this.#read!.page.holds(each))
    ) {
      this.#read = null;
      this.#spans = this.#find();
    }
    const ranges = this.#spans.map((span) => this.#read!.page.range(span));
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return ranges.length;
  }

  #find(): Span[] {
    this.#read ??= readAnew(this.#document.body);
    const { finder } = this.#read;
    return this.#passages.flatMap(({ text: passage, after }) => {
      // The same words may stand earlier, in a headline or a menu: look from the anchor on.
      const anchor = after ? finder.find(after)?.end : undefined;
      const span = finder.find(passage, anchor);
      return span ? [span] : [];
    });
  }

  #renew(): void {
    if (this.#spans.every((span) => this.#read!.page.holds(span))) return;
    this.#read = null;
    this.#show();
  }

  #scrollTo(span: Span): void {
    const range = this.#read!.page.range(span);
    const element = range.startContainer.parentElement;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }
}

function readAnew(root: Element): { page: PageText; finder: PassageFinder } {
  const page = new PageText(root);
  return { page, finder: new PassageFinder(page.text) };
}
