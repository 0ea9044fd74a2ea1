import { render } from 'preact';
import { Welcome } from '../../components/welcome';
import { openLibrary } from '../../lib/browser-windows';
import { preparePage } from '../../lib/prepare-page';

preparePage(document.documentElement);
render(<Welcome onOpenLibrary={() => void openLibrary()} />, document.getElementById('root')!);
