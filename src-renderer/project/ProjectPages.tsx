import { ProjectFrame } from '../frame/ProjectFrame.tsx';
import type { PageName } from '../frame/pages.ts';
import { ProjectScope } from './ProjectScope.tsx';

interface ProjectPagesProps {
  readonly project: string;
  readonly page: PageName;
}

/** All that is a project's; the start page goes without it. */
export function ProjectPages({ project, page }: ProjectPagesProps) {
  return (
    <ProjectScope project={project}>
      <ProjectFrame page={page} />
    </ProjectScope>
  );
}
