import { elementNames } from './element-names';

/** Elements shown to nobody, or to screen readers only. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:(?:is-|u-)?hid(?:den|e)|visually-?hidden|vh|sr-only|screen-?reader(?:-(?:text|only))?|offscreen|d(?:isplay)?-none|invisible|noscript|print-only|show-for-print|only-print)(?=\s|$)/;
/** Hidden on narrow screens only: `hidden md:block`, `d-none d-lg-flex`. */
const SHOWN_CLASS =
  /(?:^|\s)[a-z\d]+[:-](?:[a-z]+-)?(?:block|flex|grid|inline|inline-block|table|visible|show)(?=\s|$)/;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Dialogs of consent, of any make: the common tools name themselves in ids and classes. */
const CONSENT =
  /(?<![a-z])(?:cookie|gdpr|consent|onetrust|didomi|cmp|sp-message|qc-cmp|truste|usercentrics|cybot|fc-consent|privacy-(?:manager|banner|notice|popup))/;

const CONSENT_TEXT =
  /cookie|consent|privacy|gdpr|datenschutz|einwillig|confidentialité|privacidad|privacidade|toestemming|samtyck|samtykke|zgod[aęy]|konfiden|قبول|プライバシー|隐私/i;

/** Cards that pop up over a name and repeat it. */
const HOVER_CARD =
  /(?<![a-z])(?:hover-?cards?|tooltips?|tool-tip|popovers?|rollover-(?:[a-z]+-)*(?:block|box|card|content|popup)|hover-(?:box|content)|glossary-popup)(?![a-z])/;

/** Text parts more than this many paragraphs long are the page, not a notice on it. */
const MOST_PARAGRAPHS = 12;

/** Names of the reasons for leaving an element out, for `--without`. */
export type SkipReason = 'hidden' | 'dialogs' | 'consent' | 'hover-cards';

/**
 * Why an element is no text of the page: not shown, a consent dialog, a hover card; null when it
 * is text. Style sheets are not asked, which would cost a layout: attributes and the class names
 * of the common frameworks are. A part with many paragraphs is kept whatever its name.
 */
export function skipReason(element: Element): SkipReason | null {
  // One question for all: each costs a way to the page, and the walk asks them of every element.
  const given = element.getAttributeNames();
  if (given.length === 0 && !element.localName.includes('-')) return null;
  // A page may be hidden whole until its script has run; a part of it never shows.
  if (isUndisplayed(element, given))
    return hasHeading(element) && isLong(element) ? null : 'hidden';
  const names = elementNames(element);
  const reason = nameReason(element, given, names);
  if (reason === null || isStory(element)) return null;
  return reason;
}

function nameReason(element: Element, given: string[], names: string): SkipReason | null {
  const value = (name: string) => (given.includes(name) ? (element.getAttribute(name) ?? '') : '');
  // On a paragraph it only keeps screen readers from a text behind a paywall layer.
  if (value('aria-hidden') === 'true' && element.localName !== 'p') return 'hidden';
  if (HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names)) return 'hidden';
  if (/^(?:alert)?dialog$/.test(value('role'))) return 'dialogs';
  if (HOVER_CARD.test(names)) return 'hover-cards';
  const isConsent = CONSENT.test(names) && CONSENT_TEXT.test(startOfText(element));
  return isConsent ? 'consent' : null;
}

const startOfText = (element: Element) => (element.textContent ?? '').slice(0, 3000);

function isUndisplayed(element: Element, given: readonly string[]): boolean {
  if (given.includes('hidden')) return true;
  return given.includes('style') && HIDDEN_STYLE.test(element.getAttribute('style') ?? '');
}

const hasHeading = (element: Element) => element.getElementsByTagName('h1').length > 0;

const isLong = (element: Element) => element.getElementsByTagName('p').length > MOST_PARAGRAPHS;

function isStory(element: Element): boolean {
  const tag = element.localName;
  return tag === 'main' || tag === 'article' || hasHeading(element) || isLong(element);
}
