import { describe, expect, it } from 'vitest';
import { fillDates } from '../../tools/demo/fill-dates';
import { readStory } from '../../tools/demo/read-story';
import { curl } from '../../tools/demo/rich-text';

const NOW = new Date('2027-03-04T15:00:00Z');

describe('reading a story file', () => {
  const head = '---\ntitle: A title\noutlet: ledger\n---\n';

  it('refuses marks, date formats and outlets that do not exist', () => {
    expect(() => readStory('a', `${head}!boxed words`, NOW)).toThrow(/no such mark/);
    expect(() => readStory('a', `${head}On {day:-1}.`, NOW)).toThrow(/no such date format/);
    expect(() => readStory('a', '---\noutlet: gazette\n---\nWords.', NOW)).toThrow(/gazette/);
  });

  it('keeps both wordings of a correction apart, placeholders within them included', () => {
    const source = `${head}{edition:All went.|Some went on {date:-1}.}\n\n!correction Not all went.`;
    expect(readStory('a', source, NOW, 1).blocks).toEqual([
      { kind: 'paragraph', text: 'All went.' },
    ]);
    expect(readStory('a', source, NOW, 2).blocks).toEqual([
      { kind: 'paragraph', text: 'Some went on 3 March.' },
      { kind: 'correction', text: 'Not all went.' },
    ]);
  });

  it('publishes a live blog with its first update and all else at its hour', () => {
    const live = readStory('a', `${head}!update 10 Second\n\n!update 30 First`, NOW);
    expect(live.published).toEqual(new Date('2027-03-04T14:30:00Z'));
    const aged = head.replace('outlet', 'age: 3\ntime: 08:15\noutlet');
    expect(readStory('a', `${aged}Words.`, NOW).published).toEqual(
      new Date('2027-03-01T08:15:00Z'),
    );
  });
});

it('fills dates in the wording of the language', () => {
  const day = new Date('2027-03-01T00:00:00Z');
  const mark = '{weekday:+0} {date:+3} {year:-61}';
  expect(fillDates(mark, day, 'en-GB')).toBe('Monday 4 March 2026');
  expect(fillDates('{wiredate:-1}', day, 'en-US')).toBe('Feb 28');
  expect(fillDates(mark, day, 'ja-JP')).toBe('月曜日 3月4日 2026');
});

it('curls quotation marks, those of a quote that goes on in the next paragraph too', () => {
  expect(curl(`"It's 'dear'," he said.`)).toBe('“It’s ‘dear’,” he said.');
  expect(curl('"I shall go on.')).toBe('“I shall go on.');
});
