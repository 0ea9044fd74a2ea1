import { render } from 'preact';
import { Library } from '../../components/library';
import { Database } from '../../lib/store/database';

render(<Library db={new Database()} now={Date.now()} />, document.getElementById('root')!);
