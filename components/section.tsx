import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** A part of a screen under its heading, with a count or a control beside it. */
export function Section({
  title,
  aside,
  busy,
  class: className,
  children,
}: {
  title: string;
  aside?: ComponentChildren;
  busy?: boolean;
  class?: string;
  children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class={className} aria-labelledby={id} aria-busy={busy}>
      <div class="section-title">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
