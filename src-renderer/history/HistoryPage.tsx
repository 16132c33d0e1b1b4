import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import List from '@mui/material/List';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { everything, filterHistory, type HistoryFilter } from '../../src-domain/history-filter.ts';
import { historyLines } from '../../src-domain/history-lines.ts';
import { completedLabel } from '../../src-domain/messages/completed-label.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { errorText } from '../frame/error-text.ts';
import { LoadingPage } from '../frame/LoadingPage.tsx';
import { PageHeader } from '../frame/PageHeader.tsx';
import { dayText, useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { HistoryFilters } from './HistoryFilters.tsx';
import { HistoryLine, type ShownEntry } from './HistoryLine.tsx';
import { useHistory } from './use-history.ts';

/** What was done to the project, by whom and when, and how to put it back. */
export function HistoryPage() {
  const { translate, language } = useLanguage();
  const { entries, isAll, error, readAgain, moreError, readMore } = useHistory();
  const [filter, setFilter] = useState<HistoryFilter>(everything);
  // Whoever writes in the filter doesn't wait for a thousand lines.
  const wanted = useDeferredValue(filter);
  const plan = usePlan();
  const lines = useMemo(
    () =>
      historyLines(entries ?? []).map((line) => ({
        ...line,
        label: completedLabel(line.label, line.changes, plan, translate),
      })),
    [entries, plan, translate],
  );
  const shown = useMemo(() => filterHistory(lines, wanted, dayOf), [lines, wanted]);
  const days = useMemo(() => [...Map.groupBy(shown, ({ at }) => dayOf(at))], [shown]);
  const people = useMemo(
    () =>
      [...new Set((entries ?? []).map(({ who }) => who))].sort((a, b) => a.localeCompare(b, 'nb')),
    [entries],
  );
  const list = useRef<HTMLDivElement>(null);
  const readTo = useRef<string | null>(null);
  // The button may be gone now; reading goes on with the first line that came.
  useLayoutEffect(() => {
    const first = shown.findIndex(({ id }) => id === readTo.current) + 1;
    if (first === 0 || first === shown.length) return;
    list.current?.querySelectorAll<HTMLElement>('[aria-controls]')[first]?.focus();
    readTo.current = null;
  }, [shown]);
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page="historikk" explanation={translate('historyPage:explanation')} />
      {error !== null && (
        <Alert
          severity="error"
          sx={{ mb: 2 }}
          action={
            <Button color="inherit" size="small" onClick={readAgain}>
              {translate('pages:try-again')}
            </Button>
          }
        >
          {errorText(error, translate)}
        </Alert>
      )}
      {entries === null && error === null && <LoadingPage />}
      {entries !== null && (
        <>
          <HistoryFilters filter={filter} people={people} onChange={setFilter} />
          <Typography role="status" variant="body2" color="textSecondary" sx={{ my: 1.5 }}>
            {translate('historyPage:shown', { count: shown.length })}
          </Typography>
          <div ref={list}>
            {days.map(([day, ofDay]) => (
              <section key={day} aria-label={dayText(day, language)}>
                <Typography variant="h2" sx={{ mt: 2, mb: 0.5 }}>
                  {dayText(day, language)}
                </Typography>
                <DayList entries={ofDay} />
              </section>
            ))}
          </div>
          {moreError !== null && (
            <Alert severity="error" sx={{ mt: 2 }}>
              {errorText(moreError, translate)}
            </Alert>
          )}
          {!isAll && (
            <Button
              variant="outlined"
              onClick={() => {
                readTo.current = shown.at(-1)?.id ?? null;
                readMore();
              }}
              sx={{ mt: 2 }}
            >
              {translate('historyPage:read-more')}
            </Button>
          )}
        </>
      )}
    </Container>
  );
}

function DayList({ entries }: { readonly entries: readonly ShownEntry[] }) {
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
