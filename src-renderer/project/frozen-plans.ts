import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Plan } from '../../src-domain/plan.ts';
import {
  type ApprovedPlan,
  approvedPlanOf,
  versionsThatCount,
} from '../../src-domain/versions/approved-plan.ts';
import { personsThere, withTodaysNames } from '../../src-domain/versions/todays-names.ts';
import { call, watchConnection } from '../bridge.ts';
import { CallFailed, ProgramGone } from '../call-failure.ts';
import { useOpenedProject, usePlan } from './open-project.ts';
import type { ProjectStore } from './project-store.ts';

/** What has been read of the versions' content: by its hash, which stands for it for ever. */
interface Read {
  readonly plans: ReadonlyMap<string, Plan>;
  readonly failures: ReadonlyMap<string, CallFailed>;
}

/** Reads frozen plans of one project: each once, and again where persons have come or gone since. */
class FrozenPlans {
  readonly state: StoreApi<Read> = createStore(() => ({ plans: new Map(), failures: new Map() }));
  readonly #store: ProjectStore;
  /** The persons that there were when a content was last asked for, by its hash. */
  readonly #asked = new Map<string, string>();

  constructor(store: ProjectStore) {
    this.#store = store;
  }

  want(versions: readonly Row<'version'>[], persons: string): void {
    for (const version of versions) {
      if (this.#asked.get(version.hash) === persons) continue;
      this.#asked.set(version.hash, persons);
      void this.#read(version, persons);
    }
  }

  async #read(version: Row<'version'>, persons: string): Promise<void> {
    const { hash, id: versionId } = version;
    const { project } = this.#store.state.getState();
    // The row may be on its way, if it was put in just now.
    await this.#store.settled();
    try {
      const { plan } = await call('read-version', { project, versionId });
      if (this.#asked.get(hash) !== persons) return;
      this.state.setState(({ plans }) => ({ plans: new Map(plans).set(hash, plan) }));
    } catch (error) {
      if (this.#asked.get(hash) !== persons) return;
      this.#asked.delete(hash);
      if (error instanceof CallFailed) this.#fail(hash, error);
      else if (error instanceof ProgramGone) this.#tryLater(version, persons);
      else throw error;
    }
  }

  #fail(hash: string, failure: CallFailed): void {
    this.state.setState(({ failures }) => ({ failures: new Map(failures).set(hash, failure) }));
  }

  #tryLater(version: Row<'version'>, persons: string): void {
    const forget = watchConnection((isThere) => {
      if (!isThere) return;
      forget();
      this.want([version], persons);
    });
  }
}

const readers = new WeakMap<ProjectStore, FrozenPlans>();

function readerOf(store: ProjectStore): FrozenPlans {
  const made = readers.get(store) ?? new FrozenPlans(store);
  readers.set(store, made);
  return made;
}

/** Frozen plans as far as they are read; each version is in one of the three. */
export interface FrozenReading {
  readonly plans: ReadonlyMap<string, Plan>;
  /** Why a version can't be read. */
  readonly failures: ReadonlyMap<string, CallFailed>;
  readonly isReading: boolean;
}

/** Reads what versions have frozen, by the versions' ids; persons are called as they are called now. */
export function useFrozenReading(versionIds: readonly string[]): FrozenReading {
  const { store } = useOpenedProject();
  const today = usePlan();
  const reader = readerOf(store);
  const { plans, failures } = useStore(reader.state);
  const names = versionIds.join(' ');
  const { version, person } = today.rows;
  const wanted = useMemo(() => {
    const ids = new Set(names.split(' '));
    return version.filter(({ id }) => ids.has(id));
  }, [names, version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of today's plan only the persons matter
  const persons = useMemo(() => personsThere(today), [person]);
  useEffect(() => reader.want(wanted, persons), [reader, wanted, persons]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of today's plan only the persons matter
  const named = useMemo(
    () =>
      new Map(
        wanted.flatMap(({ id, hash }) => {
          const plan = plans.get(hash);
          return plan ? [[id, withTodaysNames(plan, today)] as const] : [];
        }),
      ),
    [wanted, plans, person],
  );
  return useMemo(() => {
    const failed = wanted.flatMap(({ id, hash }) => {
      const failure = plans.has(hash) ? undefined : failures.get(hash);
      return failure ? [[id, failure] as const] : [];
    });
    const isReading = named.size + failed.length < wanted.length;
    return { plans: named, failures: new Map(failed), isReading };
  }, [wanted, named, plans, failures]);
}

/** The frozen plans of versions, by the versions' ids, without those that can't be read; null while they are read. */
export function useFrozenPlans(versionIds: readonly string[]): ReadonlyMap<string, Plan> | null {
  const { plans, isReading } = useFrozenReading(versionIds);
  return isReading ? null : plans;
}

/** What is approved of the plan; null where nothing is, or it isn't read yet. */
export function useApprovedPlan(): ApprovedPlan | null {
  const plan = usePlan();
  const { decision, version, subproject } = plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these matter
  const versions = useMemo(() => versionsThatCount(plan), [decision, version, subproject]);
  const { plans } = useFrozenReading(versions.map(({ id }) => id));
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the plan only these matter
  return useMemo(() => approvedPlanOf(plan, plans), [decision, version, subproject, plans]);
}
