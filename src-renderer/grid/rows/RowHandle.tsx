import DragIndicator from '@mui/icons-material/DragIndicator';
import MoreHoriz from '@mui/icons-material/MoreHoriz';
import { use, useRef } from 'react';
import { useLanguage } from '../../language.ts';
import { CellElement } from '../GridParts.tsx';
import { RowPortContext } from './row-port.ts';
import { useRowDrag } from './use-row-drag.ts';

/** At the start of a row: pressed, it offers what can be done; dragged, it moves the row. */
export function RowHandle({ row }: { readonly row: string }) {
  const { translate } = useLanguage();
  const port = use(RowPortContext);
  const handle = useRef<HTMLButtonElement>(null);
  const side = useRowDrag(handle, row);
  const canDrag = port?.current.canDrag ?? false;
  const Icon = canDrag ? DragIndicator : MoreHoriz;
  return (
    <CellElement>
      <button
        ref={handle}
        type="button"
        tabIndex={-1}
        className={canDrag ? 'grid-handle draggable' : 'grid-handle'}
        aria-label={translate('grid:row-menu')}
        aria-haspopup="menu"
        title={canDrag ? translate('grid:drag') : undefined}
        onClick={({ currentTarget }) => port?.current.openMenu(row, currentTarget)}
      >
        <Icon aria-hidden />
      </button>
      {side && <div className={`grid-drop ${side}`} data-drop={side} />}
    </CellElement>
  );
}
