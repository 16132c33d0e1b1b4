import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { OpenCollision } from '../../../src-domain/merge/collision-groups.ts';
import { settleCollision } from '../../../src-domain/merge/open-collisions.ts';
import type { Choice } from '../../../src-domain/merge/resolve.ts';
import { useLanguage } from '../../language.ts';
import { useChange, useOpenedProject } from '../../project/open-project.ts';
import { CollisionQuestion } from './CollisionQuestion.tsx';

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
        <CollisionQuestion
          collision={collision}
          sides={row}
          foundAt={row.foundAt}
          headingId={headingId}
          onChoose={settle}
        />
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
