import List from '@mui/material/List';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import type { KnownProject } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { useLanguage } from '../language.ts';
import { OpeningError } from './OpeningError.tsx';
import { RecentProject } from './RecentProject.tsx';
import { errorAt, isUnderWayAt, type Opener } from './use-opening.ts';

interface RecentProjectsProps {
  readonly projects: readonly KnownProject[];
  readonly opener: Opener;
}

/** The projects that the user has had open, the latest first. */
export function RecentProjects({ projects, opener }: RecentProjectsProps) {
  const { translate } = useLanguage();
  const [said, setSaid] = useState('');
  const [error, setError] = useState<unknown>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { opening, open } = opener;
  const remove = ({ project, name }: KnownProject) => {
    // What had the focus is about to go.
    heading.current?.focus();
    setSaid('');
    setError(null);
    call('forget-project', { project }).then(
      () => setSaid(translate('start:removed', { name: name || translate('start:without-name') })),
      setError,
    );
  };
  return (
    <section aria-labelledby="recent-projects">
      <Typography
        id="recent-projects"
        ref={heading}
        tabIndex={-1}
        variant="h2"
        sx={{ mb: 1, outline: 'none' }}
      >
        {translate('start:recent')}
      </Typography>
      <Paper>
        <List disablePadding>
          {projects.map((known) => {
            const { project, path, name } = known;
            return (
              <RecentProject
                key={project}
                known={known}
                error={errorAt(opening, project)}
                isOpening={isUnderWayAt(opening, project)}
                onOpen={() => open(project, name, () => call('open-project', { path }))}
                onRemove={() => remove(known)}
              />
            );
          })}
        </List>
      </Paper>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 1 }}>
        {said}
      </Typography>
      <OpeningError error={error} onClose={() => setError(null)} />
    </section>
  );
}
