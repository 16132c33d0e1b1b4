import Typography from '@mui/material/Typography';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import {
  decisionsOn,
  isMistaken,
  latestFirst,
  planVersions,
} from '../../src-domain/versions/approved-version.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { ChoiceAmong } from './ChoiceAmong.tsx';

interface CaseChoiceProps {
  /** null: the next one that is to be decided. */
  readonly decisionId: string | null;
  readonly onChoose: (decisionId: string | null) => void;
}

const next = '';

/** The case that a case paper is of. */
export function CaseChoice({ decisionId, onChoose }: CaseChoiceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const cases = latestFirst(planVersions(plan)).flatMap((version) =>
    decisionsOn(plan, version.id)
      .filter((decision) => !isMistaken(decision))
      .map((decision) => ({ decision, version })),
  );
  if (cases.length === 0) {
    return <Typography variant="body2">{translate('cases:choice-none')}</Typography>;
  }
  const isThere = decisionId !== null && findRow(plan, 'decision', decisionId) !== undefined;
  return (
    <ChoiceAmong
      label={translate('cases:choice-case')}
      value={isThere ? decisionId : next}
      among={[
        [next, translate('cases:choice-next')],
        ...cases.map(({ decision, version }) => {
          const { id, bodyId, meetingDate, caseNumber } = decision;
          const name = [
            rowName(plan, 'body', bodyId, translate) ?? translate('history:unnamed'),
            meetingDate === null ? '' : dayText(meetingDate),
            caseNumber,
            `«${version.label}»`,
          ];
          return [id, name.filter((text) => text !== '').join(', ')] as const;
        }),
      ]}
      onChoose={(chosen) => onChoose(chosen === next ? null : chosen)}
    />
  );
}
