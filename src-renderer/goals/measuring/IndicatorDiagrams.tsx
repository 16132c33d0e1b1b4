import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { indicatorDiagrams } from '../../../src-domain/measurements/indicator-diagrams.ts';
import type { IndicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { DiagramView } from '../../diagrams/DiagramView.tsx';
import { useLanguage } from '../../language.ts';

interface IndicatorDiagramsProps {
  readonly series: IndicatorSeries;
  readonly name: string;
}

/** The diagrams of an indicator, side by side where there is room. */
export function IndicatorDiagrams({ series, name }: IndicatorDiagramsProps) {
  const { translate, language } = useLanguage();
  const diagrams = useMemo(
    () => indicatorDiagrams(series, { language, translate }),
    [series, language, translate],
  );
  return (
    <Box
      role="group"
      aria-label={translate('measurements:diagrams', { indicator: name })}
      sx={{
        display: 'grid',
        gap: 3,
        mt: 3,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(30rem, 100%), 1fr))',
      }}
    >
      {diagrams.map((diagram) => (
        <DiagramView key={diagram.title} diagram={diagram} />
      ))}
    </Box>
  );
}
