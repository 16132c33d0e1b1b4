import Button from '@mui/material/Button';
import type { DifferencesSince } from '../../../src-domain/put-back/differences-since.ts';
import type { RowPlace } from '../../../src-domain/row-changes/removal.ts';
import { DifferenceList } from '../../backups/DifferenceList.tsx';
import type { useChoosing } from '../../backups/use-choosing.ts';
import { useLanguage } from '../../language.ts';
import { ReviewSection } from './ReviewSection.tsx';

interface CleanLinesProps {
  readonly differences: DifferencesSince;
  readonly places: readonly RowPlace[];
  /** What isn't to be taken. */
  readonly left: ReturnType<typeof useChoosing>;
}

/** What goes together by itself: all of it is taken, but what somebody leaves out. */
export function CleanLines({ differences, places, left }: CleanLinesProps) {
  const { translate } = useLanguage();
  if (places.length === 0) return null;
  const isAnyLeft = left.chosen.length > 0;
  const { isChosen, toggle } = left.choosing;
  return (
    <ReviewSection
      heading={translate('takingBack:clean')}
      explanation={translate('takingBack:clean-what')}
      action={
        <Button size="small" onClick={isAnyLeft ? left.chooseNone : left.chooseAll}>
          {translate(isAnyLeft ? 'takingBack:tick-all' : 'takingBack:tick-none')}
        </Button>
      }
    >
      <DifferenceList
        differences={differences}
        choosing={{ isChosen: (place) => !isChosen(place), toggle }}
      />
    </ReviewSection>
  );
}
