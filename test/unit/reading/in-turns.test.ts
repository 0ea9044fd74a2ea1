import { expect, it } from 'vitest';
import { inTurns } from '../../../lib/reading/in-turns';

it('lets other work have its turn between two steps', async () => {
  const order: string[] = [];
  function* work() {
    for (const step of ['first', 'second', 'third']) {
      order.push(step);
      yield;
    }
    return 'done';
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    order.push(data);
    port1.close();
  };
  const working = inTurns(work());
  port2.postMessage('an answer');
  expect(await working).toBe('done');
  expect(order.indexOf('an answer')).toBeLessThan(order.indexOf('third'));
  expect(order.filter((each) => each !== 'an answer')).toEqual(['first', 'second', 'third']);
});
