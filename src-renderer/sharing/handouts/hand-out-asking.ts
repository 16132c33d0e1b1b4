import { createStore } from 'zustand/vanilla';

/** What is asked about a hand-out that is to be made, and what is told of the last one. */
interface HandOutAsking {
  /** The sub-project that the dialog begins with (null: the first); undefined where nothing is asked. */
  readonly subprojectId: string | null | undefined;
  readonly told: string;
}

const nothing: HandOutAsking = { subprojectId: undefined, told: '' };

/** A row's menu, the list of hand-outs and the search open the same dialog. */
export const handOutAsking = createStore<HandOutAsking>(() => nothing);

export const askToHandOut = (subprojectId: string | null = null): void =>
  handOutAsking.setState({ subprojectId, told: '' });

export const endHandOut = (told = ''): void =>
  handOutAsking.setState({ subprojectId: undefined, told });
