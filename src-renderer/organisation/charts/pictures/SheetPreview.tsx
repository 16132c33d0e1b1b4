import Box from '@mui/material/Box';
import { paper } from '../../../../src-domain/drawing/drawing.ts';
import { DrawnShapes } from '../../../drawing/DrawnShapes.tsx';
import { drawingTypefaces } from '../../../drawing/typeface.ts';
import {
  type ChartSheet,
  headingInMillimetres,
  marginInMillimetres,
  type SheetChoice,
  sheetSize,
} from './chart-sheets.ts';

interface SheetPreviewProps {
  readonly sheet: ChartSheet;
  readonly choice: SheetChoice;
}

const longSideInPixels = 190;

/** A sheet as small as a stamp: how much of it the chart fills, for those who see. */
export function SheetPreview({ sheet: { drawing, scale }, choice }: SheetPreviewProps) {
  const { width, height } = sheetSize(choice);
  const perMillimetre = longSideInPixels / Math.max(width, height);
  const drawn = (drawing.width * scale * 25.4 * perMillimetre) / 96;
  return (
    <Box
      sx={{
        flex: 'none',
        boxSizing: 'border-box',
        width: width * perMillimetre,
        height: height * perMillimetre,
        pt: `${(marginInMillimetres + headingInMillimetres) * perMillimetre}px`,
        bgcolor: paper,
        border: 1,
        borderColor: 'divider',
        overflow: 'hidden',
      }}
    >
      <svg
        aria-hidden
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        width={drawn}
        height={(drawn * drawing.height) / drawing.width}
        fontFamily={drawingTypefaces}
        style={{ display: 'block', margin: '0 auto' }}
      >
        <DrawnShapes drawing={drawing} />
      </svg>
    </Box>
  );
}
