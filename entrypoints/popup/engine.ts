// What the popup imports once it runs, as one module: of each import of its own the bundler would
// make a file.
export { readReturned } from '../../lib/reading/read-returned';
export { warmUp } from '../../lib/reading/warm-up';
