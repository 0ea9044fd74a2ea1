import { i18n } from '#i18n';
import type { Database } from '../lib/store/database';
import { onStoresChanged } from '../lib/store/on-stores-changed';
import { ExportControl } from './export-control';
import { ImportControl } from './import-control';
import { StoryCount } from './story-count';
import { useLive } from './use-live';

/** Below this the reader is warned: one busy year of saving still fits. */
const LITTLE_ROOM = 256 * 1024 * 1024;

interface Storage {
  used: number;
  free: number | null;
  persistent: boolean;
}

/** How much the library uses, how much room is left, and whether the browser may clear it. */
export function OptionsStorage({ db }: { db: Database }) {
  const live = useLive(readStorage, [], {
    watch: (changed) => onStoresChanged(db, ['stories'], changed),
  });
  const storage = live.state === 'ready' ? live.value : null;
  return (
    <section>
      <h2>{i18n.t('options.storage')}</h2>
      <p>
        <StoryCount db={db} />
      </p>
      {storage && (
        <dl class="facts">
          <dt>{i18n.t('options.used')}</dt>
          <dd>{formatBytes(storage.used)}</dd>
          {storage.free !== null && (
            <>
              <dt>{i18n.t('options.free')}</dt>
              <dd>{formatBytes(storage.free)}</dd>
            </>
          )}
          <dt>{i18n.t('options.kept')}</dt>
          <dd>{i18n.t(storage.persistent ? 'options.persistent' : 'options.bestEffort')}</dd>
        </dl>
      )}
      {storage?.free !== null && storage !== null && storage.free < LITTLE_ROOM && (
        <p class="failure" role="alert">
          {i18n.t('options.littleRoom')}
        </p>
      )}
      <ExportControl db={db} />
      <ImportControl />
    </section>
  );
}

async function readStorage(): Promise<Storage> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  // Some browsers answer false though unlimitedStorage protects us already; that is no error.
  const persistent = await navigator.storage.persist();
  return { used: usage, free: quota === undefined ? null : Math.max(0, quota - usage), persistent };
}

function formatBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const maximumFractionDigits = value < 10 && unit > 1 ? 1 : 0;
  return new Intl.NumberFormat(undefined, {
    style: 'unit',
    unit: units[unit],
    maximumFractionDigits,
  }).format(value);
}
