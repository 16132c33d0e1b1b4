import ArrowBack from '@mui/icons-material/ArrowBack';
import ArrowForward from '@mui/icons-material/ArrowForward';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Popover from '@mui/material/Popover';
import Typography from '@mui/material/Typography';
import { Fragment, useId } from 'react';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { fieldLabel } from '../../../src-domain/messages/field-text.ts';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import { valueText } from '../../../src-domain/messages/value-text.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { responsibleName } from '../../../src-domain/milestone-plan/responsible.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import { barName } from '../../../src-domain/timeline/item-text.ts';
import type { WrittenTime } from '../../../src-domain/timing/timing.ts';
import { timeUnderstanding } from '../../forms/time-understanding.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { useLanguage } from '../../language.ts';
import { usePlan, useProject } from '../../project/open-project.ts';

interface TimelineFactsProps {
  readonly item: DatedItem;
  readonly approved: WrittenTime | null;
  readonly slip: Slip | null;
  /** The bar that can be moved from here, by its written time; null where there is none. */
  readonly onMove: ((steps: -1 | 1) => void) | null;
  readonly anchor: HTMLElement;
  readonly container: HTMLElement | null;
  readonly onClose: () => void;
}

/** What is known of a milestone or a measure, with the way to its row. */
export function TimelineFacts(props: TimelineFactsProps) {
  const { item, approved, slip, onMove, anchor, container, onClose } = props;
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const headingId = useId();
  const facts = useFacts(item, approved, slip);
  const address = placeAddress(project, { entity: item.entity, id: item.id, field: 'time' });
  return (
    <Popover
      open
      anchorEl={anchor}
      container={container}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      slotProps={{
        paper: { role: 'dialog', 'aria-labelledby': headingId, sx: { maxWidth: 440, p: 2 } },
      }}
    >
      <Typography id={headingId} variant="h3" component="h2" sx={{ mb: 1 }}>
        {barName(item, translate)}
      </Typography>
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 2,
          rowGap: 0.5,
          m: 0,
          fontSize: '0.8125rem',
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, overflowWrap: 'anywhere' },
        }}
      >
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1.5 }}>
        {onMove && (
          <>
            <Button size="small" startIcon={<ArrowBack />} onClick={() => onMove(-1)}>
              {translate('timeline:move-earlier')}
            </Button>
            <Button size="small" endIcon={<ArrowForward />} onClick={() => onMove(1)}>
              {translate('timeline:move-later')}
            </Button>
          </>
        )}
        <Link href={`#${address}`} variant="body2" sx={{ ml: 'auto' }}>
          {translate('timeline:open-in-table')}
        </Link>
        <Button size="small" onClick={onClose}>
          {translate('timeline:close')}
        </Button>
      </Box>
    </Popover>
  );
}

/** Name and value of each fact that there is. */
function useFacts(item: DatedItem, approved: WrittenTime | null, slip: Slip | null) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const { entity, row, milestone, responsible } = item;
  const field = (name: keyof typeof row) => capitalised(fieldLabel(entity, name, translate));
  const text = (name: keyof typeof row) => valueText(entity, name, row[name], translate, plan);
  const time = (written: WrittenTime | null) =>
    [valueText(entity, 'time', written, translate), timeUnderstanding(written, translate, language)]
      .filter((part) => part !== '')
      .join('. ');
  const all: readonly (readonly [string, string])[] = [
    [
      translate('timeline:milestone'),
      entity === 'milestone' ? '' : (rowName(plan, 'milestone', milestone.id, translate) ?? ''),
    ],
    [field('time'), time(row.time) || translate('timeline:no-time')],
    [field('forecast'), time(row.forecast)],
    [field('state'), capitalised(text('state'))],
    [field('doneOn'), text('doneOn')],
    [field('droppedBecause'), row.droppedBecause],
    [
      capitalised(fieldLabel(entity, 'responsible', translate)),
      responsible
        .map((each) => responsibleName(each, translate('documents:removed-person')))
        .join('; '),
    ],
    [
      translate('timeline:subproject'),
      rowName(plan, 'subproject', item.subprojectId, translate) ?? '',
    ],
    [
      translate('timeline:municipality'),
      rowName(plan, 'organisation', item.municipalityId, translate) ?? '',
    ],
    [translate('timeline:approved'), valueText(entity, 'time', approved, translate)],
    [translate('timeline:slip'), slip ? slipText(slip, translate) : ''],
  ];
  return all.filter(([, value]) => value.trim() !== '');
}
