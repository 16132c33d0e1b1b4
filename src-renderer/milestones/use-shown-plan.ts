import { useMemo } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type ItemFilter, nobody } from '../../src-domain/milestone-plan/item-filter.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { planAddress, readPlanAddress, type ShownPlan } from './item-filter-address.ts';

interface ChosenPlan {
  readonly shown: ShownPlan;
  /** Shows another view; the one before is a step back away. What else changes takes the place of what stood. */
  readonly show: (changed: Partial<ShownPlan>) => void;
}

/** What the page shows, as its address says it. */
export function useShownPlan(): ChosenPlan {
  const [path, goTo] = useHashLocation();
  const project = useProject((state) => state.project);
  const plan = usePlan();
  const { subproject, organisation, person, seat, body } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether these rows exist is all that is asked of the plan
  const shown = useMemo(() => {
    const read = readPlanAddress(path);
    return { ...read, filter: knownFilter(plan, read.filter) };
  }, [path, subproject, organisation, person, seat, body]);
  return {
    shown,
    show: (changed) => {
      const next = planAddress(project, { ...shown, ...changed });
      if (next !== path) goTo(next, { replace: changed.view === undefined });
    },
  };
}

/** The filter without what the plan doesn't have (any longer). */
function knownFilter(plan: Plan, filter: ItemFilter): ItemFilter {
  const isKnown = (entity: 'subproject' | 'organisation') => (id: string) =>
    id === nobody || findRow(plan, entity, id) !== undefined;
  return {
    ...filter,
    subprojects: filter.subprojects.filter(isKnown('subproject')),
    municipalities: filter.municipalities.filter(isKnown('organisation')),
    responsible: filter.responsible.filter((key) => isKnownKey(plan, key)),
  };
}

function isKnownKey(plan: Plan, key: string): boolean {
  const [kind = '', id = ''] = key.split(/:(.*)/s);
  if (kind === 'person' || kind === 'seat' || kind === 'body') {
    return findRow(plan, kind, id) !== undefined;
  }
  return key === nobody || kind === 'text';
}
