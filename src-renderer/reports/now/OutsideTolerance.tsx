import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { aboutText } from '../../../src-domain/messages/report-name.ts';
import type { RolledUp } from '../../../src-domain/reports/roll-up.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { reportAddress } from '../reports-parts.ts';
import { useBeginReport } from '../use-begin-report.ts';

/** The sub-projects that say that they are outside what is tolerated, which calls for an exception report. */
export function OutsideTolerance({ rows }: { readonly rows: readonly RolledUp[] }) {
  const { translate } = useLanguage();
  const headingId = useId();
  const outside = rows.filter(({ needsException, exception }) => needsException || exception);
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ width: '100%' }}>
      <Typography variant="h2" id={headingId} sx={{ mb: 1 }}>
        {translate('reportsPage:outside-heading')}
      </Typography>
      {outside.length === 0 ? (
        <Typography color="textSecondary">{translate('reportsPage:outside-none')}</Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, p: 0, display: 'grid', gap: 1.5, listStyle: 'none' }}>
          {outside.map((row) => (
            <Outside key={row.subproject.id} row={row} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function Outside({ row }: { readonly row: RolledUp }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const begin = useBeginReport();
  const [refusal, setRefusal] = useState<string | null>(null);
  const { subproject, report, lights, outside, exception } = row;
  const about = aboutText(plan, subproject.id, translate);
  const red = aspects.filter((aspect) => lights.get(aspect)?.colour === 'red');

  const beginException = () =>
    setRefusal(
      begin({
        kind: 'exception',
        subprojectId: subproject.id,
        period: report?.period ?? null,
        dueOn: null,
        plannedId: null,
        replacesId: null,
      }),
    );

  const state = exception && choiceLabel('report', 'state', exception.state, translate);
  return (
    <Paper component="li" sx={{ px: 2, py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Typography variant="h3" sx={{ flexGrow: 1, overflowWrap: 'anywhere' }}>
          {about}
        </Typography>
        {exception && state !== null ? (
          <Button
            size="small"
            href={`#${reportAddress(project, exception.id)}`}
            aria-label={translate('reportsPage:exception-there-of', { about, state })}
          >
            {translate('reportsPage:exception-there', { state })}
          </Button>
        ) : (
          <WhileOpen>
            <Button
              size="small"
              variant="contained"
              aria-label={translate('reportsPage:begin-exception-of', { about })}
              onClick={beginException}
            >
              {translate('reportsPage:begin-exception')}
            </Button>
          </WhileOpen>
        )}
      </Box>
      {red.map((aspect) => (
        <Typography key={aspect} sx={{ overflowWrap: 'anywhere' }}>
          {translate('reportsPage:outside-aspect', {
            aspect: capitalised(choiceLabel('light', 'aspect', aspect, translate)),
            reason: lights.get(aspect)?.reason.trim() || translate('reportsPage:no-reason'),
          })}
        </Typography>
      ))}
      {outside.length > 0 && (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {outside.map(({ id, text }) => (
            <Typography key={id} component="li" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {text}
            </Typography>
          ))}
        </Box>
      )}
      {refusal !== null && (
        <Alert severity="error" sx={{ mt: 1, whiteSpace: 'pre-line' }}>
          {refusal}
        </Alert>
      )}
    </Paper>
  );
}
