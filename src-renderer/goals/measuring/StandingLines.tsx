import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { placeName } from '../../../src-domain/measurements/indicator-diagrams.ts';
import type { IndicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { standingsOf } from '../../../src-domain/measurements/standing.ts';
import { listText } from '../../../src-domain/messages/list-text.ts';
import { standingText } from '../../../src-domain/messages/measured-text.ts';
import { useLanguage } from '../../language.ts';

/** How it is with an indicator, in words: the newest figure of each place, held against the target. */
export function StandingLines({ series }: { readonly series: IndicatorSeries }) {
  const { translate, language } = useLanguage();
  const id = useId();
  const { indicator, municipalities, meanOver } = series;
  const standings = standingsOf(series);
  if (standings.length === 0) {
    return (
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {translate('measurements:none-yet')}
      </Typography>
    );
  }
  const names = municipalities.filter((row) => meanOver?.includes(row.id)).map((row) => row.name);
  return (
    <Box sx={{ mb: 1.5, maxWidth: '92ch' }}>
      <Typography variant="h3" id={id}>
        {translate('measurements:standing-heading')}
      </Typography>
      <Box component="ul" aria-labelledby={id} sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {standings.map((standing) => (
          <li key={standing.place ?? 'together'}>
            {translate('measurements:in-place', {
              place: placeName(series, standing.place, translate),
              text: standingText(standing, { indicator, language, translate }),
            })}
            {standing.note !== '' && (
              <Typography component="span" variant="inherit" color="textSecondary">
                {` (${standing.note})`}
              </Typography>
            )}
          </li>
        ))}
      </Box>
      {meanOver && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {translate('measurements:mean-rule', { names: listText(names, language) })}
          {standings.every(({ place }) => place !== null) &&
            ` ${translate('measurements:not-judged')}`}
        </Typography>
      )}
    </Box>
  );
}
