import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { fieldsToWrite, type OpenCollision } from '../../../src-domain/merge/collision-groups.ts';
import { settleCollision } from '../../../src-domain/merge/open-collisions.ts';
import type { Choice } from '../../../src-domain/merge/resolve.ts';
import type { Collision } from '../../../src-domain/merge.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { collidingRow, collisionSentence } from '../../../src-domain/messages/collision-text.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { placeAddress } from '../../frame/addresses.ts';
import { momentText, useLanguage } from '../../language.ts';
import {
  useChange,
  useIsForReading,
  useOpenedProject,
  usePlan,
  useProject,
} from '../../project/open-project.ts';
import { GoesAlong } from './GoesAlong.tsx';
import { SidesTable } from './SidesTable.tsx';
import { WrittenTogether } from './WrittenTogether.tsx';

interface CollisionCardProps extends OpenCollision {
  /** Hears, in words, what was chosen. */
  readonly onSettled: (did: string) => void;
}

/** One question: what each has made of a row, and the ways out. */
export function CollisionCard({ row, collision, onSettled }: CollisionCardProps) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const change = useChange();
  const headingId = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const settle = (did: string, choice: Choice) => {
    const refused = change(did, settleCollision(store.plan, row, choice, did).changes);
    setRefusal(refused);
    if (refused === null) onSettled(did);
  };
  return (
    <Paper component="article" tabIndex={-1} aria-labelledby={headingId} sx={{ p: 2 }}>
      {collision ? (
        <Question row={row} collision={collision} headingId={headingId} settle={settle} />
      ) : (
        <>
          <Typography id={headingId} sx={{ mb: 1 }}>
            {translate('sharingPage:unreadable-question')}
          </Typography>
          <Button
            size="small"
            variant="outlined"
            onClick={() => settle(translate('sharingPage:did-take-away'), { take: 'mine' })}
          >
            {translate('sharingPage:take-away')}
          </Button>
        </>
      )}
      {refusal !== null && (
        <Typography
          role="alert"
          color="error"
          variant="body2"
          sx={{ mt: 1, whiteSpace: 'pre-line' }}
        >
          {refusal}
        </Typography>
      )}
    </Paper>
  );
}

interface QuestionProps {
  readonly row: OpenCollision['row'];
  readonly collision: Collision;
  readonly headingId: string;
  readonly settle: (did: string, choice: Choice) => void;
}

function Question({ row, collision, headingId, settle }: QuestionProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const project = useProject((state) => state.project);
  const isForReading = useIsForReading();
  const writingId = useId();
  const [isWriting, setIsWriting] = useState(false);
  const { entity, id } = collision;
  const called = collidingRow(collision, plan, translate);
  const isThere = findRow(plan, entity, id) !== undefined;
  const take = (side: 'mine' | 'theirs') => {
    const words = collision[side] === null ? (`${side}-gone` as const) : side;
    return (
      <Button
        size="small"
        variant="outlined"
        // What stands can be kept in a closed project, and no more.
        disabled={isForReading && side === (collision.mine === null ? 'mine' : 'theirs')}
        aria-label={translate(`sharingPage:take-${words}-about`, { row: called })}
        onClick={() =>
          settle(translate(`sharingPage:did-take-${side}`, { row: called }), { take: side })
        }
      >
        {translate(`sharingPage:take-${words}`)}
      </Button>
    );
  };
  return (
    <>
      <Typography variant="h4" id={headingId} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {isThere ? (
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
        {collisionSentence(collision, plan, translate)}
        {row.foundAt !== null &&
          ` ${translate('sharingPage:found-at', { moment: momentText(row.foundAt, language) })}.`}
      </Typography>
      <SidesTable row={row} collision={collision} called={called} />
      <GoesAlong collision={collision} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        {take('mine')}
        {take('theirs')}
        {fieldsToWrite(collision).length > 0 && !isForReading && (
          <Button
            size="small"
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
          onUse={(values) =>
            settle(translate('sharingPage:did-write', { row: called }), { take: 'written', values })
          }
          onCancel={() => setIsWriting(false)}
        />
      )}
    </>
  );
}
