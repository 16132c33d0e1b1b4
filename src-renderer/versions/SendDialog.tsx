import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type FormEvent, useId, useState } from 'react';
import { v7 as uuidv7 } from 'uuid';
import type { Row } from '../../src-domain/entities/registry.ts';
import { inOrder } from '../../src-domain/plan.ts';
import {
  blankCase,
  bodiesLeftOut,
  type CaseFields,
  proposedCases,
  sendingChanges,
} from '../../src-domain/versions/sending.ts';
import { useLanguage } from '../language.ts';
import { useChange, usePlan } from '../project/open-project.ts';
import { SendToBody } from './SendToBody.tsx';

interface SendDialogProps {
  readonly version: Row<'version'>;
  readonly onClose: () => void;
  /** Hears, in words, that it is sent. */
  readonly onSent: (told: string) => void;
}

/** The bodies that a version is sent to, and what is known of each case by now. */
export function SendDialog({ version, onClose, onSent }: SendDialogProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const titleId = useId();
  const bodiesId = useId();
  const [cases, setCases] = useState(() => proposedCases(plan, version));
  const [isTried, setIsTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const bodies = inOrder(plan.rows.body);
  const leftOut = bodiesLeftOut(plan, version, cases);
  const { label } = version;

  const choose = (bodyId: string, isChosen: boolean) =>
    setCases((was) =>
      isChosen
        ? [...was, blankCase(bodyId, true)]
        : was.filter((fields) => fields.bodyId !== bodyId),
    );
  const write = (fields: CaseFields) =>
    setCases((was) => was.map((each) => (each.bodyId === fields.bodyId ? fields : each)));

  function send(event: FormEvent): void {
    event.preventDefault();
    setIsTried(true);
    if (cases.length === 0) return;
    const order = new Map(bodies.map(({ id }, index) => [id, index]));
    const sorted = cases.toSorted(
      (a, b) => (order.get(a.bodyId) ?? 0) - (order.get(b.bodyId) ?? 0),
    );
    const { length: count } = cases;
    const refused = change(
      translate('cases:sent', { label, count }),
      sendingChanges(plan, version.id, sorted.map(trimmed), uuidv7),
    );
    setRefusal(refused);
    if (refused !== null) return;
    onSent(translate('cases:is-sent', { label, count }));
    onClose();
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <form onSubmit={send} noValidate>
        <DialogTitle id={titleId} variant="h2">
          {translate('cases:send-title', { label })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('cases:send-explanation')}
          </Typography>
          {bodies.length === 0 && <Alert severity="info">{translate('versions:no-bodies')}</Alert>}
          <Box role="group" aria-labelledby={bodiesId}>
            <Typography variant="h3" id={bodiesId} sx={{ mb: 0.5 }}>
              {translate('cases:bodies')}
            </Typography>
            {bodies.map((body) => (
              <SendToBody
                key={body.id}
                body={body}
                hasIt={plan.rows.decision.some(
                  ({ versionId, bodyId }) => versionId === version.id && bodyId === body.id,
                )}
                fields={cases.find(({ bodyId }) => bodyId === body.id) ?? null}
                onChoose={(isChosen) => choose(body.id, isChosen)}
                onWrite={write}
              />
            ))}
          </Box>
          <Box role="status" sx={{ display: 'grid', gap: 1 }}>
            {leftOut.map(({ id, name }) => (
              <Alert key={id} severity="warning">
                {translate('cases:left-out', { body: name || translate('history:unnamed') })}
              </Alert>
            ))}
            {isTried && cases.length === 0 && (
              <Alert severity="error">{translate('cases:none-chosen')}</Alert>
            )}
            {refusal !== null && (
              <Alert severity="error" sx={{ whiteSpace: 'pre-line' }}>
                {refusal}
              </Alert>
            )}
          </Box>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>{translate('cases:cancel')}</Button>
          <Button type="submit" variant="contained" disabled={bodies.length === 0}>
            {translate('cases:do-send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

const trimmed = (fields: CaseFields): CaseFields => ({
  ...fields,
  title: fields.title.trim(),
  caseNumber: fields.caseNumber.trim(),
  archiveReference: fields.archiveReference.trim(),
  rapporteur: fields.rapporteur.trim(),
  proposal: fields.proposal.trim(),
});
