import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import UpdateOutlined from '@mui/icons-material/UpdateOutlined';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { DayField } from '../../forms/DayField.tsx';
import { dayText, useLanguage } from '../../language.ts';
import type { ShownDay } from './use-shown-day.ts';

/** Chooses the day as of which the organisation is shown, and says so where that isn't today. */
export function AsOfBar({ shown }: { readonly shown: ShownDay }) {
  const { language, translate } = useLanguage();
  const field = useRef<HTMLDivElement>(null);
  const { day, lies, show } = shown;
  function goBack(): void {
    show(null);
    // The button goes away with the banner.
    field.current?.querySelector('input')?.focus();
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', mb: 1.5 }}>
      <Box ref={field} sx={{ width: 170, pt: 0.75 }}>
        <DayField
          label={translate('organisationPage:as-of')}
          value={day}
          save={(chosen) => {
            show(chosen);
            return null;
          }}
        />
      </Box>
      <Box role="status" sx={{ flex: 1, minWidth: 280 }}>
        {lies !== 'today' && (
          <Alert
            severity="info"
            role="presentation"
            icon={lies === 'before' ? <HistoryOutlined /> : <UpdateOutlined />}
            sx={{ border: 1, borderColor: 'info.main', py: 0 }}
            action={
              <Button color="inherit" size="small" onClick={goBack} sx={{ whiteSpace: 'nowrap' }}>
                {translate('organisationPage:back-to-today')}
              </Button>
            }
          >
            <AlertTitle sx={{ mb: 0 }}>
              {translate(`organisationPage:as-of-${lies}`, { day: dayText(day, language) })}
            </AlertTitle>
            {translate(`organisationPage:as-of-${lies}-explained`)}
          </Alert>
        )}
      </Box>
    </Box>
  );
}
