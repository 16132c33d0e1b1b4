import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { mistakeLabel, outcomeText } from '../../src-domain/messages/version-labels.ts';
import { nameOf, rowName } from '../../src-domain/row-name.ts';
import { isMistaken } from '../../src-domain/versions/approved-version.ts';
import { paperDeadlineOf } from '../../src-domain/versions/paper-deadline.ts';
import { needsNewMeeting } from '../../src-domain/versions/sending.ts';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useChange, usePlan, useProject } from '../project/open-project.ts';
import { WhileOpen } from '../project/WhileOpen.tsx';
import { caseField } from './case-field.ts';
import { MistakeDialog } from './MistakeDialog.tsx';
import { NewMeetingDialog } from './NewMeetingDialog.tsx';

interface DecisionLineProps {
  readonly decision: Row<'decision'>;
  /** Goes on with a decision that has no outcome yet. */
  readonly onOpen: () => void;
  /** Hears, in words, what was done. */
  readonly onTold: (told: string) => void;
}

/** A decision on one line: 'Formannskapet, 12.09.2007, PS 117/07: vedtatt'. */
export function DecisionLine({ decision, onOpen, onTold }: DecisionLineProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const project = useProject((state) => state.project);
  const [isAsking, setIsAsking] = useState(false);
  const [isSettingMeeting, setIsSettingMeeting] = useState(false);
  const { bodyId, meetingDate, caseNumber, outcome, wording, vote, mistakenBecause } = decision;
  const about = [
    rowName(plan, 'body', bodyId, translate) ?? translate('history:unnamed'),
    ...(meetingDate === null ? [] : [dayText(meetingDate)]),
    ...(caseNumber === '' ? [] : [caseNumber]),
    ...(decision.mustApprove ? [] : [translate('cases:advises-short')]),
  ].join(', ');
  const papersDue = outcome === null ? paperDeadlineOf(plan, decision) : null;
  const name = nameOf(plan, 'decision', decision, translate) ?? about;
  const isOfNoAccount = isMistaken(decision);

  function setMistaken(why: string): string | null {
    const label = mistakeLabel(plan, decision, translate);
    const refused = change(label, [updateOf('decision', decision, { mistakenBecause: why })]);
    if (refused === null) {
      onTold(translate(why === '' ? 'versions:counts-again' : 'versions:is-mistaken'));
    }
    return refused;
  }

  const decided = outcome !== null && (
    <>
      {about}: <strong>{outcomeText(outcome, translate)}</strong>
    </>
  );
  return (
    <Typography component="li" sx={{ overflowWrap: 'anywhere' }}>
      {outcome === null && (
        <>
          {about}: {translate('versions:decision-open')}{' '}
          <WhileOpen>
            <Button
              size="small"
              aria-label={translate('versions:write-on-about', { name })}
              onClick={onOpen}
            >
              {translate('versions:write-on')}
            </Button>
          </WhileOpen>
        </>
      )}
      {isOfNoAccount ? <Box component="s">{decided}</Box> : decided}{' '}
      <WhileOpen>
        {outcome !== null && (
          <Button
            size="small"
            aria-label={translate(
              isOfNoAccount ? 'versions:counts-after-all-about' : 'versions:mistake-about',
              { name },
            )}
            onClick={() => (isOfNoAccount ? setMistaken('') : setIsAsking(true))}
          >
            {translate(isOfNoAccount ? 'versions:counts-after-all' : 'versions:mark-mistaken')}
          </Button>
        )}
      </WhileOpen>
      <Button
        size="small"
        aria-label={translate('cases:open-about', { name })}
        href={`#${placeAddress(project, { entity: 'decision', id: decision.id, field: caseField })}`}
      >
        {translate('cases:open')}
      </Button>
      <WhileOpen>
        {needsNewMeeting(plan, decision) && (
          <Button
            size="small"
            aria-label={translate('cases:new-meeting-about', { name })}
            onClick={() => setIsSettingMeeting(true)}
          >
            {translate('cases:new-meeting')}
          </Button>
        )}
      </WhileOpen>
      {papersDue !== null && (
        <Typography
          component="span"
          variant="body2"
          color="textSecondary"
          sx={{ display: 'block' }}
        >
          {translate('cases:papers-due', { day: dayText(papersDue) })}
        </Typography>
      )}
      {isOfNoAccount && (
        <Typography component="span" variant="body2" sx={{ display: 'block' }}>
          {translate('versions:mistaken-because', { why: mistakenBecause })}
        </Typography>
      )}
      {Object.entries({ wording, vote })
        .filter(([, text]) => text !== '')
        .map(([field, text]) => (
          <Typography
            key={field}
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ display: 'block', whiteSpace: 'pre-line' }}
          >
            {text}
          </Typography>
        ))}
      {isSettingMeeting && (
        <NewMeetingDialog
          decision={decision}
          onClose={() => setIsSettingMeeting(false)}
          onSet={onTold}
        />
      )}
      {isAsking && (
        <MistakeDialog
          name={`${about}: ${outcome === null ? '' : outcomeText(outcome, translate)}`}
          onMark={setMistaken}
          onClose={() => setIsAsking(false)}
        />
      )}
    </Typography>
  );
}
