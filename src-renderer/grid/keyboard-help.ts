import type { Translate } from '../../src-domain/messages/translate.ts';

/** What each key does, in the order in which one needs them. */
export function keyboardHelp(
  translate: Translate,
): readonly { readonly keys: string; readonly does: string }[] {
  const control = translate('grid:key-control');
  const shift = translate('grid:key-shift');
  const alt = translate('grid:key-alt');
  const enter = translate('grid:key-enter');
  const space = translate('grid:key-space');
  const arrows = translate('grid:key-arrows');
  const or = translate('grid:key-or');
  return [
    { keys: arrows, does: translate('grid:help-move') },
    { keys: 'Home, End', does: translate('grid:help-row-ends') },
    { keys: `${control}+Home, ${control}+End`, does: translate('grid:help-table-ends') },
    { keys: 'PageUp, PageDown', does: translate('grid:help-page') },
    { keys: `← ${or} →`, does: translate('grid:help-fold') },
    { keys: `${enter} ${or} F2`, does: translate('grid:help-edit') },
    { keys: space, does: translate('grid:help-toggle') },
    { keys: `${enter}, Tab`, does: translate('grid:help-commit') },
    { keys: `${shift}+${enter}`, does: translate('grid:help-new-line') },
    { keys: `${alt}+↓`, does: translate('grid:help-open') },
    { keys: 'Escape', does: translate('grid:help-restore') },
    { keys: translate('grid:key-delete'), does: translate('grid:help-clear') },
    { keys: `${shift}+${arrows}`, does: translate('grid:help-extend') },
    { keys: `${shift}+${space}`, does: translate('grid:help-select-row') },
    { keys: `${control}+A`, does: translate('grid:help-select-all') },
    {
      keys: `${control}+C, ${control}+X, ${control}+V`,
      does: translate('grid:help-clipboard'),
    },
    { keys: `${control}+${enter}`, does: translate('grid:help-add') },
    { keys: `${control}+D`, does: translate('grid:help-duplicate') },
    { keys: `${control}+${translate('grid:key-delete')}`, does: translate('grid:help-remove') },
    { keys: `${alt}+↑, ${alt}+↓`, does: translate('grid:help-shift') },
    { keys: `${alt}+→, ${alt}+←`, does: translate('grid:help-shift-level') },
    { keys: `${alt}+${shift}+→, ${alt}+${shift}+←`, does: translate('grid:help-resize') },
    { keys: `${shift}+F10`, does: translate('grid:help-menu') },
    { keys: 'Tab', does: translate('grid:help-leave') },
  ];
}
