import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Row } from '../../src-domain/entities/registry.ts';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { outcomeText } from '../../src-domain/messages/version-labels.ts';
import { nameOf, rowName } from '../../src-domain/row-name.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

interface DecisionLineProps {
  readonly decision: Row<'decision'>;
  /** Goes on with a decision that has no outcome yet. */
  readonly onOpen: () => void;
}

/** A decision on one line: 'Formannskapet, 12.09.2007, PS 117/07: vedtatt'. */
export function DecisionLine({ decision, onOpen }: DecisionLineProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const { bodyId, meetingDate, caseNumber, outcome, wording, vote } = decision;
  const about = [
    rowName(plan, 'body', bodyId, translate) ?? translate('history:unnamed'),
    ...(meetingDate === null ? [] : [dayText(meetingDate)]),
    ...(caseNumber === '' ? [] : [caseNumber]),
  ].join(', ');
  const name = nameOf(plan, 'decision', decision, translate) ?? about;
  return (
    <Typography component="li" sx={{ overflowWrap: 'anywhere' }}>
      {about}:{' '}
      {outcome === null ? (
        <>
          {translate('versions:decision-open')}{' '}
          <Button
            size="small"
            aria-label={translate('versions:write-on-about', { name })}
            onClick={onOpen}
          >
            {translate('versions:write-on')}
          </Button>
        </>
      ) : (
        <strong>{outcomeText(outcome, translate)}</strong>
      )}
      {[wording, vote]
        .filter((text) => text !== '')
        .map((text) => (
          <Typography
            key={text}
            component="span"
            variant="body2"
            color="textSecondary"
            sx={{ display: 'block', whiteSpace: 'pre-line' }}
          >
            {text}
          </Typography>
        ))}
    </Typography>
  );
}
