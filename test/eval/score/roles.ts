import { type Identified, pairRows } from './pair-rows';

interface GoldRole {
  text: string;
  head: string;
}

export interface RoleGold extends Identified {
  text: string;
  gold: { name: string; roles: GoldRole[] }[];
}

export interface RolePrediction extends Identified {
  actors?: {
    name: string;
    aliases?: string[];
    roles?: { text?: string; start: number; end: number }[];
  }[];
}

/** A bare form of address is no role, on either side. */
const ADDRESS = /^(?:mr|mrs|ms|miss)\.?$/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
const keyOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'the')
    .join(' ');

/** Whether one key is the other or a run of its words. */
function sameOrInside(a: string, b: string): boolean {
  return a !== '' && (` ${b} `.includes(` ${a} `) || ` ${a} `.includes(` ${b} `));
}

/**
 * Roles of persons by their head nouns. A predicted role is right when it holds the head of a gold
 * role of that person, or ends in a word of one; a gold role is found when some role holds its head.
 */
export function scoreRoles(
  predicted: readonly RolePrediction[],
  gold: readonly RoleGold[],
): Record<string, number> {
  const { pairs, missing } = pairRows(predicted, gold);
  const count = { people: 0, found: 0, gold: 0, recalled: 0, predicted: 0, right: 0 };
  for (const [row, { text, gold: people }] of pairs) {
    for (const person of people) {
      const key = keyOf(person.name);
      const actors = (row?.actors ?? []).filter((actor) =>
        [actor.name, ...(actor.aliases ?? [])].some((name) => sameOrInside(keyOf(name), key)),
      );
      count.people++;
      if (actors.length > 0) count.found++;
      const roles = actors
        .flatMap((actor) => actor.roles ?? [])
        .map((role) => (role.text ?? text.slice(role.start, role.end)).toLowerCase());
      compareRoles([...new Set(roles)], person.roles, count);
    }
  }
  const precision = count.predicted ? count.right / count.predicted : 0;
  const recall = count.gold ? count.recalled / count.gold : 0;
  return {
    n: gold.length,
    missing,
    people: count.people,
    'people found': count.found / count.people,
    'gold roles': count.gold,
    'predicted roles': count.predicted,
    P: precision,
    R: recall,
    F1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
  };
}

function compareRoles(
  texts: readonly string[],
  expected: readonly GoldRole[],
  count: { gold: number; recalled: number; predicted: number; right: number },
): void {
  const given = texts.filter((text) => !ADDRESS.test(text)).map(wordsOf);
  const wanted = expected.filter(({ text }) => !ADDRESS.test(text));
  const holds = (words: string[], head: string) => {
    const parts = wordsOf(head);
    return parts.length > 0 && parts.every((part) => words.includes(part));
  };
  for (const { head } of wanted) {
    count.gold++;
    if (given.some((words) => holds(words, head))) count.recalled++;
  }
  for (const words of given) {
    count.predicted++;
    const last = words.at(-1);
    if (
      wanted.some(
        ({ text, head }) =>
          holds(words, head) || (last !== undefined && wordsOf(text).includes(last)),
      )
    )
      count.right++;
  }
}
