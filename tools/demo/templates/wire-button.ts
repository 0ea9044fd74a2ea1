import { C } from './wire-classes';

/** Two wrappers and a label in every button, as the component library has them. */
export function wireButton(content: string, testId: string): string {
  return `<button type="button" class="${C.button}" data-testid="${testId}"><span><span>${content}</span></span></button>`;
}
