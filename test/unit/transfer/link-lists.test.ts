import { zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { importEntries } from '../../../lib/background/import-entries';
import type { LinkEntry } from '../../../lib/store/library-entry';
import { momentOf, tagsOf } from '../../../lib/transfer/list-fields';
import { openImportFile } from '../../../lib/transfer/open-import-file';
import { openDatabase } from '../store/open-database';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('DOMParser', new JSDOM().window.DOMParser);
});

async function linksIn(...parts: BlobPart[]): Promise<LinkEntry[]> {
  const opened = await openImportFile(new Blob(parts));
  if (!opened.ok) throw new Error(opened.fault);
  const links: LinkEntry[] = [];
  for await (const entry of opened.entries) links.push(entry as LinkEntry);
  expect(links).toHaveLength(opened.total);
  return links;
}

const link = (url: string, parts: Partial<LinkEntry> = {}): LinkEntry => {
  return { kind: 'link', url, title: null, tags: [], note: null, addedAt: null, ...parts };
};
const DAY = Date.UTC(2026, 2, 1);

const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>
<DL><p>
    <DT><A HREF="https://ledger.example/ferry?a=1&amp;b=2" ADD_DATE="1772323200" TAGS="sea,work">Ferry &amp; tunnel</A>
    <DD>Read on the train
    <DT><H3 ADD_DATE="1772323200">Energy</H3>
    <DL><p>
        <DT><H3>Wind</H3>
        <DL><p>
            <DT><A HREF="https://ledger.example/wind" ADD_DATE="1772323200000000">Wind farms</A>
        </DL><p>
        <DT><A HREF="javascript:alert(1)">A trick</A>
        <DT><A HREF="place:sort=8">Most visited</A>
    </DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DL><p>
        <DT><A HREF="https://ledger.example/bar" ADD_DATE="0">Bar</A>
    </DL><p>
</DL>`;

const POCKET_HTML = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body>
<h1>Unread</h1><ul>
<li><a href="https://ledger.example/ferry" time_added="1772323200" tags="sea,work">The ferry</a></li>
</ul><h1>Read Archive</h1><ul>
<li><a href="https://ledger.example/bridge" time_added="1772323200" tags="">The bridge</a></li>
</ul></body></html>`;

const POCKET_CSV = `title,url,time_added,tags,status
"The ferry, the bridge
and the ""tunnel""",https://ledger.example/ferry,1772323200,sea|hard work,unread
https://ledger.example/bridge,https://ledger.example/bridge,1772323200,,archive
`;

const INSTAPAPER_CSV = `URL,Title,Selection,Folder,Timestamp,Tags
https://ledger.example/ferry,The ferry,A passage,Unread,1772323200,"[""sea"", ""work""]"
https://ledger.example/wind,Wind farms,,Energy,1772323200,[]
`;

