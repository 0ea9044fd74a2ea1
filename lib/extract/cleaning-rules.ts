import type { CleaningRule } from './cleaning-rule';
import { advertMarks } from './rules/advert-marks';
import { authorBoxes } from './rules/author-boxes';
import { bylineLines } from './rules/byline-lines';
import { captions } from './rules/captions';
import { consentText } from './rules/consent-text';
import { creditLines } from './rules/credit-lines';
import { deskCredits } from './rules/desk-credits';
import { linkLists } from './rules/link-lists';
import { linkedLines } from './rules/linked-lines';
import { newsletterBoxes } from './rules/newsletter-boxes';
import { readMore } from './rules/read-more';
import { repeatedBlocks } from './rules/repeated-blocks';
import { repeatedTitle } from './rules/repeated-title';
import { sideBoxes } from './rules/side-boxes';
import { socialEmbeds } from './rules/social-embeds';
import { standingNotes } from './rules/standing-notes';
import { strangeTail } from './rules/strange-tail';
import { trailingHeadings } from './rules/trailing-headings';

/** All cleaning rules, in the order in which they are asked. */
export const CLEANING_RULES: readonly CleaningRule[] = [
  consentText,
  repeatedTitle,
  captions,
  creditLines,
  advertMarks,
  newsletterBoxes,
  sideBoxes,
  authorBoxes,
  socialEmbeds,
  readMore,
  linkedLines,
  linkLists,
  bylineLines,
  standingNotes,
  deskCredits,
  repeatedBlocks,
  strangeTail,
  trailingHeadings,
];
