import { type ReactNode, useEffect, useState } from 'react';
import * as bridge from '../bridge.ts';
import { ProgramGone } from '../call-failure.ts';
import { FailurePage } from '../frame/FailurePage.tsx';
import { LoadingPage } from '../frame/LoadingPage.tsx';
import { useToday } from '../today.ts';
import { followProject } from './follow-project.ts';
import { type OpenedProject, OpenedProjectContext } from './open-project.ts';
import { PlanAssistant } from './plan-assistant.ts';
import { useTakingLeave } from './use-taking-leave.ts';

interface ProjectScopeProps {
  readonly project: string;
  readonly children: ReactNode;
}

type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'open'; readonly opened: OpenedProject };

/** Opens a project for what is inside, and follows it as long as that is shown. */
export function ProjectScope({ project, children }: ProjectScopeProps) {
  const [opening, setOpening] = useState<Opening>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const today = useToday();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens it again; a new day is told below
  useEffect(() => {
    let assistant: PlanAssistant | null = null;
    let isWanted = true;
    setOpening({ kind: 'loading' });
    const followed = followProject(project, bridge);
    followed.opened.then(
      (store) => {
        if (!isWanted) return;
        assistant = new PlanAssistant(store, today);
        setOpening({ kind: 'open', opened: { store, assistant } });
      },
      (error: unknown) => isWanted && setOpening({ kind: 'failed', error }),
    );
    return () => {
      isWanted = false;
      assistant?.close();
      followed.close();
    };
  }, [project, attempt]);
  useEffect(() => {
    if (opening.kind === 'open') opening.opened.assistant.setToday(today);
  }, [opening, today]);
  const isProgramGone = opening.kind === 'failed' && opening.error instanceof ProgramGone;
  useEffect(() => {
    if (!isProgramGone) return;
    return bridge.watchConnection((isThere) => isThere && setAttempt((now) => now + 1));
  }, [isProgramGone]);
  useTakingLeave(opening.kind === 'open' ? opening.opened.store : null);

  if (opening.kind === 'loading') return <LoadingPage />;
  if (opening.kind === 'failed') {
    return <FailurePage error={opening.error} onTryAgain={() => setAttempt(attempt + 1)} />;
  }
  return <OpenedProjectContext value={opening.opened}>{children}</OpenedProjectContext>;
}
