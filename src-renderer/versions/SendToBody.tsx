import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { Row } from '../../src-domain/entities/registry.ts';
import { listedPersons } from '../../src-domain/organisation/persons.ts';
import { paperDeadline } from '../../src-domain/versions/paper-deadline.ts';
import type { CaseFields } from '../../src-domain/versions/sending.ts';
import { DayField } from '../forms/DayField.tsx';
import { dayText, useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

interface SendToBodyProps {
  readonly body: Row<'body'>;
  /** Whether the version has been sent to it before. */
  readonly hasIt: boolean;
  /** null: it isn't chosen. */
  readonly fields: CaseFields | null;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onWrite: (fields: CaseFields) => void;
}

/** A body that a version can be sent to; where it is chosen, with what is written of its case. */
export function SendToBody({ body, hasIt, fields, onChoose, onWrite }: SendToBodyProps) {
  const { translate } = useLanguage();
  const name = body.name || translate('history:unnamed');
  return (
    <Box sx={{ mb: fields ? 2 : 0 }}>
      <FormControlLabel
        control={<Checkbox size="small" sx={{ py: 0.5 }} />}
        label={hasIt ? translate('cases:has-it', { body: name }) : name}
        checked={fields !== null}
        onChange={(_event, isChosen) => onChoose(isChosen)}
      />
      {fields && (
        <Box
          role="group"
          aria-label={name}
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { sm: '1fr 1fr' },
            ml: 3.5,
            mt: 1,
          }}
        >
          <CaseFieldsOf body={body} fields={fields} onWrite={onWrite} />
        </Box>
      )}
    </Box>
  );
}

interface CaseFieldsProps {
  readonly body: Row<'body'>;
  readonly fields: CaseFields;
  readonly onWrite: (fields: CaseFields) => void;
}

function CaseFieldsOf({ body, fields, onWrite }: CaseFieldsProps) {
  const { translate, language } = useLanguage();
  const persons = listedPersons(usePlan()).filter(({ name }) => name.trim() !== '');
  const { papersDueInDays } = body;
  const { meetingDate, mustApprove, caseWorkerId } = fields;
  const text = (
    field: 'title' | 'caseNumber' | 'archiveReference' | 'rapporteur',
    label: string,
    help = '',
  ) => (
    <TextField
      size="small"
      label={label}
      value={fields[field]}
      helperText={help}
      onChange={({ target }) => onWrite({ ...fields, [field]: target.value })}
    />
  );
  return (
    <>
      <TextField
        select
        size="small"
        label={translate('cases:role')}
        value={mustApprove ? 'must-approve' : 'advises'}
        onChange={({ target }) =>
          onWrite({ ...fields, mustApprove: target.value === 'must-approve' })
        }
      >
        {(['must-approve', 'advises'] as const).map((role) => (
          <MenuItem key={role} value={role}>
            {translate(`cases:${role}`)}
          </MenuItem>
        ))}
      </TextField>
      {text(
        'caseNumber',
        translate('versions:case-number'),
        translate('versions:case-number-hint'),
      )}
      <Box>
        <DayField
          label={translate('versions:meeting-date')}
          value={meetingDate}
          save={(day) => {
            onWrite({ ...fields, meetingDate: day });
            return null;
          }}
        />
        {meetingDate !== null && papersDueInDays !== null && (
          <Typography variant="body2" color="textSecondary" role="status" sx={{ mt: 0.5 }}>
            {translate('cases:papers-due', {
              day: dayText(paperDeadline(meetingDate, papersDueInDays), language),
            })}
          </Typography>
        )}
      </Box>
      {text('archiveReference', translate('cases:archive-reference'))}
      <Box sx={{ display: 'grid', gridColumn: '1 / -1' }}>
        {text('title', translate('cases:title'), translate('cases:title-hint'))}
      </Box>
      <TextField
        select
        size="small"
        label={translate('cases:case-worker')}
        value={persons.some(({ id }) => id === caseWorkerId) ? caseWorkerId : ''}
        onChange={({ target }) => onWrite({ ...fields, caseWorkerId: target.value || null })}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{translate('cases:no-person')}</MenuItem>
        {persons.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      {text('rapporteur', translate('cases:rapporteur'))}
      <TextField
        size="small"
        multiline
        minRows={2}
        sx={{ gridColumn: '1 / -1' }}
        label={translate('cases:proposal')}
        helperText={translate('cases:proposal-hint')}
        value={fields.proposal}
        onChange={({ target }) => onWrite({ ...fields, proposal: target.value })}
      />
    </>
  );
}
