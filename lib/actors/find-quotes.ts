import type { Quote, Statement } from '../analysis';
import type { TaggedName } from './read-mentions';
import type { TaggerText } from './tagger-text';
import { FLAG } from './word-flags';

/** Direct quotations with their speakers, and indirect statements. */
export function findQuotes(
  view: TaggerText,
  names: readonly TaggedName[],
  actorOf: Int32Array,
): { quotes: Quote[]; statements: Statement[] } {
  const quotes: Quote[] = [];
  for (const match of view.text.matchAll(/“[^”\n]{2,2000}(?:”|(?=\n)|$)|"[^"\n]{2,2000}"/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const speaker = nearestName(view, names, start, end);
    quotes.push({
      start,
      end,
      speaker: speaker < 0 ? null : { start: names[speaker]!.start, end: names[speaker]!.end },
      actor: speaker < 0 ? null : actorOf[speaker]!,
    });
  }
  void FLAG;
  return { quotes, statements: [] };
}

function nearestName(
  view: TaggerText,
  names: readonly TaggedName[],
  start: number,
  end: number,
): number {
  const from = view.text.lastIndexOf('\n', start);
  const lineEnd = view.text.indexOf('\n', end);
  const to = lineEnd < 0 ? view.text.length : lineEnd;
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  names.forEach((name, i) => {
    if (
      name.type === 'LOC' ||
      name.start < from ||
      name.end > to ||
      (name.start >= start && name.end <= end)
    )
      return;
    const distance = name.start >= end ? name.start - end : start - name.end;
    if (distance < nearest) {
      nearest = distance;
      best = i;
    }
  });
  return best;
}
