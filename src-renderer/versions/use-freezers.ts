import { useEffect, useState } from 'react';
import { call } from '../bridge.ts';
import { useProject } from '../project/open-project.ts';

const nobody: Readonly<Record<string, string>> = {};

/** Who froze each version, by the versions' ids; nobody until it is read, and where the history doesn't tell. */
export function useFreezers(): Readonly<Record<string, string>> {
  const project = useProject((state) => state.project);
  const versions = useProject(({ plan }) => plan.rows.version);
  const [freezers, setFreezers] = useState(nobody);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version has somebody of its own
  useEffect(() => {
    let isWanted = true;
    call('list-freezers', { project }).then(
      (read) => isWanted && setFreezers(read),
      // The list goes without names; whatever is wrong is told where something is done.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [project, versions]);
  return freezers;
}
