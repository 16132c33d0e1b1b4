import OutboundOutlined from '@mui/icons-material/OutboundOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useRef } from 'react';
import { canHandOut, handoutOverview } from '../../../src-domain/handout/handout-overview.ts';
import { handoutOf } from '../../../src-domain/handout/handout-row.ts';
import { useAnnouncement } from '../../grid/use-announcement.ts';
import { useLanguage } from '../../language.ts';
import { useIsForReading, usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';
import { TakeInAction } from '../returns/TakeInAction.tsx';
import { EarlierHandouts } from './EarlierHandouts.tsx';
import { HandoutCard } from './HandoutCard.tsx';
import { askToHandOut } from './hand-out-asking.ts';

/** What is out with whom and by when it is wanted back; nothing in a copy that was handed out itself. */
export function HandoutsPart() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const isForReading = useIsForReading();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useAnnouncement();
  const all = useMemo(() => handoutOverview(plan, today), [plan, today]);
  if (handoutOf(plan)) return null;
  const out = all.filter(({ handout }) => handout.ended === null);
  const earlier = all.filter(({ handout }) => handout.ended !== null);
  const isEmptyPlan = plan.rows.subproject.length === 0 && !isForReading;

  // What was ended goes away with what had the focus in it.
  const ended = (told: string) => {
    say(told);
    heading.current?.focus();
  };
  return (
    <Box component="section" aria-labelledby={headingId} sx={{ mt: 4 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography
          variant="h2"
          id={headingId}
          ref={heading}
          tabIndex={-1}
          sx={{ flexGrow: 1, outline: 'none' }}
        >
          {translate('handingOut:heading')}
        </Typography>
        <TakeInAction />
        {canHandOut(plan) && (
          <Button
            variant={out.length === 0 ? 'contained' : 'outlined'}
            size="small"
            startIcon={<OutboundOutlined />}
            onClick={() => askToHandOut()}
          >
            {translate('handingOut:hand-out')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: '92ch' }}>
        {translate(out.length > 0 ? 'handingOut:what' : 'handingOut:nothing-out')}{' '}
        {isEmptyPlan && translate('handingOut:no-subprojects')}
      </Typography>
      <Typography role="status" variant="body2" sx={{ my: said === '' ? 0 : 1 }}>
        {said}
      </Typography>
      {out.length > 0 && (
        <Box
          component="ul"
          aria-label={translate('handingOut:list')}
          sx={{ display: 'grid', gap: 1.5, m: 0, mt: 1.5, p: 0, listStyle: 'none' }}
        >
          {out.map((each) => (
            <HandoutCard key={each.handout.id} {...each} onEnded={ended} />
          ))}
        </Box>
      )}
      <EarlierHandouts earlier={earlier} onWaitsAgain={ended} />
    </Box>
  );
}
