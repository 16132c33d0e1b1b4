import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import { inOrder } from '../../../src-domain/plan.ts';
import { contentElement, stayInContent } from '../../frame/content.ts';
import { useLanguage } from '../../language.ts';
import { RemovedNotice } from '../../ordered-rows/RemovedNotice.tsx';
import { type Removed, useOrderedRows } from '../../ordered-rows/use-ordered-rows.ts';
import { usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { ChartDetailsDialog } from './ChartDetailsDialog.tsx';
import { chartName } from './chart-name.ts';
import { ChartPictureMenu } from './pictures/ChartPictureMenu.tsx';

interface ChartBarProps {
  readonly chart: Row<'orgChart'>;
  readonly onShow: (id: string) => void;
  readonly onNew: () => void;
}

/** Which chart is shown, and what is done with a chart as a whole. */
export function ChartBar({ chart, onShow, onNew }: ChartBarProps) {
  const { translate, language } = useLanguage();
  const charts = inOrder(usePlan().rows.orgChart);
  const rows = useOrderedRows('orgChart');
  const [isDetailed, setIsDetailed] = useState(false);
  const [removed, setRemoved] = useState<Removed | null>(null);
  return (
    <Stack direction="row" sx={{ gap: 1, mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextField
        select
        size="small"
        label={translate('chartPage:chart')}
        value={chart.id}
        onChange={({ target }) => onShow(target.value)}
        sx={{ minWidth: '20rem', maxWidth: '100%' }}
        slotProps={{
          select: { MenuProps: { container: contentElement } },
        }}
      >
        {charts.map(({ id, name, asOf }) => (
          <MenuItem key={id} value={id}>
            {chartName(name, translate)}
            {asOf !== null &&
              ` (${translate('chartPage:per', { date: partialDateText(asOf, language) })})`}
          </MenuItem>
        ))}
      </TextField>
      <WhileOpen>
        <Button onClick={onNew}>{translate('chartPage:new-short')}</Button>
        <Button onClick={() => setIsDetailed(true)}>{translate('chartPage:details')}</Button>
        <Button
          onClick={() => {
            const copy = rows.duplicate(charts, chart.id);
            if (copy !== null) onShow(copy);
          }}
        >
          {translate('chartPage:duplicate')}
        </Button>
      </WhileOpen>
      <ChartPictureMenu chartId={chart.id} />
      <WhileOpen>
        <Button
          color="error"
          onClick={() => {
            const next = charts.find(({ id }) => id !== chart.id);
            setRemoved(rows.remove(chart.id));
            if (next) onShow(next.id);
            stayInContent();
          }}
        >
          {translate('chartPage:remove')}
        </Button>
      </WhileOpen>
      {isDetailed && <ChartDetailsDialog chart={chart} onClose={() => setIsDetailed(false)} />}
      <RemovedNotice removed={removed} onDone={() => setRemoved(null)} />
    </Stack>
  );
}
