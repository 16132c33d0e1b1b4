import { expect, test, vi } from 'vitest';
import { callChannel, eventChannel } from '../../src-preload/channels.ts';
import type { Crossing } from '../../src-preload/contract.ts';
import * as electron from '../main/shells/electron/stand-in.ts';

vi.mock('electron', () => electron);
await import('../../src-preload/preload.ts');

/** What the page finds in its window. */
const [name, exposed] = electron.contextBridge.exposeInMainWorld.calls[0] ?? [];
const crossing = exposed as Crossing;

test('the page gets the crossing of the contract, and nothing of Electron', () => {
  expect(electron.contextBridge.exposeInMainWorld.calls).toHaveLength(1);
  expect(name).toBe('planverk');
  expect(Object.keys(crossing).toSorted()).toEqual([
    'addAttachment',
    'call',
    'listen',
    'openDroppedFile',
    'readReturn',
  ]);
  expect(Object.values(crossing).every((part) => typeof part === 'function')).toBe(true);
});

test('a call goes over the one channel, as it is', async () => {
  electron.ipcRenderer.invoke.mockResolvedValueOnce({ kind: 'done', value: null });
  const sent = { project: 'a', token: 't' };
  expect(await crossing.call('undo', sent)).toEqual({ kind: 'done', value: null });
  expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith(callChannel, 'undo', sent);
});

test('a listener hears the event without Electron’s own, until it stops', () => {
  const heard: unknown[] = [];
  const stop = crossing.listen((event) => heard.push(event));
  const [channel, listener] = electron.ipcRenderer.on.calls[0] ?? [];
  expect(channel).toBe(eventChannel);
  const event = { name: 'projects-changed', value: {} };
  listener?.({ sender: 'Electron’s own' }, event);
  expect(heard).toEqual([event]);
  stop();
  expect(electron.ipcRenderer.off.calls).toEqual([[eventChannel, listener]]);
});

test('a file that was dropped is opened where it lies', async () => {
  electron.ipcRenderer.invoke.mockResolvedValueOnce({ kind: 'done', value: { project: 'a' } });
  const file = new File(['x'], 'plan.planverk');
  expect(await crossing.openDroppedFile(file)).toEqual({ kind: 'done', value: { project: 'a' } });
  expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith(callChannel, 'open-project', {
    path: '/home/kari/plan.planverk',
  });
});

test('a file that lies nowhere can’t be opened, and the program isn’t asked', async () => {
  const asked = electron.ipcRenderer.invoke.mock.calls.length;
  expect(await crossing.openDroppedFile(new File(['x'], 'made-by-a-page.planverk'))).toEqual({
    kind: 'failed',
    failure: { code: 'file-not-found', values: { path: 'made-by-a-page.planverk' } },
  });
  expect(electron.ipcRenderer.invoke.mock.calls).toHaveLength(asked);
});

test('a hand-out that came back is looked through where it lies', async () => {
  electron.ipcRenderer.invoke.mockResolvedValueOnce({ kind: 'done', value: null });
  await crossing.readReturn(new File(['x'], 'plan.planverk'), { project: 'a' });
  expect(electron.ipcRenderer.invoke).toHaveBeenLastCalledWith(callChannel, 'read-return', {
    project: 'a',
    returned: '/home/kari/plan.planverk',
  });
});
