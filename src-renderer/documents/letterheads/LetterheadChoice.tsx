import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { DocumentOrder } from '../../../src-domain/document/document-order.ts';
import {
  letterheadOf,
  municipalitiesOf,
} from '../../../src-domain/letterhead/letterhead-changes.ts';
import { useLanguage } from '../../language.ts';
import { OfWholeProject } from '../../project/OfWholeProject.tsx';
import { usePlan } from '../../project/open-project.ts';
import { WhileOpen } from '../../project/WhileOpen.tsx';
import { LetterheadsDialog } from './LetterheadsDialog.tsx';

interface LetterheadChoiceProps {
  readonly order: DocumentOrder;
  readonly onChange: (order: DocumentOrder) => void;
}

const plain = '';

/** Which municipality the document is to look like, of those that have a template or a logo. */
export function LetterheadChoice({ order, onChange }: LetterheadChoiceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const [isEditing, setIsEditing] = useState(false);
  const { organisationId } = order;
  const offered = municipalitiesOf(plan).filter(
    ({ id }) =>
      id === organisationId || letterheadOf(plan, id, 'template') || letterheadOf(plan, id, 'logo'),
  );
  const isOffered = offered.some(({ id }) => id === organisationId);
  const hasTemplate =
    organisationId !== null && letterheadOf(plan, organisationId, 'template') !== null;
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1.5, alignItems: 'start' }}>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('letterheads:choose-label')}
        value={isOffered ? organisationId : plain}
        helperText={[
          ...(hasTemplate ? [translate('letterheads:numbers-by-word')] : []),
          ...(isOffered ? [translate('letterheads:in-pdf')] : []),
        ].join(' ')}
        onChange={({ target }) => onChange({ ...order, organisationId: target.value || null })}
        slotProps={{
          select: { displayEmpty: true },
          inputLabel: { shrink: true },
          formHelperText: { sx: { mx: 0 } },
        }}
      >
        <MenuItem value={plain}>{translate('letterheads:plain')}</MenuItem>
        {offered.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <OfWholeProject>
        <WhileOpen>
          <Button onClick={() => setIsEditing(true)} sx={{ flexShrink: 0, minHeight: 40 }}>
            {translate('letterheads:edit-all')}
          </Button>
        </WhileOpen>
      </OfWholeProject>
      {isEditing && <LetterheadsDialog onClose={() => setIsEditing(false)} />}
    </Stack>
  );
}
