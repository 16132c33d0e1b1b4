import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useMemo } from 'react';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import { problemText } from '../../../src-domain/messages/problem-text.ts';
import { personRowsInWords } from '../../../src-domain/personal-data/in-words.ts';
import { personRows } from '../../../src-domain/personal-data/personal-data.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { SaidLines } from './SaidLines.tsx';
import { referenceText, seatText } from './said-text.ts';

interface MergePreviewProps {
  readonly plan: Plan;
  readonly keptId: string;
  readonly changes: readonly Change[];
  /** What else is to be said, as items of the list. */
  readonly children: ReactNode;
}

/** What else is deleted in a merge: the other persons, time in a seat that is united, and that they were said to be two. */
const notDoubles: readonly string[] = ['person', 'holding', 'personDistinction'];

/** In words: who stays when persons are merged, and what is theirs then. */
export function MergePreview({ plan, keptId, changes, children }: MergePreviewProps) {
  const { translate } = useLanguage();
  const headingId = useId();
  const applied = useMemo(() => applyChanges(plan, changes), [plan, changes]);
  if (applied.kind === 'refused') {
    return applied.problems.map((problem) => (
      <Typography key={JSON.stringify(problem)} color="error">
        {problemText(problem, translate, plan)}
      </Typography>
    ));
  }
  const rows = personRows(applied.plan, keptId);
  const { seats, references } = personRowsInWords(applied.plan, rows, translate);
  const { name, email, telephone } = rows.person;
  const person = [name || translate('persons:nameless'), email, telephone]
    .filter(Boolean)
    .join(', ');
  const gone = (entities: (entity: Change['entity']) => boolean) =>
    changes.filter(({ kind, entity }) => kind === 'delete' && entities(entity)).length;
  const united = gone((entity) => entity === 'holding');
  const doubles = gone((entity) => !notDoubles.includes(entity));
  return (
    <Box component="section" aria-labelledby={headingId}>
      <Typography id={headingId} variant="h3" sx={{ mb: 1 }}>
        {translate('persons:after-merge')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        <li>
          <span role="status">{translate('persons:stays-as', { person })}</span>
        </li>
        {seats.length > 0 && (
          <li>
            {translate('persons:carried-seats', { count: seats.length })}{' '}
            <SaidLines lines={seats.map(seatText)} />
          </li>
        )}
        {references.length > 0 && (
          <li>
            {translate('persons:carried-rest', { count: references.length })}{' '}
            <SaidLines lines={references.map(referenceText)} />
          </li>
        )}
        {united > 0 && <li>{translate('persons:united-holdings', { count: united })}</li>}
        {doubles > 0 && <li>{translate('persons:dropped-doubles', { count: doubles })}</li>}
        {children}
        <li>{translate('persons:undo-after')}</li>
      </Box>
    </Box>
  );
}
