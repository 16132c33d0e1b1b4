import { dayText } from '../../../src-domain/messages/day-text.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import type { ReportedMilestone } from '../../../src-domain/reports/period-figures.ts';
import { useLanguage } from '../../language.ts';
import { FigureTable } from './FigureTable.tsx';

interface MilestoneFiguresProps {
  readonly milestones: readonly ReportedMilestone[];
  /** Whether there is an approved plan to hold them against. */
  readonly isHeld: boolean;
}

/** When each milestone is due and foreseen, and how far it has moved. */
export function MilestoneFigures({ milestones, isHeld }: MilestoneFiguresProps) {
  const { translate } = useLanguage();
  return (
    <FigureTable
      heading={translate('reportEditor:milestone-figures')}
      columns={[
        translate('reportEditor:milestone'),
        translate('reportEditor:deadline'),
        translate('reportEditor:forecast'),
        translate('reportEditor:state'),
        ...(isHeld ? [translate('reportEditor:slip')] : []),
      ]}
      rows={milestones.map(({ item: { id, row, timing, forecast, state }, slip }) => ({
        id,
        cells: [
          itemName(row) || translate('history:unnamed'),
          timing.text,
          forecast.text,
          state === 'done' && row.doneOn !== null
            ? translate('versions:done-on', { day: dayText(row.doneOn) })
            : choiceLabel('milestone', 'state', state, translate),
          ...(isHeld
            ? [slip ? slipText(slip, translate) : translate('reportEditor:as-approved')]
            : []),
        ],
      }))}
      empty={translate('reportEditor:no-milestones')}
    />
  );
}
