import Box from '@mui/material/Box';
import { useRef } from 'react';
import { heightOf, widthOf } from '../../../src-domain/drawing/geometry.ts';
import type { PlacedBox } from '../../../src-domain/org-chart/chart-layout.ts';
import { useLanguage } from '../../language.ts';
import type { TreePlace } from './tree-places.ts';
import type { BoxActions } from './use-box-actions.ts';
import { useBoxDrag } from './use-box-drag.ts';

interface BoxHandleProps {
  readonly box: PlacedBox;
  readonly place: TreePlace;
  readonly zoom: number;
  readonly isChosen: boolean;
  readonly actions: BoxActions;
  readonly onChoose: (id: string) => void;
  readonly onWrite: () => void;
}

/** Colours on the drawing's own paper, which is white in the dark too. */
const marked = '#14586a';

/** What lies over a drawn box: it takes the focus, is dragged, and is dropped on. */
export function BoxHandle(props: BoxHandleProps) {
  const { box, place, zoom, isChosen, actions, onChoose, onWrite } = props;
  const { translate } = useLanguage();
  const { content, frame } = box;
  const ref = useRef<HTMLDivElement>(null);
  const side = useBoxDrag(ref, content.id, content.kind === 'list', actions);
  const said = [content.title, ...content.lines].filter((text) => text.trim() !== '').join(', ');
  return (
    <Box
      ref={ref}
      role="treeitem"
      data-box={content.id}
      aria-label={said || translate('chartPage:unnamed')}
      aria-level={place.level}
      aria-posinset={place.number}
      aria-setsize={place.of}
      aria-selected={isChosen}
      {...(place.isParent && { 'aria-expanded': true })}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => onChoose(content.id)}
      onFocus={() => onChoose(content.id)}
      onDoubleClick={onWrite}
      sx={{
        position: 'absolute',
        left: frame.left * zoom,
        top: frame.top * zoom,
        width: widthOf(frame) * zoom,
        height: heightOf(frame) * zoom,
        borderRadius: '4px',
        cursor: 'grab',
        ...(isChosen && { boxShadow: `0 0 0 2px ${marked}` }),
        '&:hover': { boxShadow: `0 0 0 2px ${marked}80` },
        '&:focus-visible': { outline: `3px solid ${marked}`, outlineOffset: '2px' },
        '&.dragged': { opacity: 0.5 },
        ...(side === 'into' && { boxShadow: `0 0 0 4px ${marked}`, bgcolor: `${marked}22` }),
        ...(side !== null &&
          side !== 'into' && { '&::after': landing(side, content.kind === 'list') }),
      }}
    />
  );
}

/** A bar where the dragged box would land. */
function landing(side: 'before' | 'after', isListed: boolean) {
  const edge = isListed ? { before: 'top', after: 'bottom' } : { before: 'left', after: 'right' };
  return {
    content: '""',
    position: 'absolute',
    bgcolor: marked,
    [edge[side]]: '-8px',
    ...(isListed ? { left: 0, right: 0, height: '4px' } : { top: 0, bottom: 0, width: '4px' }),
  };
}
