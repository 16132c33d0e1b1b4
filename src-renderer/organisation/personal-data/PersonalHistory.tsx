import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { loggedDayText } from '../../../src-domain/personal-data/in-words.ts';
import type { PersonalLogEntry } from '../../../src-domain/personal-data/personal-log.ts';
import { call } from '../../bridge.ts';
import { useLanguage } from '../../language.ts';
import { useOpenedProject, useProject } from '../../project/open-project.ts';
import { StoredTable } from './StoredTable.tsx';

const shownEntries = 20;

/** What the project's history has about a person; the latest of it is shown. */
export function PersonalHistory({ personId }: { readonly personId: string }) {
  const { translate } = useLanguage();
  const { store } = useOpenedProject();
  const project = useProject((state) => state.project);
  const [log, setLog] = useState<readonly PersonalLogEntry[] | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    store
      .settled()
      .then(() => call('read-personal-log', { project, personId }))
      .then(
        (read) => isWanted && setLog(read),
        () => isWanted && setLog('failed'),
      );
    return () => {
      isWanted = false;
    };
  }, [store, project, personId]);
  const heading = translate('persons:history-heading');
  if (log === null || log === 'failed') {
    const text = translate(log === null ? 'persons:history-loading' : 'persons:history-failed');
    return (
      <>
        <Typography variant="h3" sx={{ mt: 2.5, mb: 0.5 }}>
          {heading}
        </Typography>
        <Typography role="status">{text}</Typography>
      </>
    );
  }
  const count = (...whys: readonly PersonalLogEntry['why'][]) =>
    log.filter(({ why }) => whys.includes(why)).length;
  const counts = [
    translate('persons:history-done', { count: count('done', 'both') }),
    translate('persons:history-about', { count: count('about', 'both') }),
    ...(log.length > shownEntries ? [translate('persons:latest-of', { count: shownEntries })] : []),
  ];
  return (
    <StoredTable
      heading={heading}
      none={translate('persons:no-history')}
      {...(log.length > 0 && { explanation: counts.join(' ') })}
      columns={[
        translate('persons:column-when'),
        translate('persons:column-who'),
        translate('persons:column-what'),
      ]}
      lines={log.slice(0, shownEntries).map((entry) => ({
        key: entry.id,
        cells: [loggedDayText(entry), entry.who, entry.label],
      }))}
    />
  );
}
