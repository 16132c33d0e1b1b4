import type { Texts } from '../catalogue.ts';
import type { measurements as nb } from '../nb/measurements.ts';

export const measurements: Texts<typeof nb> = {};
