import type { StartIsolated } from '../isolated/isolated.ts';

/** What a project file takes from the world around it. Tests pass others. */
export interface Surroundings {
  /** Where working copies and backups live. */
  readonly home: string;
  readonly who: string;
  readonly now: () => Date;
  /** A new UUID, version 7. */
  readonly newId: () => string;
  readonly startIsolated: StartIsolated;
  /** The folder of the fonts of pictures, where the shell doesn't keep them beside its source. */
  readonly fonts?: string;
}

/** Where the fonts are, as options take it. */
export const fontsOf = ({ fonts }: Surroundings): Pick<Surroundings, 'fonts'> =>
  fonts === undefined ? {} : { fonts };
