import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { KeyFacts } from '../../src-domain/key-facts.ts';
import { dayText, useLanguage } from '../language.ts';
import { Card } from './Card.tsx';

interface KeyFactListProps {
  readonly facts: KeyFacts;
}

/** The form at the head of the plan. */
export function KeyFactList({ facts }: KeyFactListProps) {
  const { translate, language } = useLanguage();
  const day = (value: string | null) => value && dayText(value, language);
  const lines = [
    ['organisation', facts.organisation],
    ['start', day(facts.from)],
    ['end', day(facts.to)],
    ['client', facts.client],
    ['contractor', facts.contractor],
  ] as const;
  return (
    <Card heading={translate('pages:key-facts')}>
      <Box component="dl" sx={{ m: 0, px: 2, py: 1.5 }}>
        {lines.map(([name, text]) => (
          <Box key={name} sx={{ '& + &': { mt: 1.25 } }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {translate(`pages:${name}`)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, whiteSpace: 'pre-line' }}>
              {text || <em>{translate('pages:not-filled-in')}</em>}
            </Typography>
          </Box>
        ))}
      </Box>
    </Card>
  );
}
