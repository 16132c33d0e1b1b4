import Box from '@mui/material/Box';
import type { Row } from '../../src-domain/entities/registry.ts';
import { listedPersons } from '../../src-domain/organisation/persons.ts';
import { paperDeadlineOf } from '../../src-domain/versions/paper-deadline.ts';
import { PlanChoiceField } from '../forms/PlanChoiceField.tsx';
import { PlanDayField } from '../forms/PlanDayField.tsx';
import { PlanTextField } from '../forms/PlanTextField.tsx';
import { dayText, useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';

/** What is known of a case beside its texts. */
export function CaseFacts({ decision }: { readonly decision: Row<'decision'> }) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const shared = { entity: 'decision', row: decision } as const;
  const papersDue = paperDeadlineOf(plan, decision);
  const persons = listedPersons(plan)
    .filter(({ name }) => name.trim() !== '')
    .map(({ id, name }) => ({ id, name }));
  return (
    <Box
      role="group"
      aria-label={translate('cases:about-case')}
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Box sx={{ gridColumn: '1 / -1' }}>
        <PlanTextField {...shared} field="title" help={translate('cases:title-hint')} />
      </Box>
      <PlanChoiceField
        {...shared}
        field="caseWorkerId"
        choices={persons}
        emptyLabel={translate('cases:no-person')}
      />
      <PlanTextField {...shared} field="rapporteur" />
      <PlanTextField {...shared} field="archiveReference" />
      <PlanTextField {...shared} field="caseNumber" help={translate('versions:case-number-hint')} />
      <PlanDayField
        {...shared}
        field="meetingDate"
        {...(papersDue !== null && {
          help: translate('cases:papers-due', { day: dayText(papersDue, language) }),
        })}
      />
    </Box>
  );
}
