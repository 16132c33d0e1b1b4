import { type ReactNode, useEffect, useState } from 'react';
import type { OpenProject } from '../../src-preload/contract.ts';
import { call, listen, watchConnection } from '../bridge.ts';
import { FailurePage } from '../frame/FailurePage.tsx';
import { LoadingPage } from '../frame/LoadingPage.tsx';
import { useToday } from '../today.ts';
import { type OpenedProject, OpenedProjectContext } from './open-project.ts';
import { PlanAssistant } from './plan-assistant.ts';
import { ProjectStore } from './project-store.ts';

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
    let end = () => {};
    let isWanted = true;
    setOpening({ kind: 'loading' });
    call('read-project', { project }).then(
      (read) => {
        if (!isWanted) return;
        const { opened, close } = openFor(read, today);
        end = close;
        setOpening({ kind: 'open', opened });
      },
      (error: unknown) => isWanted && setOpening({ kind: 'failed', error }),
    );
    return () => {
      isWanted = false;
      end();
    };
  }, [project, attempt]);
  useEffect(() => {
    if (opening.kind === 'open') opening.opened.assistant.setToday(today);
  }, [opening, today]);

  if (opening.kind === 'loading') return <LoadingPage />;
  if (opening.kind === 'failed') {
    return <FailurePage error={opening.error} onTryAgain={() => setAttempt(attempt + 1)} />;
  }
  return <OpenedProjectContext value={opening.opened}>{children}</OpenedProjectContext>;
}

function openFor(
  read: OpenProject,
  today: string,
): { readonly opened: OpenedProject; readonly close: () => void } {
  const store = new ProjectStore(read);
  const assistant = new PlanAssistant(store, today);
  const stopListening = listen((event) => store.hear(event));
  const stopWatching = watchConnection((isThere) => {
    // Where it is gone again, the next return is a new occasion.
    if (isThere) store.catchUp().catch(() => {});
  });
  return {
    opened: { store, assistant },
    close: () => {
      stopListening();
      stopWatching();
      assistant.close();
    },
  };
}
