import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { Crossing } from '../../src-preload/contract.ts';

const exposed: Record<string, unknown> = {};
const invoked: unknown[] = [];
const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (...words: unknown[]) => invoked.push(words),
});

vi.mock('electron', () => ({
  ipcRenderer,
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      exposed[name] = value;
    },
  },
}));

test('the preload gives the page two functions, bound to one channel each, and nothing of Electron', async () => {
  await import('../../src-preload/preload.ts');
  expect(Object.keys(exposed)).toEqual(['planverk']);
  const crossing = exposed['planverk'] as Crossing;
  expect(Object.keys(crossing)).toEqual(['call', 'listen']);

  await crossing.call('read-project', {});
  expect(invoked).toEqual([['planverk:call', 'read-project', {}]]);

  const heard: unknown[] = [];
  const stop = crossing.listen((...words) => heard.push(words));
  ipcRenderer.emit('planverk:event', { sender: 'Electron’s own event' }, { name: 'told' });
  stop();
  ipcRenderer.emit('planverk:event', {}, { name: 'not heard' });
  expect(heard).toEqual([[{ name: 'told' }]]);
  expect(ipcRenderer.listenerCount('planverk:event')).toBe(0);
});
