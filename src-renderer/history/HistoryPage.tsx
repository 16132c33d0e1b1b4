import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useMemo, useState } from 'react';
import { everything, filterHistory, type HistoryFilter } from '../../src-domain/history-filter.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import type { HistoryEntry } from '../../src-preload/contract.ts';
import { errorText } from '../frame/error-text.ts';
import { LoadingPage } from '../frame/LoadingPage.tsx';
import { PageHeader } from '../frame/PageHeader.tsx';
import { dayText, useLanguage } from '../language.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryLine } from './HistoryLine.tsx';
import { useHistory } from './use-history.ts';

/** What was done to the project, by whom and when, and how to put it back. */
export function HistoryPage() {
  const { translate, language } = useLanguage();
  const { entries, isAll, error, readMore } = useHistory();
  const [filter, setFilter] = useState<HistoryFilter>(everything);
  const shown = useMemo(() => filterHistory(entries ?? [], filter, dayOf), [entries, filter]);
  const days = useMemo(() => [...Map.groupBy(shown, ({ at }) => dayOf(at))], [shown]);
  const people = useMemo(
    () =>
      [...new Set((entries ?? []).map(({ who }) => who))].sort((a, b) => a.localeCompare(b, 'nb')),
    [entries],
  );
  return (
    <Container maxWidth="lg" sx={{ py: 2.5 }}>
      <PageHeader page="historikk" explanation={translate('history:explanation')} />
      {error !== null && <Alert severity="error">{errorText(error, translate)}</Alert>}
      {entries === null && error === null && <LoadingPage />}
      {entries !== null && (
        <>
          <HistoryFilters filter={filter} people={people} onChange={setFilter} />
          <Typography role="status" variant="body2" color="textSecondary" sx={{ my: 1.5 }}>
            {translate('history:shown', { count: shown.length })}
          </Typography>
          {days.map(([day, ofDay]) => (
            <section key={day} aria-label={dayText(day, language)}>
              <Typography variant="h2" sx={{ mt: 2, mb: 0.5 }}>
                {dayText(day, language)}
              </Typography>
              <DayList entries={ofDay} />
            </section>
          ))}
          {!isAll && (
            <Button variant="outlined" onClick={readMore} sx={{ mt: 2 }}>
              {translate('history:read-more')}
            </Button>
          )}
        </>
      )}
    </Container>
  );
}

function DayList({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <List
      disablePadding
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
    >
      {entries.map((entry) => (
        <HistoryLine key={entry.id} entry={entry} />
      ))}
    </List>
  );
}

const dayOf = (moment: string): string => isoDayOf(new Date(moment));
