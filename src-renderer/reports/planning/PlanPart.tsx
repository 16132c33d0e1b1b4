import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { periodText } from '../../../src-domain/messages/period-text.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import {
  plannedKinds,
  planningChanges,
  type ReportingPlan,
} from '../../../src-domain/reports/report-plan.ts';
import { rowTree } from '../../../src-domain/row-tree.ts';
import { DayField } from '../../forms/DayField.tsx';
import { fieldLook } from '../../forms/field-look.ts';
import { useLanguage } from '../../language.ts';
import { useChange, usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { previewOf } from './preview.ts';
import { WhoReports } from './WhoReports.tsx';

const lengths = ['month', 'quarter', 'tertial', 'half-year', 'year'] as const;
const longestToWrite = 365;

/** Who reports when: chosen in bulk, shown before it is made, made as one change. */
export function PlanPart() {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const kindsId = useId();
  const [kinds, setKinds] = useState<ReportingPlan['kinds']>(['progress']);
  const [every, setEvery] = useState<ReportingPlan['every']>('tertial');
  const [from, setFrom] = useState(() => projectOf(plan).startDate);
  const [to, setTo] = useState(() => projectOf(plan).endDate);
  const [dueAfter, setDueAfter] = useState('14');
  const [who, setWho] = useState<readonly (string | null)[]>(() => [
    ...rowTree(plan.rows.subproject).map(({ row }) => row.id),
    null,
  ]);
  const [told, setTold] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const dueAfterDays = /^\d{1,3}$/.test(dueAfter.trim()) ? Number(dueAfter) : Number.NaN;
  const isDueAfterWrong = !(dueAfterDays <= longestToWrite);
  const preview = previewOf(
    plan,
    from === null || to === null || isDueAfterWrong
      ? null
      : { kinds, subprojectIds: who, every, from, to, dueAfterDays },
  );
  const count = preview.kind === 'reports' ? preview.toMake : 0;

  const toggleKind = (kind: (typeof plannedKinds)[number]) =>
    setKinds((was) =>
      plannedKinds.filter((each) => (each === kind ? !was.includes(each) : was.includes(each))),
    );

  function make(event: FormEvent): void {
    event.preventDefault();
    if (preview.kind !== 'reports' || count === 0) return;
    const changes = planningChanges(
      preview.reports,
      (period) => periodText(period, language, translate),
      newId,
    );
    const refused = change(translate('reportsPage:label-planned', { count }), changes);
    setRefusal(refused);
    setTold(refused === null ? translate('reportsPage:is-planned', { count }) : '');
  }

  return (
    <Box component="form" onSubmit={make} noValidate sx={{ maxWidth: '64rem' }}>
      <Typography color="textSecondary" sx={{ mb: 2, maxWidth: '92ch' }}>
        {translate('reportsPage:plan-explanation')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <Box role="group" aria-labelledby={kindsId}>
            <FormLabel component="span" id={kindsId}>
              {translate('reportsPage:what-kinds')}
            </FormLabel>
            <FormGroup row>
              {plannedKinds.map((kind) => (
                <FormControlLabel
                  key={kind}
                  label={capitalised(choiceLabel('report', 'kind', kind, translate))}
                  control={
                    <Checkbox
                      size="small"
                      checked={kinds.includes(kind)}
                      onChange={() => toggleKind(kind)}
                    />
                  }
                />
              ))}
            </FormGroup>
          </Box>
          <TextField
            select
            size="small"
            sx={fieldLook}
            label={translate('reportsPage:every')}
            value={every}
            onChange={({ target }) =>
              setEvery(lengths.find((length) => length === target.value) ?? 'tertial')
            }
          >
            {lengths.map((length) => (
              <MenuItem key={length} value={length}>
                {translate(`reportsPage:every-${length}`)}
              </MenuItem>
            ))}
          </TextField>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <DayField
              label={translate('reportsPage:from')}
              value={from}
              save={(day) => {
                setFrom(day);
                return null;
              }}
            />
            <DayField
              label={translate('reportsPage:to')}
              value={to}
              save={(day) => {
                setTo(day);
                return null;
              }}
            />
          </Box>
          <TextField
            size="small"
            sx={fieldLook}
            label={translate('reportsPage:due-after')}
            value={dueAfter}
            error={isDueAfterWrong}
            helperText={isDueAfterWrong ? translate('reportsPage:due-after-wrong') : ''}
            onChange={({ target }) => setDueAfter(target.value)}
            slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }}
          />
        </Box>
        <WhoReports chosen={who} onChoose={setWho} />
      </Box>
      <PlanPreview preview={preview} />
      {refusal !== null && (
        <Alert severity="error" sx={{ mt: 2, whiteSpace: 'pre-line' }}>
          {refusal}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 2 }}>
        <WhileOpen>
          <Button type="submit" variant="contained" aria-disabled={count === 0}>
            {translate('reportsPage:plan', { count })}
          </Button>
        </WhileOpen>
        <Typography role="status">{told}</Typography>
      </Box>
    </Box>
  );
}
