import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo } from 'react';
import { isDrawn, placeName } from '../../src-domain/measurements/indicator-diagrams.ts';
import {
  type IndicatorSeries,
  indicatorSeries,
} from '../../src-domain/measurements/indicator-series.ts';
import { standingsOf } from '../../src-domain/measurements/standing.ts';
import { standingText } from '../../src-domain/messages/measured-text.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { addressOf, placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { PageTexts } from '../PageTexts.tsx';
import { usePlan, useProject } from '../project/open-project.ts';
import { Card } from './Card.tsx';
import { useInSight } from './use-in-sight.ts';

const SmallDiagram = lazy(async () => ({
  default: (await import('./SmallDiagram.tsx')).SmallDiagram,
}));

const mostShown = 6;

/** How it is with what is measured: in words, and how it has developed where there are figures to draw. */
export function IndicatorsCard() {
  return (
    <PageTexts>
      <MeasuredIndicators />
    </PageTexts>
  );
}

function MeasuredIndicators() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const measured = useMemo(
    () =>
      inOrder(plan.rows.indicator).flatMap(({ id }) => {
        const series = indicatorSeries(plan, id);
        return series && standingsOf(series).length > 0 ? [series] : [];
      }),
    [plan],
  );
  const page = `#${addressOf(project, 'maal')}`;
  const others = measured.length - mostShown;
  if (measured.length === 0) return null;
  return (
    <Card
      heading={translate('measurements:overview-heading')}
      aside={
        <Link href={page} variant="body2">
          {translate('measurements:overview-all')}
        </Link>
      }
    >
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 2,
          listStyle: 'none',
          display: 'grid',
          gap: 3,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(17rem, 100%), 1fr))',
        }}
      >
        {measured.slice(0, mostShown).map((series) => (
          <IndicatorItem key={series.indicator.id} series={series} />
        ))}
      </Box>
      {others > 0 && (
        <Typography sx={{ px: 2, pb: 1.5 }}>
          <Link href={page}>{translate('measurements:overview-more', { count: others })}</Link>
        </Typography>
      )}
    </Card>
  );
}

function IndicatorItem({ series }: { readonly series: IndicatorSeries }) {
  const { translate, language } = useLanguage();
  const project = useProject((state) => state.project);
  const [place, isInSight] = useInSight();
  const { indicator } = series;
  const { id } = indicator;
  const [newest, ...others] = standingsOf(series);
  // Those that are held against the target too; what is only told stands on the page of goals.
  const told = newest ? [newest, ...others.filter(({ distance }) => distance.kind !== 'none')] : [];
  const notes = [...new Set(told.map(({ note }) => note))].filter((note) => note !== '');
  return (
    <Box component="li" ref={place} sx={{ minWidth: 0 }}>
      <Typography variant="h3">
        <Link href={`#${placeAddress(project, { entity: 'indicator', id, field: null })}`}>
          {indicator.name.trim() || translate('measurements:unnamed-indicator')}
        </Link>
      </Typography>
      {told.map((standing) => (
        <Typography key={standing.place ?? 'together'} variant="body2">
          {translate('measurements:in-place', {
            place: placeName(series, standing.place, translate),
            text: standingText(standing, { indicator, language, translate }),
          })}
        </Typography>
      ))}
      {notes.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('measurements:noted', { note: notes.join('; ') })}
        </Typography>
      )}
      {isDrawn(series) && isInSight && (
        <Suspense>
          <SmallDiagram series={series} />
        </Suspense>
      )}
    </Box>
  );
}
