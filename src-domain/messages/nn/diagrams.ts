import type { Texts } from '../catalogue.ts';
import type { diagrams as nb } from '../nb/diagrams.ts';

export const diagrams: Texts<typeof nb> = {};
