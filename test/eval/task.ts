import type { Output } from './write-lines';

/** The options of a batch run, as parsed from the command line. */
export interface TaskOptions {
  /** `--in`: a JSONL file, or a folder for `extract`. */
  in: string;
  queries?: string;
  haystack?: string;
  final?: string;
  top?: string;
  sentences?: string;
  engine?: string;
  without?: string;
  trace?: string;
}

/** Runs one engine over a file; resolves to the number of lines that failed. */
export type Task = (options: TaskOptions, output: Output) => Promise<number>;
