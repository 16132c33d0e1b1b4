import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { findRow } from '../../src-domain/plan.ts';
import { decisionsOn } from '../../src-domain/versions/approved-version.ts';
import { changesAskedFor } from '../../src-domain/versions/sending.ts';
import { versionState } from '../../src-domain/versions/version-states.ts';
import { goToContent } from '../frame/content.ts';
import { momentText, useLanguage } from '../language.ts';
import { useChange, usePlan } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { changesNote } from './changes-note.ts';
import { DecisionDialog } from './DecisionDialog.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { SendDialog } from './SendDialog.tsx';
import { useSoughtCard } from './use-sought-card.ts';

interface VersionCardProps {
  readonly version: Row<'version'>;
  /** Who froze it; null where nobody knows. */
  readonly who: string | null;
  /** Whether it is the latest of its plan that is approved. */
  readonly isApproved: boolean;
  /** Whether what it is about is held against it. */
  readonly isBaseline: boolean;
  readonly isSought: boolean;
  readonly onCompare: () => void;
  /** Hears, in words, what was done. */
  readonly onTold: (told: string) => void;
}

/** A version: when it was frozen, by whom, what was decided on it. */
export function VersionCard(props: VersionCardProps) {
  const { version, who, isApproved, isBaseline, isSought, onCompare, onTold } = props;
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const headingId = useId();
  const card = useSoughtCard(isSought);
  const [deciding, setDeciding] = useState<Row<'decision'> | 'new' | null>(null);
  const [asked, setAsked] = useState<'send' | 'freeze-next' | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { label, note, frozenAt, subprojectId } = version;
  const decisions = decisionsOn(plan, version.id);
  const state = versionState(plan, version.id);
  const changes = changesAskedFor(plan, version.id);
  const subproject = findRow(plan, 'subproject', subprojectId);
  const when = frozenAt === null ? '' : momentText(frozenAt, language);

  function takeBack(): void {
    const refused = change(translate('versions:took-back', { label }), [
      { kind: 'delete', entity: 'version', row: version },
    ]);
    setRefusal(refused);
    if (refused !== null) return;
    onTold(translate('versions:is-taken-back', { label }));
    goToContent();
  }

  return (
    <Paper
      component="li"
      ref={card}
      tabIndex={-1}
      aria-labelledby={headingId}
      sx={{ p: 2, outlineOffset: 2, scrollMargin: '1rem' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="h2" id={headingId} sx={{ overflowWrap: 'anywhere' }}>
          {label}
        </Typography>
        {isApproved && (
          <Chip
            size="small"
            color="success"
            variant="outlined"
            icon={<CheckCircleOutlined />}
            label={translate('versions:approved')}
          />
        )}
        {!isApproved && state !== 'frozen' && (
          <Chip size="small" variant="outlined" label={translate(`cases:state-${state}`)} />
        )}
        {subproject && (
          <Chip
            size="small"
            variant="outlined"
            label={translate('versions:own-plan', {
              name: letteredName(subproject.letter, subproject.name),
            })}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {who === null
          ? translate('versions:frozen', { when })
          : translate('versions:frozen-by', { when, who })}
      </Typography>
      {isApproved && (
        <Typography variant="body2" color="textSecondary">
          {translate(
            !isBaseline
              ? 'versions:project-counts'
              : subproject
                ? 'versions:own-counts'
                : 'versions:counts',
          )}
        </Typography>
      )}
      {note !== '' && (
        <Typography sx={{ mt: 1, whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {note}
        </Typography>
      )}
      <Typography variant="h3" sx={{ mt: 1.5 }}>
        {translate('versions:decisions')}
      </Typography>
      {decisions.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {translate('versions:no-decisions')}
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, listStyle: 'disc' }}>
          {decisions.map((decision) => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              onOpen={() => setDeciding(decision)}
              onTold={onTold}
            />
          ))}
        </Box>
      )}
      {refusal !== null && (
        <Alert severity="error" sx={{ mt: 1.5, whiteSpace: 'pre-line' }}>
          {refusal}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <WhileOpen>
          <Button
            size="small"
            variant="outlined"
            aria-label={translate('cases:send-about', { label })}
            onClick={() => setAsked('send')}
          >
            {translate('cases:send')}
          </Button>
          <Button
            size="small"
            variant="outlined"
            aria-label={translate('versions:decide-about', { label })}
            onClick={() => setDeciding('new')}
          >
            {translate('versions:decide')}
          </Button>
        </WhileOpen>
        <Button
          size="small"
          variant="outlined"
          aria-label={translate('versions:compare-now-about', { label })}
          onClick={onCompare}
        >
          {translate('versions:compare-now')}
        </Button>
        <WhileOpen>
          {changes.length > 0 && (
            <Button
              size="small"
              variant="outlined"
              aria-label={translate('cases:freeze-next-about', { label })}
              onClick={() => setAsked('freeze-next')}
            >
              {translate('cases:freeze-next')}
            </Button>
          )}
          {decisions.length === 0 && (
            <Button
              size="small"
              color="inherit"
              aria-label={translate('versions:take-back-about', { label })}
              onClick={takeBack}
            >
              {translate('versions:take-back')}
            </Button>
          )}
        </WhileOpen>
      </Box>
      {asked === 'send' && (
        <SendDialog version={version} onClose={() => setAsked(null)} onSent={onTold} />
      )}
      {asked === 'freeze-next' && (
        <FreezeDialog
          begun={{ subprojectId, note: changesNote(plan, version, changes, translate) }}
          onClose={() => setAsked(null)}
          onFrozen={onTold}
        />
      )}
      {deciding !== null && (
        <DecisionDialog
          version={version}
          decision={deciding === 'new' ? null : deciding}
          onClose={() => setDeciding(null)}
          onDecided={onTold}
        />
      )}
    </Paper>
  );
}
