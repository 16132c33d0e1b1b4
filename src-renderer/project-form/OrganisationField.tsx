import { v7 as newId } from 'uuid';
import { updateOf } from '../../src-domain/change.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { editLabel } from '../../src-domain/messages/labels.ts';
import { inOrder } from '../../src-domain/plan.ts';
import { insertion } from '../../src-domain/row-changes/insertion.ts';
import { positionAmong, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import { choicesFor } from '../choices.ts';
import { ChooseOrWrite } from '../forms/ChooseOrWrite.tsx';
import { SoughtField } from '../forms/SoughtField.tsx';
import { usePlanField } from '../forms/use-plan-field.ts';
import { useLanguage } from '../language.ts';
import { useChange, usePlan } from '../project/open-project.ts';

/** The municipality, or the co-operation of several, whose project it is; a new one can be written. */
export function OrganisationField({ project }: { readonly project: Row<'project'> }) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const { value, findings, isLocked, save } = usePlanField<'project', string | null>({
    entity: 'project',
    row: project,
    field: 'organisationId',
  });
  function write(name: string): void {
    const siblings = inOrder(plan.rows.organisation);
    const places = positionAmong(siblingsOf('organisation', siblings), siblings.length);
    const id = newId();
    change(editLabel(plan, 'project', project.id, ['organisationId'], translate), [
      ...places.changes,
      insertion('organisation', { id, name, kind: 'municipality', position: places.position }),
      updateOf('project', project, { organisationId: id }),
    ]);
  }
  return (
    <SoughtField entity="project" id={project.id} field="organisationId">
      <ChooseOrWrite
        label={translate('projectPage:organisation')}
        choices={choicesFor(plan, 'project', 'organisationId', translate)}
        value={value}
        onChoose={(chosen) => save(chosen)}
        onWrite={write}
        isLocked={isLocked}
        notes={{ help: translate('projectPage:organisation-help'), findings }}
      />
    </SoughtField>
  );
}
