import type { Block } from '../lib/article';

/** A story's text as text: every block becomes an element of ours, none of the page's markup. */
export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div class="blocks">
      {blocks.map((block, index) => (
        <BlockElement key={index} block={block} />
      ))}
    </div>
  );
}

function BlockElement({ block }: { block: Block }) {
  const time = block.time && (
    <time class="block-time" dateTime={block.time}>
      {new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date(block.time),
      )}
    </time>
  );
  switch (block.kind) {
    case 'heading':
      return (
        <h2>
          {time}
          {block.text}
        </h2>
      );
    case 'quote':
      return (
        <blockquote>
          {time}
          {block.text}
        </blockquote>
      );
    case 'list-item':
      return (
        <p class="item">
          {time}
          {block.text}
        </p>
      );
    default:
      return (
        <p class={block.kind}>
          {time}
          {block.text}
        </p>
      );
  }
}
