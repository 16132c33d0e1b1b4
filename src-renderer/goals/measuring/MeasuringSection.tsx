import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useMemo, useState } from 'react';
import { isDrawn } from '../../../src-domain/measurements/indicator-diagrams.ts';
import { indicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { contentElement } from '../../frame/content.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { ExportButton } from './ExportButton.tsx';
import { MeasurementTable } from './MeasurementTable.tsx';
import { StandingLines } from './StandingLines.tsx';

const IndicatorDiagrams = lazy(async () => ({
  default: (await import('./IndicatorDiagrams.tsx')).IndicatorDiagrams,
}));
const ImportDialog = lazy(async () => ({
  default: (await import('./ImportDialog.tsx')).ImportDialog,
}));

interface MeasuringSectionProps {
  /** The indicators in their order, by name. */
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** What is measured of the indicator that is chosen: in words, as a table, and as diagrams. */
export function MeasuringSection({ indicators, chosen, onChoose }: MeasuringSectionProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const [isImporting, setIsImporting] = useState(false);
  const [done, setDone] = useState('');
  const series = useMemo(() => indicatorSeries(plan, chosen), [plan, chosen]);
  const name = indicators.find(({ id }) => id === chosen)?.name ?? '';
  if (!series) return null;
  return (
    <>
      <Stack direction="row" sx={{ gap: 1.5, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
        <TextField
          select
          size="small"
          label={translate('measurements:of-indicator')}
          value={chosen}
          onChange={({ target }) => onChoose(target.value)}
          sx={{ minWidth: '18rem', maxWidth: '100%' }}
          slotProps={{ select: { MenuProps: { container: contentElement } } }}
        >
          {indicators.map((indicator) => (
            <MenuItem key={indicator.id} value={indicator.id}>
              {indicator.name}
            </MenuItem>
          ))}
        </TextField>
        <WhileOpen>
          <Button startIcon={<UploadFileOutlined />} onClick={() => setIsImporting(true)}>
            {translate('measurements:import')}
          </Button>
        </WhileOpen>
        <ExportButton />
        <Typography role="status" variant="body2">
          {done}
        </Typography>
      </Stack>
      <StandingLines series={series} />
      <MeasurementTable
        key={chosen}
        label={translate('measurements:table', { indicator: name })}
        series={series}
      />
      {isDrawn(series) && (
        <Suspense fallback={<Box sx={{ height: 320 }} />}>
          <IndicatorDiagrams series={series} name={name} />
        </Suspense>
      )}
      {isImporting && (
        <Suspense>
          <ImportDialog
            indicatorId={chosen}
            onClose={() => setIsImporting(false)}
            onDone={(text) => {
              setDone(text);
              setIsImporting(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
