import type { Body } from '../body';
import type { PageBlock } from '../page-block';

/**
 * One reason to bring back a block that Readability lost. Asked for every block it did not keep,
 * before the cleaning rules, which see what is brought back as well.
 */
export interface RestoringRule {
  /** For `--without` and the trace. */
  name: string;
  restores(block: PageBlock, body: Body): boolean;
}
