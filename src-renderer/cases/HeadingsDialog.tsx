import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { v7 as uuidv7 } from 'uuid';
import { type ReadyFormName, readyFormNames } from '../../src-domain/cases/case-form.ts';
import { readyFormChanges } from '../../src-domain/cases/form-changes.ts';
import { caseParts } from '../../src-domain/entities/decisions.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { fieldLook } from '../forms/field-look.ts';
import { useLanguage } from '../language.ts';
import { dropIndex } from '../ordered-rows/drop-index.ts';
import { useOrderedRows } from '../ordered-rows/use-ordered-rows.ts';
import { useChange, usePlan } from '../project/open-project.ts';
import { HeadingRow } from './HeadingRow.tsx';

interface HeadingsDialogProps {
  readonly municipality: Row<'organisation'>;
  readonly onClose: () => void;
}

/** The headings of a municipality's case papers: which, what they say, and in which order. */
export function HeadingsDialog({ municipality, onClose }: HeadingsDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const rows = useOrderedRows('caseHeading');
  const { id: organisationId } = municipality;
  const headings = inOrder(plan.rows.caseHeading, (row) => row.organisationId === organisationId);
  const order = headings.map(({ id }) => id);
  const missing = caseParts.filter((part) => !headings.some((each) => each.part === part));

  function begin(form: ReadyFormName): void {
    change(
      translate('cases:used-form', { form: translate(`cases:form-${form}`) }),
      readyFormChanges(plan, organisationId, form, uuidv7),
    );
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId} variant="h2">
        {translate('cases:headings-of', { municipality: municipality.name })}
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary">
          {translate('cases:headings-explanation')}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5 }}>
          {readyFormNames.map((form) => (
            <Button key={form} size="small" variant="outlined" onClick={() => begin(form)}>
              {translate('cases:use-form', { form: translate(`cases:form-${form}`) })}
            </Button>
          ))}
        </Box>
        {headings.length === 0 && <Typography>{translate('cases:headings-usual')}</Typography>}
        <Box
          component="ol"
          aria-label={translate('cases:headings')}
          sx={{ listStyle: 'none', m: 0, p: 0 }}
        >
          {headings.map((heading, index) => (
            <HeadingRow
              key={heading.id}
              heading={heading}
              index={index}
              count={headings.length}
              onMove={(to) => rows.move(headings, heading.id, to)}
              onDrop={(dragged, at) =>
                rows.move(headings, dragged, dropIndex(order, dragged, heading.id, at))
              }
              onRemove={() => rows.remove(heading.id)}
            />
          ))}
        </Box>
        {headings.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {translate('cases:headings-keys')}
          </Typography>
        )}
        {missing.length > 0 && (
          <TextField
            select
            size="small"
            sx={{ ...fieldLook, mt: 2, minWidth: '16rem' }}
            label={translate('cases:add-heading')}
            value=""
            onChange={({ target }) => {
              const part = missing.find((each) => each === target.value);
              if (part) rows.add(headings, headings.length, { organisationId, part });
            }}
          >
            {missing.map((part) => (
              <MenuItem key={part} value={part}>
                {translate(`caseDocument:part-${part}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button variant="contained" onClick={onClose}>
          {translate('cases:close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
