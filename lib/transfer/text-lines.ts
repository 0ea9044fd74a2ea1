/** Characters of one line: far above the longest story with all its versions. */
const LONGEST = 64 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, without their ends, read as they come.
 * @throws Error when one has no end in sight: a small file may unpack to gigabytes
 */
export async function* textLines(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  longest = LONGEST,
): AsyncGenerator<string> {
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    let rest = '';
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const lines = (rest + value).split('\n');
      rest = lines.pop()!;
      if (rest.length > longest) throw new Error('A line is too long.');
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    // An early end must not leave the file open; what failed is reported by the read.
    await reader.cancel().catch(() => {});
  }
}
