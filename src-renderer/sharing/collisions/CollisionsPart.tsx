import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { collisionGroups } from '../../../src-domain/merge/collision-groups.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { useIsForReading, usePlan } from '../../project/open-project.ts';
import { CollisionCard } from './CollisionCard.tsx';
import { TakeAllDialog } from './TakeAllDialog.tsx';

/** What waits for a choice, sub-project by sub-project. */
export function CollisionsPart() {
  const { translate } = useLanguage();
  const plan = usePlan();
  const isForReading = useIsForReading();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState('');
  const [takesAll, setTakesAll] = useState<'mine' | 'theirs' | null>(null);
  const [goOnAt, setGoOnAt] = useState<number | null>(null);
  const groups = useMemo(() => collisionGroups(plan), [plan]);
  const ids = groups.flatMap(({ open }) => open.map(({ row }) => row.id));

  // What was chosen goes away with what had the focus in it.
  useEffect(() => {
    if (goOnAt === null) return;
    setGoOnAt(null);
    const cards = list.current?.querySelectorAll<HTMLElement>('article') ?? [];
    (cards[Math.min(goOnAt, cards.length - 1)] ?? heading.current)?.focus();
  }, [goOnAt]);

  const settled = (id: string, did: string) => {
    const left = ids.length - 1;
    const rest = left === 0 ? 'sharingPage:left-none' : 'sharingPage:left';
    setTold(`${did}. ${translate(rest, { count: left })}`);
    setGoOnAt(ids.indexOf(id));
  };
  const settledAll = (said: string) => {
    setTakesAll(null);
    setTold(said);
    setGoOnAt(0);
  };
  const nameOf = (subprojectId: string | null) => {
    const subproject = findRow(plan, 'subproject', subprojectId);
    return subproject
      ? letteredName(subproject.letter, subproject.name)
      : translate('sharingPage:whole-project');
  };

  return (
    <Box component="section" aria-labelledby={headingId}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Typography
          variant="h2"
          id={headingId}
          ref={heading}
          tabIndex={-1}
          sx={{ flexGrow: 1, outline: 'none' }}
        >
          {translate('sharingPage:collisions')}
        </Typography>
        {ids.length > 1 && (
          <>
            <Button size="small" variant="outlined" onClick={() => setTakesAll('mine')}>
              {translate('sharingPage:all-mine')}
            </Button>
            {!isForReading && (
              <Button size="small" variant="outlined" onClick={() => setTakesAll('theirs')}>
                {translate('sharingPage:all-theirs')}
              </Button>
            )}
          </>
        )}
      </Box>
      <Typography role="status" variant="body2" sx={{ my: told === '' ? 0 : 1 }}>
        {told}
      </Typography>
      {ids.length === 0 ? (
        <Typography color="textSecondary" sx={{ mt: 0.5 }}>
          {translate('sharingPage:collisions-none')}
        </Typography>
      ) : (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, maxWidth: '92ch' }}>
          {translate('sharingPage:collisions-what')}
        </Typography>
      )}
      {isForReading && ids.length > 0 && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {translate('sharingPage:closed-why')}
        </Alert>
      )}
      <div ref={list}>
        {groups.map(({ subprojectId, open }) => (
          <Box key={subprojectId ?? ''} component="section" sx={{ mt: 2.5 }}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {nameOf(subprojectId)}
            </Typography>
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
              {open.map((each) => (
                <CollisionCard
                  key={each.row.id}
                  {...each}
                  onSettled={(did) => settled(each.row.id, did)}
                />
              ))}
            </Box>
          </Box>
        ))}
      </div>
      {takesAll && (
        <TakeAllDialog take={takesAll} onClose={() => setTakesAll(null)} onSettled={settledAll} />
      )}
    </Box>
  );
}
