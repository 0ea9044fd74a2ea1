import type { FigureToken } from './figure-tokens';
import { isTelling } from './figure-words';

/** The telling word nearest before a figure within its clause, moves skipped. */
export function headBefore(
  tokens: readonly FigureToken[],
  at: number,
  stem: (word: string) => string,
): string | null {
  for (let i = at - 1; i >= 0 && tokens[i]!.kind !== 'mark'; i--) {
    const { kind, lower } = tokens[i]!;
    if (/^(?:said|says|say|that)$/.test(lower)) break;
    if (kind === 'word' && isTelling(lower)) return stem(lower);
  }
  return null;
}

/** The telling word nearest after a figure, before any mark. */
export function tailAfter(
  tokens: readonly FigureToken[],
  at: number,
  noun: string | null,
  stem: (word: string) => string,
): string | null {
  for (let i = at + 1; i < Math.min(at + 8, tokens.length); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'mark') return null;
    if (kind === 'word' && isTelling(lower) && lower !== noun) return stem(lower);
  }
  return null;
}

/** Who or what acts: the first telling word after any "X said (that)". */
export function subjectOf(
  tokens: readonly FigureToken[],
  at: number,
  stem: (word: string) => string,
): string | null {
  const said = tokens
    .slice(0, at)
    .findLastIndex(({ lower }) => /^(?:said|says|say|that|found)$/.test(lower));
  const clause = tokens.slice(said + 1, at);
  const first = clause.find(({ kind, lower }) => kind === 'word' && isTelling(lower));
  return first ? stem(first.lower) : null;
}
