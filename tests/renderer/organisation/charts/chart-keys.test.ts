import { expect, test } from 'vitest';
import { chartCommandOf } from '../../../../src-renderer/organisation/charts/chart-keys.ts';

const pressed = (keys: string) => {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
};

test.for([
  ['ArrowLeft', { kind: 'go', direction: 'left' }],
  ['ArrowDown', { kind: 'go', direction: 'down' }],
  ['Home', { kind: 'first' }],
  ['End', { kind: 'last' }],
  ['Enter', { kind: 'edit' }],
  ['F2', { kind: 'edit' }],
  ['Delete', { kind: 'remove' }],
  ['Ctrl+Delete', { kind: 'remove' }],
  ['Alt+ArrowLeft', { kind: 'shift', step: -1 }],
  ['Alt+ArrowRight', { kind: 'shift', step: 1 }],
  ['Alt+ArrowUp', { kind: 'shift-level', step: -1 }],
  ['Alt+ArrowDown', { kind: 'shift-level', step: 1 }],
  ['Ctrl+Enter', { kind: 'add-beside' }],
  ['Cmd+Enter', { kind: 'add-beside' }],
  ['Ctrl+Shift+Enter', { kind: 'add-under' }],
  ['Ctrl+ArrowLeft', null],
  ['Ctrl+Alt+ArrowLeft', null],
  ['Alt+Shift+ArrowLeft', null],
  ['Alt+Enter', null],
  ['Ctrl+z', null],
  ['Tab', null],
  ['a', null],
] as const)('%s asks for %j', ([keys, command]) => {
  expect(chartCommandOf(pressed(keys))).toEqual(command);
});
