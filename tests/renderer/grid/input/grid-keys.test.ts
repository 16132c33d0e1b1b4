import { expect, test } from 'vitest';
import { commandOf } from '../../../../src-renderer/grid/input/grid-keys.ts';

/** 'Ctrl+Shift+ArrowUp' as the browser tells it. */
function pressed(keys: string) {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
  };
}

test.each([
  ['ArrowDown', { kind: 'move', motion: 'down', extend: false }],
  ['Shift+ArrowDown', { kind: 'move', motion: 'down', extend: true }],
  ['Ctrl+Home', { kind: 'move', motion: 'table-start', extend: false }],
  ['Ctrl+Shift+End', { kind: 'move', motion: 'table-end', extend: true }],
  ['PageDown', { kind: 'move', motion: 'page-down', extend: false }],
  ['Enter', { kind: 'edit' }],
  ['F2', { kind: 'edit' }],
  ['a', { kind: 'type', text: 'a' }],
  ['Shift+Å', { kind: 'type', text: 'Å' }],
  ['Ctrl+Alt+@', { kind: 'type', text: '@' }],
  ['Dead', { kind: 'compose' }],
  ['Delete', { kind: 'clear' }],
  ['Shift+ ', { kind: 'select-row' }],
  ['Ctrl+a', { kind: 'select-all' }],
  ['Meta+a', { kind: 'select-all' }],
  ['Ctrl+A', { kind: 'select-all' }],
  ['Ctrl+Enter', { kind: 'add' }],
  ['Ctrl+d', { kind: 'duplicate' }],
  ['Ctrl+Delete', { kind: 'remove' }],
  ['Ctrl+-', { kind: 'remove-selected-rows' }],
  ['Alt+ArrowUp', { kind: 'shift', step: -1 }],
  ['Alt+ArrowDown', { kind: 'shift', step: 1 }],
  ['Alt+ArrowLeft', { kind: 'shift-level', step: -1 }],
  ['Alt+ArrowRight', { kind: 'shift-level', step: 1 }],
  ['Alt+Shift+ArrowLeft', { kind: 'resize-column', step: -1 }],
  ['Alt+Shift+ArrowRight', { kind: 'resize-column', step: 1 }],
] as const)('%s asks for %j', (keys, command) => {
  expect(commandOf(pressed(keys))).toEqual(command);
});

test.each([
  'Tab',
  'Ctrl+z',
  'Ctrl+Shift+Z',
  'Ctrl+y',
  'Ctrl+k',
  'Ctrl+s',
  'Ctrl+p',
  'Ctrl+c',
  'Ctrl+x',
  'Ctrl+v',
  'Ctrl+Shift+D',
  'Alt+Home',
  'Alt+Enter',
  'F1',
  'F5',
  'Shift',
])('%s is left to the page', (keys) => {
  expect(commandOf(pressed(keys))).toBe(null);
});
