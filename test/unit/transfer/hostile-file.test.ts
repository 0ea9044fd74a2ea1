import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { checkEntry } from '../../../lib/background/check-entry';
import { importEntries } from '../../../lib/background/import-entries';
import type { LibraryEntry } from '../../../lib/store/library-entry';
import { libraryEntries } from '../../../lib/transfer/library-entries';
import { writeLibraryFile } from '../../../lib/transfer/library-file';
import { openImportFile } from '../../../lib/transfer/open-import-file';
import { textLines } from '../../../lib/transfer/text-lines';
import { contents, openDatabase } from '../store/open-database';
import { fillLibrary } from './full-library';

beforeEach(() => fakeBrowser.reset());

async function soundEntries(): Promise<LibraryEntry[]> {
  const db = openDatabase();
  await fillLibrary(db);
  return collect(libraryEntries(db));
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function soundFile(): Promise<Uint8Array<ArrayBuffer>> {
  const db = openDatabase();
  await fillLibrary(db);
  const file = await writeLibraryFile(libraryEntries(db), new Date(0));
  return new Uint8Array(await file.arrayBuffer());
}

const faultOf = async (parts: BlobPart) => {
  const opened = await openImportFile(new Blob([parts]));
  return opened.ok ? null : opened.fault;
};
const packed = (...lines: string[]) => new Uint8Array(gzipSync(`${lines.join('\n')}\n`));
const header = (version = 1) => JSON.stringify({ format: 'backstory-library', version });

describe('a file that is no sound library', () => {
  it('is known for what is wrong with it, at whatever place it was cut off', async () => {
    const sound = await soundFile();
    expect(await faultOf(sound)).toBeNull();
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await faultOf(sound.slice(0, Math.floor(sound.length * share)))).toBe('damaged');
    const spoilt = sound.slice();
    spoilt[Math.floor(sound.length / 2)]! ^= 0xff;
    expect(await faultOf(spoilt)).toBe('damaged');
  });

  it.each([
    ['of another tool', packed('{"bookmarks": []}'), 'foreign'],
    ['packed, but empty', packed(), 'foreign'],
    ['of a later version', packed(header(2), '{"kind":"end","entries":0}'), 'newer'],
    ['without its end', packed(header(), '{"kind":"link"}'), 'damaged'],
    ['with less than it says', packed(header(), '{"kind":"end","entries":3}'), 'damaged'],
    ['that goes on after its end', packed(header(), '{"kind":"end","entries":0}', '{}'), 'damaged'],
    ['with a line that is no JSON', packed(header(), '{"kind":', '{"kind":"end"}'), 'damaged'],
    ['with a line that is no object', packed(header(), '7', '{"kind":"end"}'), 'damaged'],
    ['of text', 'Dear diary,\nnothing happened today.\n', 'foreign'],
    ['of a web page', '<!doctype html><p><a href="https://a.example/">a</a>', 'foreign'],
    ['of nothing', '', 'foreign'],
    ['of an archive cut off', 'PK\u0003\u0004 and then', 'damaged'],
  ])('one %s', async (_, parts, fault) => {
    expect(await faultOf(parts)).toBe(fault);
  });

  it('does not unpack without end', async () => {
    const bytes = new Blob(['x'.repeat(5_000)]).stream();
    await expect(collect(textLines(bytes, 1_000))).rejects.toThrow('too long');
  });
});

describe('checkEntry', () => {
  it('passes what a library exports unchanged', async () => {
    for (const entry of await soundEntries()) expect(checkEntry(entry)).toEqual(entry);
  });

  it('drops keys that reach for prototypes', async () => {
    const story = (await soundEntries()).find(
      (entry) => entry.kind === 'story' && entry.story.sources.title,
    );
    const text = JSON.stringify(story).replace('{', '{"__proto__":{"polluted":1},"constructor":1,');
    const sources = text.replace('"sources":{', '"sources":{"__proto__":"meta",');
    const checked = checkEntry(JSON.parse(sources));
    expect(checked).toEqual(story);
    expect(Object.keys(checked)).not.toContain('__proto__');
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('cuts what is too long, and drops addresses that are not of the web', async () => {
    const [entry] = (await soundEntries()) as [Extract<LibraryEntry, { kind: 'story' }>];
    const checked = checkEntry({
      ...entry,
      story: {
        ...entry.story,
        title: 'x'.repeat(1_000_000),
        aliases: ['javascript:alert(1)', 'data:text/html,x'],
        image: { url: 'javascript:alert(1)', caption: null },
      },
    }) as typeof entry;
    expect(checked.story.title).toHaveLength(1000);
    expect(checked.story.aliases).toEqual([]);
    expect(checked.story.image).toBeNull();
  });

  it.each([
    [null],
    [[]],
    [{ kind: 'order' }],
    [
      {
        kind: 'link',
        url: 'javascript:alert(1)',
        title: null,
        tags: [],
        note: null,
        addedAt: null,
      },
    ],
    [
      {
        kind: 'actor-edit',
        edit: { kind: 'split', id: 'x', createdAt: 0, actor: 'a', storyIds: 7 },
      },
    ],
    [{ kind: 'storyline', storyline: { id: 'x'.repeat(300), name: null, muted: true } }],
  ])('refuses %j', (value) => {
    expect(() => checkEntry(value)).toThrow(/not of the right form/);
  });

  it('refuses a story to be opened at what is no page', async () => {
    const [entry] = (await soundEntries()) as [Extract<LibraryEntry, { kind: 'story' }>];
    for (const parts of [{ url: 'file:///etc/passwd' }, { pageUrl: 'javascript:alert(1)' }])
      expect(() => checkEntry({ ...entry, story: { ...entry.story, ...parts } })).toThrow(/url/i);
  });
});

describe('importEntries', () => {
  it('counts what is not of the right form and takes the rest', async () => {
    const db = openDatabase();
    const entries = await soundEntries();
    const hostile = [{ kind: 'story' }, 'text', ...entries, { __proto__: null }];
    expect(await importEntries(db, hostile, false)).toMatchObject({
      ok: true,
      added: 4,
      refused: 3,
    });
  });

  it('writes over nothing of another story', async () => {
    const db = openDatabase();
    await fillLibrary(db);
    const before = await contents(db);
    const [theirs] = await soundEntries();
    const stranger = theirs as Extract<LibraryEntry, { kind: 'story' }>;
    const [version] = await db.versions.toArray();
    const [highlight] = await db.highlights.toArray();
    const forged = {
      ...stranger,
      story: { ...stranger.story, id: 'forged', url: 'https://evil.example/', aliases: [] },
      versions: [{ ...version!, title: 'Forged' }],
      highlights: [{ ...highlight!, text: 'Forged' }],
    };
    await importEntries(db, [forged], false);
    expect(await db.versions.toArray()).toEqual(before.versions);
    expect(await db.highlights.toArray()).toEqual(before.highlights);
  });

  it('says why when the library cannot be written', async () => {
    const db = openDatabase();
    const entries = await soundEntries();
    db.close();
    expect(await importEntries(db, entries, false)).toMatchObject({ ok: false, failure: 'closed' });
  });
});
