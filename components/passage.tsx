import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Words of the article as a control: a click finds them in the page. */
export function Passage({
  children,
  onShow,
  class: className = '',
}: {
  children: ComponentChildren;
  onShow(): void;
  class?: string;
}) {
  return (
    <button
      type="button"
      class={`passage ${className}`}
      dir="auto"
      title={i18n.t('panel.findInPage')}
      onClick={onShow}
    >
      {children}
    </button>
  );
}
