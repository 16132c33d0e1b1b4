import CheckOutlined from '@mui/icons-material/CheckOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { fieldsToWrite } from '../../../src-domain/merge/collision-groups.ts';
import type { CollidingSides } from '../../../src-domain/merge/open-collisions.ts';
import type { Choice } from '../../../src-domain/merge/resolve.ts';
import type { Collision } from '../../../src-domain/merge.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { collidingRow, collisionSentence } from '../../../src-domain/messages/collision-text.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { momentText, useLanguage } from '../../language.ts';
import { useIsForReading, usePlan, useProject } from '../../project/open-project.ts';
import { GoesAlong } from './GoesAlong.tsx';
import { SidesTable } from './SidesTable.tsx';
import { WrittenTogether } from './WrittenTogether.tsx';

interface CollisionQuestionProps {
  readonly collision: Collision;
  readonly sides: CollidingSides;
  readonly foundAt?: string | null;
  readonly headingId: string;
  /** The plan with every row that is referred to; left out, the plan as it is. */
  readonly named?: Plan;
  /** What is chosen, where a choice can still be changed (null: nothing yet). */
  readonly chosen?: Choice | null;
  /** Hears, in words, what was chosen. */
  readonly onChoose: (did: string, choice: Choice) => void;
}

/** What each has made of a row, and the ways out. */
export function CollisionQuestion({
  collision,
  sides,
  foundAt = null,
  headingId,
  named,
  chosen,
  onChoose,
}: CollisionQuestionProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const known = named ?? plan;
  const project = useProject((state) => state.project);
  const isForReading = useIsForReading();
  const writingId = useId();
  const [isWriting, setIsWriting] = useState(false);
  const { entity, id } = collision;
  const called = collidingRow(collision, known, translate);
  const isThere = findRow(plan, entity, id) !== undefined;
  // While the choice can be changed, what is chosen stands pressed in.
  const look = (take: Choice['take']) => ({
    size: 'small' as const,
    variant: chosen?.take === take ? ('contained' as const) : ('outlined' as const),
    ...(chosen?.take === take && { startIcon: <CheckOutlined /> }),
    ...(chosen !== undefined && { 'aria-pressed': chosen?.take === take }),
  });
  const take = (side: 'mine' | 'theirs') => {
    const words = collision[side] === null ? (`${side}-gone` as const) : side;
    return (
      <Button
        {...look(side)}
        // What stands can be kept in a closed project, and no more.
        disabled={isForReading && side === (collision.mine === null ? 'mine' : 'theirs')}
        aria-label={translate(`sharingPage:take-${words}-about`, { row: called })}
        onClick={() =>
          onChoose(translate(`sharingPage:did-take-${side}`, { row: called }), { take: side })
        }
      >
        {translate(`sharingPage:take-${words}`)}
      </Button>
    );
  };
  return (
    <>
      <Typography variant="h4" id={headingId} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {isThere && chosen === undefined ? (
          <Link
            color="inherit"
            href={`#${placeAddress(project, { entity, id, field: collision.fields[0] ?? null })}`}
          >
            {capitalised(called)}
          </Link>
        ) : (
          capitalised(called)
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
        {(chosen === undefined || collision.kind !== 'both-changed') &&
          collisionSentence(collision, known, translate)}
        {foundAt !== null &&
          ` ${translate('sharingPage:found-at', { moment: momentText(foundAt, language) })}.`}
      </Typography>
      <SidesTable sides={sides} collision={collision} called={called} named={known} />
      <GoesAlong collision={collision} named={known} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {take('mine')}
        {take('theirs')}
        {fieldsToWrite(collision).length > 0 && !isForReading && (
          <Button
            {...(chosen === undefined ? { size: 'small' } : look('written'))}
            aria-expanded={isWriting}
            aria-controls={isWriting ? writingId : undefined}
            aria-label={translate('sharingPage:write-about', { row: called })}
            onClick={() => setIsWriting(!isWriting)}
          >
            {translate('sharingPage:write')}
          </Button>
        )}
      </Box>
      {isWriting && (
        <WrittenTogether
          id={writingId}
          collision={collision}
          onUse={(values) => {
            onChoose(translate('sharingPage:did-write', { row: called }), {
              take: 'written',
              values,
            });
            if (chosen !== undefined) setIsWriting(false);
          }}
          onCancel={() => setIsWriting(false)}
        />
      )}
    </>
  );
}
