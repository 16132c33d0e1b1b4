import visuallyHidden from '@mui/utils/visuallyHidden';
import { useEffect, useState } from 'react';
import { listen } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

/** Whoever reads on comes to the end of the page, where it shouldn't still stand. */
const saidInMilliseconds = 5_000;

/** Tells who can't see it what undo and redo have done; what is edited is told where it stands. */
export function TakenBackNotice() {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const [told, setTold] = useState('');
  useEffect(
    () =>
      listen(({ name, value }) => {
        if (name !== 'plan-changed' || value.project !== project || value.kind === 'edit') return;
        setTold(translate(`history:kind-${value.kind}`, { label: value.label }));
      }),
    [project, translate],
  );
  useEffect(() => {
    if (told === '') return undefined;
    const timer = setTimeout(() => setTold(''), saidInMilliseconds);
    return () => clearTimeout(timer);
  }, [told]);
  return (
    <div role="status" style={visuallyHidden}>
      {told}
    </div>
  );
}
