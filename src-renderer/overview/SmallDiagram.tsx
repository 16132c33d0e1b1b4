import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { developmentDiagram } from '../../src-domain/measurements/indicator-diagrams.ts';
import type { IndicatorSeries } from '../../src-domain/measurements/indicator-series.ts';
import { DiagramLegend } from '../diagrams/DiagramLegend.tsx';
import { DiagramView } from '../diagrams/DiagramView.tsx';
import { useLanguage } from '../language.ts';

/** How an indicator has developed, as one of many small diagrams. */
export function SmallDiagram({ series }: { readonly series: IndicatorSeries }) {
  const { translate, language } = useLanguage();
  const diagram = useMemo(
    () => developmentDiagram(series, { language, translate }),
    [series, language, translate],
  );
  return (
    <Box sx={{ mt: 1, '& figcaption': { fontSize: '0.8125rem', fontWeight: 400 } }}>
      <DiagramView diagram={diagram} size="small" />
      <DiagramLegend diagram={diagram} />
    </Box>
  );
}
