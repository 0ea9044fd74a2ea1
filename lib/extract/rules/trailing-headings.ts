import type { CleaningRule } from '../cleaning-rule';

/** Headings after which nothing is left: of boxes whose links have gone. Must be asked last. */
export const trailingHeadings: CleaningRule = {
  name: 'trailing-headings',
  drops: ({ kind, index }, { blocks, kept }) => {
    if (kind !== 'heading') return false;
    for (const other of kept) if (other > index && blocks[other]!.kind !== 'heading') return false;
    return true;
  },
};
