import { createContext, useCallback, useContext } from 'react';
import { useStore } from 'zustand';
import type { Change } from '../../src-domain/change.ts';
import { isClosed } from '../../src-domain/closing/closed.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { problemText } from '../../src-domain/messages/problem-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { useLanguage } from '../language.ts';
import type { Dropped } from './optimistic-plan.ts';
import type { PlanAssistant } from './plan-assistant.ts';
import type { ProjectState, ProjectStore } from './project-store.ts';

/** The open project, for every page in it. */
export interface OpenedProject {
  readonly store: ProjectStore;
  readonly assistant: PlanAssistant;
}

export const OpenedProjectContext = createContext<OpenedProject | null>(null);

export function useOpenedProject(): OpenedProject {
  const opened = useContext(OpenedProjectContext);
  if (!opened) throw new Error('No project is open around this component');
  return opened;
}

/** A part of the open project's state; a new one is shown when it has changed. */
export const useProject = <Part>(select: (state: ProjectState) => Part): Part =>
  useStore(useOpenedProject().store.state, select);

/** The plan as the user sees it. */
export const usePlan = (): Plan => useProject(({ plan }) => plan);

/** Whether the project was closed, so that its plan is for reading only. */
export const useIsForReading = (): boolean => useProject(({ plan }) => isClosed(plan));

/** What the plan check has found; null while it looks for the first time. */
export const useFindings = (): readonly Finding[] | null =>
  useStore(useOpenedProject().assistant.findings, ({ all }) => all);

const nothingDropped: readonly Dropped[] = [];

/** What was shown and had to be taken away again, until the user has seen it. */
export const useDropped = (): readonly Dropped[] =>
  useProject(({ mishap }) => (mishap?.kind === 'dropped' ? mishap.dropped : nothingDropped));

/**
 * Makes changes under a label that people read ('Endret tid på tiltaket …'). Gives why they were
 * refused, in words; null where they were made.
 */
export type MakeChange = (label: string, changes: readonly Change[]) => string | null;

export function useChange(): MakeChange {
  const { store } = useOpenedProject();
  const { translate } = useLanguage();
  return useCallback(
    (label, changes) => {
      const problems = store.change(label, changes);
      if (problems.length === 0) return null;
      return problems.map((problem) => problemText(problem, translate, store.plan)).join('\n');
    },
    [store, translate],
  );
}
