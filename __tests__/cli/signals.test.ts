/** F30, F33: whatever finishes meanwhile, a run that is cancelled ends with 3. */
import { EventEmitter } from 'node:events';
import { expect, test } from '@jest/globals';
import { onCancel, type Cancelled } from '../../src/cli/signals.js';

function watched() {
  const events = new EventEmitter();
  const codes: number[] = [];
  const cancelled: Cancelled = {
    on: (signal, listener) => events.on(signal, listener),
    removeListener: (signal, listener) => events.removeListener(signal, listener),
    exit: (code) => codes.push(code),
  };
  return { events, codes, cancelled };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  'F33 %s: 3, also if a command sets 0',
  async (signal) => {
    const { events, codes, cancelled } = watched();
    const told: string[] = [];
    onCancel((name) => {
      told.push(name);
      cancelled.exitCode = 0;
      return Promise.resolve();
    }, cancelled);
    events.emit(signal, signal);
    events.emit(signal, signal);
    await new Promise(setImmediate);
    expect([told, codes]).toEqual([[signal], [3]]);
  },
);

test('F30 what cannot be said ends it too', async () => {
  const { events, codes, cancelled } = watched();
  onCancel(() => Promise.reject(new Error('no')), cancelled);
  events.emit('SIGTERM', 'SIGTERM');
  await new Promise(setImmediate);
  expect(codes).toEqual([3]);
});

test('what is no longer watched does nothing', () => {
  const { events, codes, cancelled } = watched();
  onCancel(() => Promise.resolve(), cancelled)();
  events.emit('SIGTERM', 'SIGTERM');
  expect(codes).toEqual([]);
});
