import type { IconNode } from 'lucide';
import { h } from 'preact';

/** One lucide icon, drawn beside a word: hidden from screen readers, which get the word. */
export function Icon({ node, class: className = '' }: { node: IconNode; class?: string }) {
  return (
    <svg class={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
