/** "12.11.", the only date on the town paper's pages. */
export function townDate(date: Date): string {
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.`;
}
