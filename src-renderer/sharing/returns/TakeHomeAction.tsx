import Button from '@mui/material/Button';
import { projectOf } from '../../../src-domain/plan.ts';
import { addressOf } from '../../frame/addresses.ts';
import { useGoTo } from '../../frame/use-address.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, usePlan, useProject } from '../../project/open-project.ts';
import { useKnownProjects } from '../../start/use-known-projects.ts';
import { lookThroughCopy } from './return-asking.ts';

/** From a copy that is open to the project that it was handed out from, where this machine has that. */
export function TakeHomeAction() {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const goTo = useGoTo();
  const path = useProject((state) => state.path);
  const { id } = projectOf(usePlan());
  const { projects } = useKnownProjects();
  const homes = (projects ?? []).filter(
    ({ wholeProjectId, state }) => wholeProjectId === id && ['open', 'there'].includes(state),
  );
  const takeIn = async (project: string) => {
    // What was written last is to be there too.
    await store.sent();
    goTo(addressOf(project, 'deling'));
    await lookThroughCopy(project, path);
  };
  return homes.map(({ project, name }) => (
    <Button
      key={project}
      color="inherit"
      size="small"
      variant="outlined"
      onClick={() => void takeIn(project)}
    >
      {translate('takingBack:take-in-into', { project: name })}
    </Button>
  ));
}
