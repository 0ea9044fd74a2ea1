/** The theme's own toggles. */
export const BROADCASTER_SCRIPT = `
for (const button of document.querySelectorAll('.cont-read a')) {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    button.closest('article').classList.add('open');
  });
}
for (const button of document.querySelectorAll('[data-toggles]'))
  button.addEventListener('click', () => {
    document.body.classList.toggle(button.dataset.toggles);
  });
document.getElementById('cookie-bar').addEventListener('click', (event) => {
  if (event.target.dataset.cookieChoice) event.currentTarget.remove();
});
`;