describe('a list of links', () => {
  it('may be bookmarks of a browser', async () => {
    expect(await linksIn(BOOKMARKS)).toEqual([
      link('https://ledger.example/ferry?a=1&b=2', {
        title: 'Ferry & tunnel',
        tags: ['sea', 'work'],
        note: 'Read on the train',
        addedAt: DAY,
      }),
      link('https://ledger.example/wind', {
        title: 'Wind farms',
        tags: ['Energy', 'Wind'],
        addedAt: DAY,
      }),
      link('https://ledger.example/bar', { title: 'Bar' }),
    ]);
  });

  it('may be an old export of Pocket', async () => {
    expect(await linksIn(POCKET_HTML)).toEqual([
      link('https://ledger.example/ferry', {
        title: 'The ferry',
        tags: ['sea', 'work'],
        addedAt: DAY,
      }),
      link('https://ledger.example/bridge', { title: 'The bridge', addedAt: DAY }),
    ]);
  });

  const fromPocket = [
    link('https://ledger.example/ferry', {
      title: 'The ferry, the bridge\nand the "tunnel"',
      tags: ['sea', 'hard work'],
      addedAt: DAY,
    }),
    link('https://ledger.example/bridge', { addedAt: DAY }),
  ];

  it('may be a table of Pocket, whatever the line ends, with or without a byte-order mark', async () => {
    expect(await linksIn(POCKET_CSV)).toEqual(fromPocket);
    expect(await linksIn(`\ufeff${POCKET_CSV}`)).toEqual(fromPocket);
    const [first] = await linksIn(POCKET_CSV.replaceAll('\n', '\r\n'));
    expect(first).toMatchObject({ url: fromPocket[0]!.url, addedAt: DAY });
  });

  it('may be several tables in an archive, as Pocket sends them', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const zip = zipSync({
      'part_000000.csv': bytes(POCKET_CSV),
      'part_000001.csv': bytes(
        'title,url,time_added,tags,status\nWind,https://ledger.example/wind,0,,unread',
      ),
      'picture.png': bytes('https://ledger.example/none'),
    });
    expect(await linksIn(new Uint8Array(zip))).toEqual([
      ...fromPocket,
      link('https://ledger.example/wind', { title: 'Wind' }),
    ]);
  });

  it('may be a table of Instapaper; its folders become tags', async () => {
    expect(await linksIn(INSTAPAPER_CSV)).toEqual([
      link('https://ledger.example/ferry', {
        title: 'The ferry',
        tags: ['sea', 'work'],
        note: 'A passage',
        addedAt: DAY,
      }),
      link('https://ledger.example/wind', { title: 'Wind farms', tags: ['Energy'], addedAt: DAY }),
    ]);
    const old = 'URL,Title,Selection,Folder\nhttps://ledger.example/ferry,The ferry,,Archive\n';
    expect(await linksIn(old)).toEqual([
      link('https://ledger.example/ferry', { title: 'The ferry' }),
    ]);
  });

  it('may be plain addresses, with titles or without', async () => {
    const text = `https://ledger.example/ferry | The ferry
- https://ledger.example/wind Wind farms

https://ledger.example/bridge\r
not an address`;
    expect(await linksIn(text)).toEqual([
      link('https://ledger.example/ferry', { title: 'The ferry' }),
      link('https://ledger.example/wind', { title: 'Wind farms' }),
      link('https://ledger.example/bridge'),
    ]);
  });

  it('may be without a link', async () => {
    const opened = await openImportFile(new Blob(['title,url,time_added,tags,status\n']));
    expect(opened).toEqual({ ok: false, fault: 'empty' });
  });

  it('may name columns as prototypes name their keys', async () => {
    const text = '__proto__,constructor,url,title\nx,y,https://ledger.example/a,\n';
    expect(await linksIn(text)).toEqual([link('https://ledger.example/a')]);
    expect(({} as { x?: string }).x).toBeUndefined();
  });
});

describe('what lists say of a link', () => {
  it.each([
    ['1772323200', DAY],
    ['1772323200000', DAY],
    ['1772323200000000', DAY],
    ['2026-03-01T00:00:00Z', DAY],
    ['0', null],
    ['', null],
    ['soon', null],
    ['9'.repeat(30), null],
  ])('takes %j for a moment', (text, moment) => {
    expect(momentOf(text)).toBe(moment);
  });

  it.each([
    ['a, b ,,a', ['a', 'b']],
    ['a|b, c', ['a', 'b, c']],
    ['a;b', ['a', 'b']],
    ['["a","b c"]', ['a', 'b c']],
    ["['a', 'b c']", ['a', 'b c']],
    ['[1, {"a": 2}]', []],
    ['', []],
  ])('takes %j for tags', (text, tags) => {
    expect(tagsOf(text)).toEqual(tags);
  });
});

describe('links that are imported', () => {
  it('are stories of which only the address is known, saved when the list says', async () => {
    const db = openDatabase();
    const links = await linksIn(POCKET_CSV);
    expect(await importEntries(db, links, false)).toMatchObject({ added: 2, known: 0 });
    const [bridge, ferry] = await db.stories.orderBy('url').toArray();
    expect(ferry).toMatchObject({
      title: 'The ferry, the bridge and the "tunnel"',
      tags: ['sea', 'hard work'],
      savedAt: DAY,
      completeness: 'link-only',
      site: 'ledger.example',
    });
    expect(bridge!.title).toBe('https://ledger.example/bridge');
    expect(await importEntries(db, links, false)).toMatchObject({ added: 0, known: 2 });
    expect(await db.stories.count()).toBe(2);
  });

  it('are one story under all addresses that mean the same page; a later title is taken', async () => {
    const db = openDatabase();
    const links = [
      link('https://www.ledger.example/ferry?utm_source=pocket'),
      link('http://ledger.example/ferry/#top', { title: 'The ferry', tags: ['sea'], note: 'Soon' }),
    ];
    expect(await importEntries(db, links, false)).toMatchObject({ added: 1, known: 1 });
    expect(await db.stories.toArray()).toMatchObject([{ title: 'The ferry', tags: ['sea'] }]);
    expect(await db.notes.toArray()).toMatchObject([{ text: 'Soon' }]);
  });
});
