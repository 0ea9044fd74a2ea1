/** The indices of the highest values above zero, highest first, at most `most`; ties latest first. */
export function bestOf(values: Float32Array, most: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number) => values[a]! - values[b]! || a - b;
  for (let index = 0; index < values.length; index++) {
    if (values[index]! <= 0) continue;
    if (heap.length < most) {
      heap.push(index);
      rise(heap, worse);
    } else if (worse(index, heap[0]!) > 0) {
      heap[0] = index;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => worse(b, a));
}

function rise(heap: number[], order: (a: number, b: number) => number): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (order(heap[at]!, heap[parent]!) >= 0) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: number[], order: (a: number, b: number) => number): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    if (left >= heap.length) return;
    const right = left + 1;
    const child = right < heap.length && order(heap[right]!, heap[left]!) < 0 ? right : left;
    if (order(heap[child]!, heap[at]!) >= 0) return;
    [heap[at], heap[child]] = [heap[child]!, heap[at]!];
    at = child;
  }
}
