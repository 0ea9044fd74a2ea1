import { dateWords } from '../fill-dates';
import { townBox } from './town-box';
import type { TownWords } from './town-words';

const DAY_MS = 86_400_000;
const WEEK = 7;

function cell(day: number, days: number, today: number): string {
  if (day < 1 || day > days) return '<td>&nbsp;</td>';
  // The town has something on every fifth day.
  const words = day % 5 === 0 ? `<a href="/?day=${day}">${day}</a>` : String(day);
  return `<td${day === today ? ' class="today"' : ''} align="center">${words}</td>`;
}

/** The month as a table of its own in a box, weeks from Monday. */
export function townCalendar(now: Date, words: TownWords): string {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const next = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1);
  const days = Math.round((next - first.getTime()) / DAY_MS);
  const before = (first.getUTCDay() + WEEK - 1) % WEEK;
  const heads = words.days.map((name) => `<td align="center"><b>${name}</b></td>`).join('');
  let rows = '';
  for (let start = 1 - before; start <= days; start += WEEK) {
    const cells = Array.from({ length: WEEK }, (_, at) => cell(start + at, days, now.getUTCDate()));
    rows += `<tr>${cells.join('')}</tr>\n`;
  }
  const month = dateWords(now, 'month', words.locale);
  return townBox(
    words.calendar,
    `<tr><td><center><font size="1">${month}</font></center><table class="month" width="100%" cellspacing="0" cellpadding="1"><tr>${heads}</tr>
${rows}</table></td></tr>`,
  );
}
