import { render } from 'preact';
import { Library } from '../../components/library';
import { preparePage } from '../../lib/prepare-page';
import { Database } from '../../lib/store/database';

preparePage(document.documentElement);
render(<Library db={new Database()} now={Date.now()} />, document.getElementById('root')!);
