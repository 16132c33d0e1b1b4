import type { Catalogue } from '../catalogue.ts';
import { failures } from './failures.ts';
import { terminal } from './terminal.ts';

export const nn = { failures, terminal } satisfies Catalogue;
