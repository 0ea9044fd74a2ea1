/** A box of the left or right column: a table with a bar for its name. */
export function townBox(title: string, rows: string, columns = 1): string {
  const span = columns > 1 ? ` colspan="${columns}"` : '';
  return `<table class="box" width="100%" cellspacing="2" cellpadding="2"><tr><td class="boxhead"${span}>${title}</td></tr>
${rows}
</table>`;
}
