import type { Translate } from '../../src-domain/messages/translate.ts';
import type { GridActions, GridRow } from './grid-model.ts';
import type { RowMenuEntry } from './RowMenu.tsx';
import type { RowActions } from './use-row-actions.ts';

interface Surroundings<Row extends GridRow> {
  readonly actions: GridActions<Row>;
  readonly rowActions: RowActions<Row>;
  readonly canEditHere: boolean;
  readonly edit: () => void;
  readonly copy: (how: 'copy' | 'cut') => void;
  readonly translate: Translate;
}

/** What the menu of a row offers: nothing that can't be done. */
export function rowMenuEntries<Row extends GridRow>(
  given: Surroundings<Row>,
): readonly RowMenuEntry[] {
  const { actions, rowActions, canEditHere, edit, copy, translate } = given;
  const count = rowActions.selected.length;
  const control = translate('grid:key-control');
  const alt = translate('grid:key-alt');
  const entry = (
    isOffered: boolean,
    id: string,
    label: string,
    keys: string,
    act: () => void,
    startsGroup = false,
  ): readonly RowMenuEntry[] => (isOffered ? [{ id, label, keys, act, startsGroup }] : []);
  const canEdit = actions.edit !== undefined;
  return [
    ...entry(canEdit && canEditHere, 'edit', translate('grid:edit'), 'F2', edit),
    ...entry(
      actions.add !== undefined,
      'add',
      translate('grid:add-under'),
      `${control}+${translate('grid:key-enter')}`,
      () => rowActions.add(),
    ),
    ...(actions.addOthers ?? []).flatMap((other) =>
      entry(true, `add-${other.id}`, other.label, '', () => rowActions.addOther(other)),
    ),
    ...entry(
      actions.duplicate !== undefined,
      'duplicate',
      translate('grid:duplicate', { count }),
      `${control}+D`,
      rowActions.duplicate,
    ),
    ...entry(
      actions.moveBy !== undefined,
      'up',
      translate('grid:move-up'),
      `${alt}+↑`,
      () => rowActions.shift(-1),
      true,
    ),
    ...entry(actions.moveBy !== undefined, 'down', translate('grid:move-down'), `${alt}+↓`, () =>
      rowActions.shift(1),
    ),
    ...entry(true, 'copy', translate('grid:copy'), `${control}+C`, () => copy('copy'), true),
    ...entry(canEdit, 'cut', translate('grid:cut'), `${control}+X`, () => copy('cut')),
    ...entry(
      actions.remove !== undefined,
      'remove',
      translate('grid:remove', { count }),
      `${control}+${translate('grid:key-delete')}`,
      rowActions.remove,
      true,
    ),
  ];
}
