import type { StorylineEdit } from '../messages';
import type { Database } from '../store/database';
import {
  markStorylineRead,
  mergeStorylines,
  muteStoryline,
  renameStoryline,
  type StorylineUndo,
  splitStoryline,
} from '../store/storylines/edit-storylines';

/** Carries out what the reader decided on a storyline; answers what undoes it. */
export function editStoryline(db: Database, edit: StorylineEdit): Promise<StorylineUndo> {
  switch (edit.kind) {
    case 'merge':
      return mergeStorylines(db, edit.from, edit.into);
    case 'split':
      return splitStoryline(db, edit.storyIds, crypto.randomUUID());
    case 'rename':
      return renameStoryline(db, edit.id, edit.name?.trim() || null);
    case 'mute':
      return muteStoryline(db, edit.id, edit.muted);
    case 'read':
      return markStorylineRead(db, edit.id, edit.upTo);
  }
}
