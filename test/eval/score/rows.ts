/** Predicted rows by id; of two lines with one id the first counts, a failed line not at all. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (!('error' in row) && !found.has(row.id)) found.set(row.id, row);
  return found;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
