import { innerText } from './inner-text';
import { keyPoints } from './key-points';
import type { RestoringRule } from './restoring-rule';
import { sameStyle } from './same-style';

/** All restoring rules, in the order in which they are asked. */
export const RESTORING_RULES: readonly RestoringRule[] = [sameStyle, keyPoints, innerText];
