import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { RowActions } from '../actions/use-row-actions.ts';
import type { GridActions, GridRow } from '../grid-model.ts';
import type { RowMenuEntry } from './RowMenu.tsx';

interface Surroundings<Row extends GridRow> {
  readonly actions: GridActions<Row>;
  readonly rowActions: RowActions<Row>;
  /** The row that the menu is about. */
  readonly row: Row | undefined;
  readonly canEditHere: boolean;
  readonly edit: () => void;
  /** Folds or unfolds the row; null where it is no parent. */
  readonly fold: { readonly isFolded: boolean; readonly toggle: () => void } | null;
  /** Gives the column where one stands its own width again; null where it has it. */
  readonly resetWidth: (() => void) | null;
  readonly copy: (how: 'copy' | 'cut') => void;
  readonly paste: () => void;
  readonly translate: Translate;
}

/** What the menu of a row offers: nothing that can't be done. */
export function rowMenuEntries<Row extends GridRow>(
  given: Surroundings<Row>,
): readonly RowMenuEntry[] {
  const { actions, rowActions, row, canEditHere, edit, fold, copy, paste, resetWidth, translate } =
    given;
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
  const isFixed = row !== undefined && (actions.isFixed?.(row) ?? false);
  const canEdit = actions.edit !== undefined && !isFixed;
  const commands =
    (count > 1
      ? actions.commandsOfSeveral?.(rowActions.selected)
      : row && count === 1 && actions.commands?.(row)) || [];
  return [
    ...entry(canEdit && canEditHere, 'edit', translate('grid:edit'), 'F2', edit),
    ...commands.flatMap(({ id, label, act }) => entry(true, `do-${id}`, label, '', act)),
    ...entry(
      actions.add !== undefined,
      'add',
      translate('grid:add-under'),
      `${control}+${translate('grid:key-enter')}`,
      () => rowActions.add(),
    ),
    ...(actions.addOthers ?? []).flatMap((other) =>
      entry(
        (other.whyNot?.(row ?? null) ?? null) === null,
        `add-${other.id}`,
        other.label,
        '',
        () => rowActions.addOther(other),
      ),
    ),
    ...entry(
      actions.duplicate !== undefined && !isFixed,
      'duplicate',
      translate('grid:duplicate', { count }),
      `${control}+D`,
      rowActions.duplicate,
    ),
    ...entry(
      actions.moveBy !== undefined && !isFixed,
      'up',
      translate('grid:move-up'),
      `${alt}+↑`,
      () => rowActions.shift(-1),
      true,
    ),
    ...entry(
      actions.moveBy !== undefined && !isFixed,
      'down',
      translate('grid:move-down'),
      `${alt}+↓`,
      () => rowActions.shift(1),
    ),
    ...entry(
      actions.moveLevel !== undefined && !isFixed,
      'in',
      translate('grid:move-in'),
      `${alt}+→`,
      () => rowActions.shiftLevel(1),
    ),
    ...entry(
      actions.moveLevel !== undefined && !isFixed,
      'out',
      translate('grid:move-out'),
      `${alt}+←`,
      () => rowActions.shiftLevel(-1),
    ),
    ...entry(
      fold !== null,
      'fold',
      translate(fold?.isFolded ? 'grid:unfold' : 'grid:fold'),
      fold?.isFolded ? '→' : '←',
      () => fold?.toggle(),
    ),
    ...entry(resetWidth !== null, 'width', translate('grid:reset-width'), '', () => resetWidth?.()),
    ...entry(true, 'copy', translate('grid:copy'), `${control}+C`, () => copy('copy'), true),
    ...entry(canEdit, 'cut', translate('grid:cut'), `${control}+X`, () => copy('cut')),
    ...entry(canEdit, 'paste', translate('grid:paste'), `${control}+V`, paste),
    ...entry(
      actions.remove !== undefined && !isFixed,
      'remove',
      translate('grid:remove', { count }),
      `${control}+${translate('grid:key-delete')}`,
      rowActions.remove,
      true,
    ),
  ];
}
