import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import { useId } from 'react';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { PlanLinesField } from '../../forms/PlanLinesField.tsx';
import { PlanPartialDateField } from '../../forms/PlanPartialDateField.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { PlanYesNo } from '../../forms/PlanYesNo.tsx';
import { useLanguage } from '../../language.ts';

interface ChartDetailsDialogProps {
  readonly chart: Row<'orgChart'>;
  readonly onClose: () => void;
}

/** What is written of a chart as a whole: its name, its date, its levels, and where it stands. */
export function ChartDetailsDialog({ chart, onClose }: ChartDetailsDialogProps) {
  const { translate } = useLanguage();
  const titleId = useId();
  const given = { entity: 'orgChart', row: chart } as const;
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} variant="h2">
        {translate('chartPage:details-heading')}
      </DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2, pt: 1 }}>
          <PlanTextField {...given} field="name" />
          <PlanPartialDateField
            {...given}
            field="asOf"
            label={translate('chartPage:as-of')}
            help={translate('chartPage:as-of-explained')}
          />
          <PlanLinesField
            {...given}
            field="levels"
            lines={3}
            help={translate('chartPage:levels-explained')}
          />
          <PlanYesNo {...given} field="inPlan" />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('chartPage:close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
