import type { RiskLevel } from '../../src-domain/steering/risk-matrix.ts';

/** The colours of a level, always beside its word: text stays at least 4.5 to 1 on them in both schemes. */
export const levelLooks: Readonly<Record<RiskLevel, { bgcolor: string; color: string }>> = {
  low: {
    bgcolor: 'rgb(var(--mui-palette-success-mainChannel) / 0.16)',
    color: 'text.primary',
  },
  middle: {
    bgcolor: 'rgb(var(--mui-palette-warning-mainChannel) / 0.28)',
    color: 'text.primary',
  },
  high: {
    bgcolor: 'rgb(var(--mui-palette-error-mainChannel) / 0.34)',
    color: 'text.primary',
  },
};
