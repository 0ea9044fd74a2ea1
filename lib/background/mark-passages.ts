import type { MarkOutcome, Passage } from '../messages';
import { NoAccess } from '../tab-script';
import { orderInTab, styleTab } from './tabs';

// Yellow on dark ink in every page: the page's own colours are not known.
const STYLE = '::highlight(backstory-mark){background-color:#ffe98a;color:#17191c}';

/** Marks passages in the page of a tab; with none it takes the marks away. */
export async function markPassages(
  tabId: number,
  passages: Passage[],
  scroll: boolean,
): Promise<MarkOutcome> {
  try {
    await styleTab(tabId, STYLE);
    const found = await orderInTab(tabId, 'marker', 'markPassages', { passages, scroll });
    return { state: 'marked', found };
  } catch (error) {
    if (error instanceof NoAccess) return { state: 'no-access' };
    throw error;
  }
}
