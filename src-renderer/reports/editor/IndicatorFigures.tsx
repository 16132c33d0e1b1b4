import { standingText } from '../../../src-domain/messages/measured-text.ts';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import type { ReportedIndicator } from '../../../src-domain/reports/period-figures.ts';
import { useLanguage } from '../../language.ts';
import { FigureTable } from './FigureTable.tsx';

interface IndicatorFiguresProps {
  readonly plan: Plan;
  readonly indicators: readonly ReportedIndicator[];
}

/** What was measured in the period, beside the target. */
export function IndicatorFigures({ plan, indicators }: IndicatorFiguresProps) {
  const { translate, language } = useLanguage();
  const rows = indicators.flatMap(({ indicator, standings }) =>
    standings.map((standing) => {
      const place = findRow(plan, 'organisation', standing.place)?.name.trim() ?? '';
      const name = indicator.name.trim() || translate('history:unnamed');
      return {
        id: `${indicator.id} ${standing.place}`,
        cells: [
          place === ''
            ? name
            : translate('reportEditor:indicator-and-place', { indicator: name, place }),
          targetText(indicator, 'sign', language, translate),
          standingText(standing, { indicator, language, translate }),
        ],
      };
    }),
  );
  return (
    <FigureTable
      heading={translate('reportEditor:indicator-figures')}
      columns={[
        translate('reportEditor:indicator'),
        translate('reportEditor:target'),
        translate('reportEditor:measured'),
      ]}
      rows={rows}
      empty={translate('reportEditor:no-indicators')}
    />
  );
}
