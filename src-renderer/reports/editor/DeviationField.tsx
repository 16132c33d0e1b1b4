import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useRef } from 'react';
import { dayText } from '../../../src-domain/messages/day-text.ts';
import { reportLabel } from '../../../src-domain/messages/report-labels.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { type Deviation, firstToldIn } from '../../../src-domain/reports/deviations.ts';
import { nameOf } from '../../../src-domain/row-name.ts';
import { PlanChoiceField } from '../../forms/PlanChoiceField.tsx';
import { PlanDayField } from '../../forms/PlanDayField.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { useLanguage } from '../../language.ts';
import { RowTools } from '../../ordered-rows/RowTools.tsx';
import { usePlan } from '../../project/open-project.ts';

interface DeviationFieldProps {
  readonly deviation: Deviation;
  readonly number: number;
  /** Whether it was put in just now, and is to be written in. */
  readonly isNew: boolean;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: () => void;
}

/** One deviation of a draft. One that was told of before is closed when it is over, and not removed. */
export function DeviationField(props: DeviationFieldProps) {
  const { deviation, number, isNew, onUp, onDown, onRemove } = props;
  const { translate } = useLanguage();
  const plan = usePlan();
  const headingId = useId();
  const fields = useRef<HTMLDivElement>(null);
  const lang = projectOf(plan).language;
  const toldIn = firstToldIn(plan, deviation);
  const name =
    nameOf(plan, 'deviation', deviation, translate) ??
    translate('reportEditor:deviation', { number });
  useEffect(() => {
    if (isNew) fields.current?.querySelector('textarea')?.focus();
  }, [isNew]);
  return (
    <Paper component="li" aria-labelledby={headingId} sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mb: 1.5 }}>
        <Typography variant="h3" id={headingId} sx={{ flexGrow: 1 }}>
          {translate('reportEditor:deviation', { number })}
        </Typography>
        <Typography variant="body2" role="status" sx={{ fontWeight: 600 }}>
          {deviation.closedOn === null
            ? translate('reportEditor:open')
            : translate('reportEditor:closed-on', { day: dayText(deviation.closedOn) })}
        </Typography>
        {toldIn === null && (
          <RowTools name={name} onUp={onUp} onDown={onDown} onRemove={onRemove} />
        )}
      </Box>
      {toldIn && (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {translate('reportEditor:carried-over', {
            report: reportLabel(plan, toldIn, translate),
          })}
        </Typography>
      )}
      <Box
        ref={fields}
        sx={{
          display: 'grid',
          gap: 1.75,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
        }}
      >
        <PlanTextField entity="deviation" row={deviation} field="text" lines={2} lang={lang} />
        <PlanTextField entity="deviation" row={deviation} field="cause" lines={2} lang={lang} />
        <PlanTextField
          entity="deviation"
          row={deviation}
          field="consequence"
          lines={2}
          lang={lang}
        />
        <PlanTextField entity="deviation" row={deviation} field="action" lines={2} lang={lang} />
        <PlanChoiceField
          entity="deviation"
          row={deviation}
          field="aspect"
          emptyLabel={translate('reportEditor:aspect-not-chosen')}
        />
        <PlanDayField entity="deviation" row={deviation} field="closedOn" />
      </Box>
    </Paper>
  );
}
