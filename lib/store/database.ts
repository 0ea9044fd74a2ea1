import { Dexie, type EntityTable, type Table } from 'dexie';
import type { PostingRecord, SignatureRecord } from './index/index-records';
import type {
  ActorEditRecord,
  AnalysisRecord,
  HighlightRecord,
  MentionRecord,
  NoteRecord,
  StoryRecord,
  TextRecord,
  TrashRecord,
  VersionRecord,
} from './records';
import type {
  SearchBlockRecord,
  SearchGoneRecord,
  SearchRecentRecord,
  SearchSegmentRecord,
} from './search/search-records';
import type { StorylinePlaceRecord, StorylineRecord } from './storylines/storyline-records';

/**
 * The library. Tables of the first group belong to the reader; those of the second are derived
 * from them, carry the analyser's version and may be made again at any time.
 */
export class Database extends Dexie {
  stories!: EntityTable<StoryRecord, 'id'>;
  texts!: EntityTable<TextRecord, 'storyId'>;
  versions!: EntityTable<VersionRecord, 'id'>;
  notes!: EntityTable<NoteRecord, 'storyId'>;
  highlights!: EntityTable<HighlightRecord, 'id'>;
  trash!: EntityTable<TrashRecord, 'storyId'>;
  actorEdits!: EntityTable<ActorEditRecord, 'id'>;
  storylines!: EntityTable<StorylineRecord, 'id'>;
  storylinePlaces!: EntityTable<StorylinePlaceRecord, 'storyId'>;

  analyses!: EntityTable<AnalysisRecord, 'storyId'>;
  mentions!: Table<MentionRecord, [string, string, number]>;
  signatures!: EntityTable<SignatureRecord, 'number'>;
  postings!: Table<PostingRecord, [string, number]>;
  searchRecent!: EntityTable<SearchRecentRecord, 'number'>;
  searchSegments!: EntityTable<SearchSegmentRecord, 'id'>;
  searchBlocks!: Table<SearchBlockRecord, [number, string]>;
  searchGone!: EntityTable<SearchGoneRecord, 'number'>;

  constructor(name = 'backstory') {
    // Dexie's cache of live queries would hold posting blobs for nothing, and answers it gives
    // without asking the database let a transaction run dry and commit too early.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      stories: 'id, &url, *aliases, savedAt, site, *tags',
      texts: 'storyId',
      versions: 'id, storyId',
      notes: 'storyId',
      highlights: 'id, storyId',
      trash: 'storyId, deletedAt',
      actorEdits: 'id, actor',
      storylines: 'id',
      storylinePlaces: 'storyId',

      analyses: 'storyId, version',
      mentions: '[actor+storyId+at], storyId, key',
      signatures: '++number, &storyId, time, storyline',
      postings: '[term+first]',
      searchRecent: 'number',
      searchSegments: '++id',
      searchBlocks: '[segment+first]',
      searchGone: 'number',
    });
  }
}
