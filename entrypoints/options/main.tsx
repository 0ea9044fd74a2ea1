import { render } from 'preact';
import { Options } from '../../components/options';
import { openShortcuts } from '../../lib/browser-windows';
import { preparePage } from '../../lib/prepare-page';
import { Database } from '../../lib/store/database';

preparePage(document.documentElement);
render(
  <Options db={new Database()} onShortcuts={() => void openShortcuts()} />,
  document.getElementById('root')!,
);
