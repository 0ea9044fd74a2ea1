/** How long a toast stays, in milliseconds: WCAG asks for enough time to read and to reach Undo. */
const SHOWN = 8000;

interface UndoChoice {
  label: string;
  token: string;
  run(token: string): Promise<boolean | null>;
}

const STYLE = `
  :host { all: initial; }
  div { position: fixed; z-index: 2147483647; inset-block-start: 16px; inset-inline-end: 16px;
    display: flex; gap: 12px; align-items: center; max-inline-size: min(360px, calc(100vw - 32px));
    padding: 10px 14px; border-radius: 6px; background: #17191c; color: #eceae6;
    font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 4px 18px rgb(0 0 0 / 30%); }
  button { font: inherit; color: #8cc4f5; background: none; border: 0; padding: 4px; cursor: pointer;
    min-block-size: 24px; }
  button:focus-visible { outline: 2px solid #8cc4f5; }
`;

/**
 * Shows a short text over the page, in a closed shadow tree that the page's style and script
 * cannot reach, and takes it away again. A toast already there is replaced.
 */
export function showToast(document: Document, text: string, undo: UndoChoice | null): void {
  document.querySelector('backstory-toast')?.remove();
  const host = document.createElement('backstory-toast');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = text;
  box.append(words);
  if (undo) box.append(undoButton(document, host, undo));
  root.append(style, box);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), SHOWN);
}

function undoButton(document: Document, host: Element, undo: UndoChoice): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = undo.label;
  button.addEventListener('click', () => {
    button.disabled = true;
    void undo.run(undo.token).then(() => host.remove());
  });
  return button;
}
