import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined';
import type { DifferencesSince } from '../../../src-domain/put-back/differences-since.ts';
import { DifferenceList } from '../../backups/DifferenceList.tsx';
import type { Choosing } from '../../backups/use-choosing.ts';
import { useLanguage } from '../../language.ts';
import { ReviewSection } from './ReviewSection.tsx';

interface OutsideLinesProps {
  readonly differences: DifferencesSince;
  readonly choosing: Choosing;
}

/** What was changed though it wasn't handed out: none of it is taken, but what somebody ticks off. */
export function OutsideLines({ differences, choosing }: OutsideLinesProps) {
  const { translate } = useLanguage();
  if (differences.groups.length === 0) return null;
  return (
    <ReviewSection
      heading={translate('takingBack:outside')}
      explanation={translate('takingBack:outside-what')}
      action={<WarningAmberOutlined color="warning" />}
    >
      <DifferenceList differences={differences} choosing={choosing} />
    </ReviewSection>
  );
}
