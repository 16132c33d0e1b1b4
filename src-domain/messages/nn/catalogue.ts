import type { Catalogue } from '../catalogue.ts';
import { failures } from './failures.ts';

export const nn = { failures } satisfies Catalogue;
