import Box from '@mui/material/Box';
import { lazy, Suspense } from 'react';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../src-domain/diagrams/diagram-description.ts';
import { useLanguage } from '../language.ts';

const DiagramCanvas = lazy(async () => {
  const { DiagramCanvas } = await import('./DiagramCanvas.tsx');
  return { default: DiagramCanvas };
});

interface DiagramPlotProps {
  readonly diagram: Diagram;
  readonly size: 'small' | 'normal';
}

const heights = { small: 150, normal: 340 } as const;

/** A diagram as a picture with what it says in words. The library that draws it is fetched when it is first shown. */
export function DiagramPlot({ diagram, size }: DiagramPlotProps) {
  const { translate, language } = useLanguage();
  const says = diagramDescription(diagram, language, translate);
  return (
    <Box
      role="img"
      aria-label={`${diagram.title}. ${says}`}
      sx={{ position: 'relative', height: heights[size], minWidth: 0, overflow: 'hidden' }}
    >
      <Suspense>
        <DiagramCanvas diagram={diagram} size={size} />
      </Suspense>
    </Box>
  );
}
