import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useId } from 'react';
import { collisionKey, type ReturnOrder } from '../../../src-domain/handout/return-order.ts';
import type { Choice } from '../../../src-domain/merge/resolve.ts';
import type { Collision } from '../../../src-domain/merge.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { useLanguage } from '../../language.ts';
import { MoreButton, useShownCount } from '../../versions/MoreButton.tsx';
import { CollisionQuestion } from '../collisions/CollisionQuestion.tsx';
import { ReviewSection } from './ReviewSection.tsx';

interface ReturnCollisionsProps {
  readonly collisions: readonly Collision[];
  readonly recipient: string;
  readonly named: Plan;
  readonly choices: ReturnOrder['collisions'];
  /** null: the choice is taken back. */
  readonly onChoose: (key: string, choice: Choice | null) => void;
}

/** Where both have changed the same; what isn't chosen between waits in the project. */
export function ReturnCollisions({ collisions, choices, ...rest }: ReturnCollisionsProps) {
  const { translate } = useLanguage();
  const { count, showMore } = useShownCount(collisions.length);
  if (collisions.length === 0) return null;
  return (
    <ReviewSection
      heading={translate('takingBack:collisions')}
      explanation={translate('takingBack:collisions-what')}
    >
      <Box sx={{ display: 'grid', gap: 2, mt: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {collisions.slice(0, count).map((collision) => (
          <ReturnCollision
            key={collisionKey(collision)}
            collision={collision}
            chosen={choices[collisionKey(collision)] ?? null}
            {...rest}
          />
        ))}
      </Box>
      <MoreButton left={collisions.length - count} onMore={showMore} />
    </ReviewSection>
  );
}

interface ReturnCollisionProps
  extends Pick<ReturnCollisionsProps, 'recipient' | 'named' | 'onChoose'> {
  readonly collision: Collision;
  readonly chosen: Choice | null;
}

function ReturnCollision({ collision, chosen, recipient, named, onChoose }: ReturnCollisionProps) {
  const headingId = useId();
  return (
    <Paper component="article" variant="outlined" aria-labelledby={headingId} sx={{ p: 2 }}>
      <CollisionQuestion
        collision={collision}
        sides={{ mineBy: '', theirsBy: recipient }}
        headingId={headingId}
        named={named}
        chosen={chosen}
        onChoose={(_, choice) => {
          const isAgain = choice.take !== 'written' && choice.take === chosen?.take;
          onChoose(collisionKey(collision), isAgain ? null : choice);
        }}
      />
    </Paper>
  );
}
