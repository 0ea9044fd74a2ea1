import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../../lib/store/database';
import { searchStories } from '../../../../lib/store/search/search-stories';
import { GROWTH, tendSearch } from '../../../../lib/store/search/tend-search';
import { emptyLibrary, remove, type SampleStory, save } from '../library';

const STORIES: SampleStory[] = [
  {
    id: 'dam',
    title: 'Orvane dam',
    text: 'Engineers watch the lake. Governor Marta Ilves spoke of elections.',
    published: '2026-03-02',
    site: 'The Ledger',
    named: ['Marta Ilves'],
    tags: ['Water'],
  },
  {
    id: 'dam-cracks',
    title: 'Cracks found in the Orvane dam',
    text: 'The governor ordered people to leave. An inquiry is called for.',
    published: '2026-03-05',
    site: 'Tessaly Post',
    named: ['Governor'],
  },
  {
    id: 'festival',
    title: 'Festival by the lake',
    text: 'Beside the dam of Orvane, thousands danced. At the Orvane dam the music ended.',
    published: '2026-05-01',
    site: 'The Ledger',
    tags: ['to read'],
  },
  {
    id: 'elected',
    title: 'Belmora votes',
    text: 'A new council was elected on Sunday; Orvane votes next. A dam is the issue there, says the beaver lobby.',
    site: 'Belmora Daily',
  },
  { id: 'minister', title: '部长辞职', text: '部长在议会宣布辞职。', language: 'zh' },
  { id: 'quoting', title: 'The “quiet” week', text: 'What quiet week? asked the readers.' },
  { id: 'quiet', title: 'Nothing happened', text: 'It was a quiet week.', published: '2025-12-31' },
];

let db: Database;

const found = async (query: string) =>
  (await searchStories(db, query, 10)).map(({ storyId }) => storyId);

describe.each([
  ['while stories wait for a segment', 0],
  ['in segments', 2 * GROWTH.recent - STORIES.length],
])('searchStories %s', (_, fillers) => {
  beforeAll(async () => {
    db = emptyLibrary();
    for (const story of STORIES.slice(0, 3)) await save(db, story);
    for (let at = 0; at < fillers; at++)
      await save(db, {
        id: `filler-${at}`,
        title: `Filler ${at}`,
        text: `Page ${at} of fillings.`,
      });
    for (const story of STORIES.slice(3)) await save(db, story);
    while (await tendSearch(db));
    expect(await db.searchRecent.count()).toBe(fillers > 0 ? 0 : STORIES.length);
  });

  it.each<[string, string, string[]]>([
    [
      'the exact title first, then phrases by title before text, then all the words, then some',
      'Orvane dam',
      ['dam', 'dam-cracks', 'festival', 'elected'],
    ],
    ['a title that holds quotes', 'The "quiet" week', ['quoting', 'quiet']],
    ['all the words before some', 'lake festival', ['festival', 'dam']],
    ['the last word as a beginning while it is typed', 'inqui', ['dam-cracks']],
    ['no beginning when the word has ended', 'inqui ', []],
    ['words of one stem', 'election', ['elected', 'dam']],
    ['quoted phrases only word for word', '"dam of Orvane"', ['festival']],
    ['words refused', 'orvane dam -lake', ['dam-cracks', 'elected']],
    ['phrases refused', 'orvane dam -"orvane dam"', ['elected']],
    ['actors', 'actor:"marta ilves"', ['dam']],
    ['sites', 'site:ledger dam', ['dam', 'festival']],
    ['the reader’s tags', 'tag:"to read"', ['festival']],
    ['tags in any case', 'tag:water', ['dam']],
    ['names while they are typed', 'actor:il', ['dam']],
    ['sites while they are typed', 'dam site:led', ['dam', 'festival']],
    ['sites refused', 'orvane dam -site:ledger', ['dam-cracks', 'elected']],
    ['names refused', 'orvane dam -actor:"Marta Ilves"', ['dam-cracks', 'festival', 'elected']],
    ['names refused by all their words', 'lake -actor:"Oskar Ilves"', ['festival', 'dam']],
    ['tags refused', 'lake -tag:"to read"', ['dam']],
    ['phrases while they are typed', '"orvane da', ['dam-cracks', 'dam', 'festival', 'elected']],
    ['phrases beside refused words', '"orvane dam" -lake', ['dam-cracks']],
    ['nothing where nothing is both', '"orvane dam" -dam', []],
    ['times', 'after:2026-03-03 before:2026-06', ['festival', 'dam-cracks']],
    ['times with words', 'dam before:2026-03-03', ['dam']],
    ['times of whole months', 'after:2026-03 before:2026-05', ['dam-cracks', 'dam']],
    ['times without an end', 'after:2026-03-04', ['festival', 'dam-cracks']],
    ['times without a beginning', 'before:2026-01-01', ['quiet']],
    ['all but what is refused', '-orvane -quiet -filler', ['minister']],
    ['accents and case aside', 'ÓRVANE beaver', ['elected', 'dam', 'dam-cracks', 'festival']],
    ['a word of one letter wrong when nothing else matches', 'festivla', ['festival']],
    ['no correction while anything matches', 'festivla council', ['elected']],
    ['languages without spaces', '部长辞职', ['minister']],
    ['parts of words without spaces', '议会', ['minister']],
    ['nothing', 'xylophone', []],
    ['nothing for nothing', '  ', []],
  ])('finds %s', async (_, query, expected) => {
    const hits = await found(query);
    if (query === 'ÓRVANE beaver') expect(hits[0]).toBe('elected');
    else expect(hits).toEqual(expected);
  });

  it('finds no story that was removed', async () => {
    await remove(db, 'festival');
    expect(await found('festival')).toEqual([]);
    await save(db, STORIES[2]!);
    expect(await found('festival')).toEqual(['festival']);
  });
});
