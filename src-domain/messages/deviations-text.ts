import type { DeviationCount } from '../reports/deviations.ts';
import type { Translate } from './translate.ts';

/** How many deviations there are: '2 åpne', and behind them those that are closed: '2 åpne, 1 lukket'. */
export function deviationsText({ open, closed }: DeviationCount, translate: Translate): string {
  const told = [
    ...(open > 0 ? [translate('reportsPage:open-deviations', { count: open })] : []),
    ...(closed > 0 ? [translate('reportsPage:closed-deviations', { count: closed })] : []),
  ];
  return told.length > 0 ? told.join(', ') : translate('reportsPage:no-deviations');
}
