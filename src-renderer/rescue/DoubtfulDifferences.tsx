import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import type { DoubtfulFile } from '../../src-domain/doubtful-file.ts';
import { differencesSince } from '../../src-domain/put-back/differences-since.ts';
import { DifferenceList } from '../backups/DifferenceList.tsx';
import { momentText, useLanguage } from '../language.ts';

/** What is otherwise in a file than in what this machine last knew of it; or that it knows nothing of it. */
export function DoubtfulDifferences({ file: { plan, known } }: { readonly file: DoubtfulFile }) {
  const { translate, language } = useLanguage();
  const differences = useMemo(
    () => (known === null ? null : differencesSince(known.plan, plan)),
    [known, plan],
  );
  if (known === null || differences === null) {
    return <Typography>{translate('rescue:nothing-known')}</Typography>;
  }
  if (differences.groups.length === 0) {
    return <Typography>{translate('rescue:same-plan')}</Typography>;
  }
  return (
    <>
      <Typography>
        {known.backupAt === null
          ? translate('rescue:differs-from-copy')
          : translate('rescue:differs-from-backup', {
              moment: momentText(known.backupAt, language),
            })}
      </Typography>
      <DifferenceList differences={differences} />
    </>
  );
}
