import { describe, expect, it } from 'vitest';
import { collapseReprints } from '../../../lib/related/collapse-reprints';
import { rankStories, SHOWN } from '../../../lib/related/rank';
import { MemoryIndex } from '../../eval/memory-index';
import { type SampleText, sampleSignature } from './sample';

const DAM: SampleText = {
  title: 'Orvane dam cracks after a week of rain',
  text: 'Engineers found cracks in the Orvane dam, and Governor Marta Ilves ordered 4,150 people below it to leave their homes by night.',
  published: '2026-03-02',
};
const STORIES: Record<string, SampleText> = {
  dam: DAM,
  reprint: { ...DAM, title: 'Thousands flee below dam', text: `${DAM.text} By our agencies.` },
  later: {
    title: 'Villagers return below Orvane dam',
    text: 'People went home below the Orvane dam. Marta Ilves thanked the engineers who mended it.',
    published: '2026-03-06',
  },
  otherDam: {
    title: 'Tessaly dam inspected',
    text: 'Engineers looked at the Tessaly dam and found no cracks in it. Mayor Ruvan Keth was relieved.',
    published: '2026-03-03',
  },
  yearsAgo: {
    title: 'Villagers return below Orvane dam',
    text: 'People went home below the Orvane dam. Marta Ilves thanked the engineers who mended it.',
    published: '2019-03-06',
  },
  chess: { title: 'Chess title for Belmora teenager', text: 'A boy of 15 won in Belmora.' },
};

async function rank(query: SampleText, without?: string) {
  const index = new MemoryIndex();
  for (const [id, story] of Object.entries(STORIES)) index.add(id, sampleSignature(story));
  return rankStories(index, sampleSignature(query), 10, without);
}

describe('rankStories', () => {
  it('puts the event before its kind, near in time before far, and leaves out the rest', async () => {
    const { stories } = await rank(DAM, 'dam');
    expect(stories.map(({ story }) => story.storyId).slice(0, 4)).toEqual([
      'reprint',
      'later',
      'yearsAgo',
      'otherDam',
    ]);
    const shown = stories.filter(({ score }) => score >= SHOWN);
    expect(shown.map(({ story }) => story.storyId)).toEqual(['reprint', 'later', 'yearsAgo']);
  });

  it('says why', async () => {
    const { stories, reasonsFor } = await rank(DAM, 'dam');
    const reasons = (id: string) =>
      reasonsFor(stories.find(({ story }) => story.storyId === id)!.story);
    expect(reasons('reprint')[0]).toEqual({ kind: 'reprint' });
    expect(reasons('later')).toEqual([
      { kind: 'actors', names: ['Orvane', 'Governor Marta Ilves'] },
      { kind: 'words', words: ['dam'] },
      { kind: 'time', days: -4 },
    ]);
  });

  it('brings reprints under one entry', async () => {
    const { stories } = await rank(STORIES.later!);
    const reports = collapseReprints(stories).map(({ ranked, reprints }) => [
      ranked.story.storyId,
      ...reprints.map(({ story }) => story.storyId),
    ]);
    expect(reports).toContainEqual(['later', 'yearsAgo']);
    expect(reports).toContainEqual(['dam', 'reprint']);
  });
});
