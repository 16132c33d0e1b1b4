import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, use, useId } from 'react';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { OpenedProjectContext } from '../project/open-project.ts';
import { DiagramLegend } from './DiagramLegend.tsx';
import { DiagramNumbers } from './DiagramNumbers.tsx';
import { DiagramPlot } from './DiagramPlot.tsx';

const DiagramMenu = lazy(async () => {
  const { DiagramMenu } = await import('./DiagramMenu.tsx');
  return { default: DiagramMenu };
});

interface DiagramViewProps {
  readonly diagram: Diagram;
  /** 'small' is for many side by side: without legend, table and menu, which what stands around it makes up for. */
  readonly size?: 'small' | 'normal';
}

/** A diagram with its title, what its series are, and its figures as a table. */
export function DiagramView({ diagram, size = 'normal' }: DiagramViewProps) {
  const titleId = useId();
  const project = use(OpenedProjectContext)?.store.state.getState().project;
  return (
    <Box component="figure" aria-labelledby={titleId} sx={{ m: 0, minWidth: 0 }}>
      <Typography id={titleId} component="figcaption" variant="h3" sx={{ mb: 1 }}>
        {diagram.title}
      </Typography>
      <DiagramPlot diagram={diagram} size={size} />
      {size === 'normal' && (
        <>
          <Box sx={{ mt: 1 }}>
            <DiagramLegend diagram={diagram} />
          </Box>
          <DiagramNumbers diagram={diagram} />
          {project !== undefined && (
            <Suspense>
              <DiagramMenu diagram={diagram} project={project} />
            </Suspense>
          )}
        </>
      )}
    </Box>
  );
}
