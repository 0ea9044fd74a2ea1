import type { Body } from './body';
import type { PageBlock } from './page-block';

/**
 * One reason to drop a block of the part of the page taken for the story. A rule sees the block with
 * its place in the page; it is asked for every kept block in order and must not rely on what
 * later rules do.
 */
export interface CleaningRule {
  /** For `--without` and the trace. */
  name: string;
  drops(block: PageBlock, body: Body): boolean;
}
