import ExpandMore from '@mui/icons-material/ExpandMore';
import { memo } from 'react';
import { CellElement, RowElement } from '../../grid/GridParts.tsx';
import { nameColumn } from './timeline-cells.ts';

interface TimelineGroupViewProps {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly top: number;
  readonly isFolded: boolean;
  readonly isStanding: boolean;
}

/** The heading of what stands together; it can be folded. */
export const TimelineGroupView = memo(function TimelineGroupView(props: TimelineGroupViewProps) {
  const { id, name, index, top, isFolded, isStanding } = props;
  return (
    <RowElement
      className="timeline-row group"
      aria-rowindex={index + 2}
      aria-level={1}
      aria-expanded={!isFolded}
      style={{ top }}
    >
      <CellElement
        data-row={id}
        data-column={nameColumn}
        tabIndex={isStanding ? 0 : -1}
        className={`timeline-cell timeline-name${isStanding ? ' tab-stop' : ''}`}
      >
        <ExpandMore aria-hidden className={isFolded ? 'timeline-fold folded' : 'timeline-fold'} />
        <span>{name}</span>
      </CellElement>
    </RowElement>
  );
});
