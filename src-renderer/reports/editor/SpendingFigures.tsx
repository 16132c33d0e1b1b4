import { numberText } from '../../../src-domain/messages/number-text.ts';
import type { Spending } from '../../../src-domain/reports/proposed-lights-cost.ts';
import { useLanguage } from '../../language.ts';
import { FigureTable } from './FigureTable.tsx';

interface SpendingFiguresProps {
  readonly inPeriod: readonly Spending[];
  readonly inAll: readonly Spending[];
}

/** Money and hours: planned and spent, in the period and in all. */
export function SpendingFigures({ inPeriod, inAll }: SpendingFiguresProps) {
  const { translate, language } = useLanguage();
  const rowOf = (when: 'period' | 'all', { unit, planned, spent }: Spending) => ({
    id: `${when} ${unit}`,
    cells: [
      translate(`reportEditor:spending-in-${when}-${unit}`),
      numberText(planned, language),
      numberText(spent, language),
      numberText(planned - spent, language),
      planned === 0 ? '' : `${numberText(Math.round((100 * spent) / planned), language)}\u00a0%`,
    ],
  });
  return (
    <FigureTable
      heading={translate('reportEditor:spending-figures')}
      columns={[
        translate('reportEditor:spending-of'),
        translate('reportEditor:planned'),
        translate('reportEditor:spent'),
        translate('reportEditor:left'),
        translate('reportEditor:part-spent'),
      ]}
      amounts={[1, 2, 3, 4]}
      rows={[
        ...inPeriod.map((spending) => rowOf('period', spending)),
        ...inAll.map((spending) => rowOf('all', spending)),
      ]}
      empty={translate('reportEditor:no-spending')}
    />
  );
}
