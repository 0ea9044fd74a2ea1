import { diffArrays, diffWordsWithSpace } from 'diff';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Block } from '../lib/article';
import type { StoryRecord, VersionRecord } from '../lib/store/records';
import { formatDay } from './format-day';

interface Piece {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** What a page says otherwise than an earlier version, word by word, in the order of the text. */
export function VersionChanges({
  story,
  blocks,
  version,
  now,
}: {
  story: StoryRecord;
  blocks: readonly Block[];
  version: VersionRecord;
  now: number;
}) {
  const changes = useMemo(
    () => [
      ...(version.title === story.title ? [] : [changedWords([version.title], [story.title])]),
      ...changedBlocks(texts(version.blocks), texts(blocks)),
    ],
    [version, blocks],
  );
  return (
    <section class="changes">
      <h2>{i18n.t('changed.since', [formatDay(version.replacedAt, now)])}</h2>
      {changes.map((pieces, index) => (
        <p key={index} dir="auto">
          {pieces.map((piece, at) => (
            <PieceText key={at} piece={piece} />
          ))}
        </p>
      ))}
    </section>
  );
}

function PieceText({ piece: { text, kind } }: { piece: Piece }) {
  if (kind === 'added') return <ins>{text}</ins>;
  if (kind === 'removed') return <del>{text}</del>;
  return <>{text}</>;
}

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);

/** Only the blocks that differ; those the same in both are left out. */
function changedBlocks(before: string[], after: string[]): Piece[][] {
  const groups: Piece[][] = [];
  let removed: string[] = [];
  for (const part of diffArrays(before, after)) {
    if (part.removed) {
      removed = part.value;
      continue;
    }
    if (part.added) groups.push(changedWords(removed, part.value));
    else if (removed.length > 0) groups.push(changedWords(removed, []));
    removed = [];
  }
  if (removed.length > 0) groups.push(changedWords(removed, []));
  return groups;
}

function changedWords(before: string[], after: string[]): Piece[] {
  return diffWordsWithSpace(before.join('\n'), after.join('\n')).map((part) => ({
    text: part.value,
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
  }));
}
