import { render } from 'preact';
import { Panel } from '../../components/panel';
import { followFrontTab, openLibrary } from '../../lib/browser-windows';
import { Database } from '../../lib/store/database';

const db = new Database();
const root = document.getElementById('root')!;
let revision = 0;

function draw(tabId: number | null): void {
  revision++;
  render(
    <Panel
      db={db}
      tabId={tabId}
      revision={revision}
      now={Date.now()}
      onOpenLibrary={(storyId) => void openLibrary(storyId)}
    />,
    root,
  );
}

draw(null);
followFrontTab((tab) => draw(tab?.tabId ?? null), new AbortController().signal);
