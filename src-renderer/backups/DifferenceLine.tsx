import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useMemo } from 'react';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { differenceText } from '../../src-domain/messages/difference-text.ts';
import { fieldLabel } from '../../src-domain/messages/field-text.ts';
import { valueText } from '../../src-domain/messages/value-text.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { placeOfChange } from '../../src-domain/put-back/differences-since.ts';
import { shortened } from '../../src-domain/shortened.ts';
import { textDifference } from '../../src-domain/text-difference.ts';
import type { Difference } from '../../src-domain/versions/comparison.ts';
import { useLanguage } from '../language.ts';
import { DifferingText } from '../sharing/collisions/DifferingText.tsx';
import type { Choosing } from './use-choosing.ts';

interface DifferenceLineProps {
  readonly difference: Difference;
  readonly named: Plan;
  readonly choosing?: Choosing;
}

/** What is otherwise in one row, in a sentence, and what long texts were and are. */
export function DifferenceLine({ difference, named, choosing }: DifferenceLineProps) {
  const { translate } = useLanguage();
  const place = placeOfChange(difference.change);
  const text = differenceText(difference, named, translate);
  return (
    <Typography component="li" variant="body2" sx={{ py: 0.25, overflowWrap: 'anywhere' }}>
      {choosing ? (
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={choosing.isChosen(place)}
              onChange={() => choosing.toggle(place)}
              sx={{ py: 0.25 }}
            />
          }
          label={text}
          slotProps={{ typography: { variant: 'body2' } }}
          sx={{ mr: 0, alignItems: 'flex-start' }}
        />
      ) : (
        text
      )}
      <LongTexts difference={difference} named={named} isIndented={choosing !== undefined} />
    </Typography>
  );
}

const shortEnough = 60;
const longestShown = 400;

interface LongTextsProps {
  readonly difference: Difference;
  readonly named: Plan;
  readonly isIndented: boolean;
}

/** Texts that the sentence is too short for, as they were and as they are. */
function LongTexts({ difference: { change }, named, isIndented }: LongTextsProps) {
  const { translate } = useLanguage();
  if (change.kind !== 'update') return null;
  const { entity, from, to } = change;
  const shown = (field: string, values: Readonly<Record<string, unknown>>) =>
    valueText(entity, field, values[field], translate, named);
  const long = Object.keys(to)
    .map((field) => ({ field, was: shown(field, from), is: shown(field, to) }))
    .filter(({ was, is }) => was !== is && [was, is].some(isLong));
  return long.map(({ field, was, is }) => (
    <Box key={field} sx={{ ml: isIndented ? 3.25 : 0, color: 'text.secondary' }}>
      <ChangedText field={capitalised(fieldLabel(entity, field, translate))} was={was} is={is} />
    </Box>
  ));
}

interface ChangedTextProps {
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** Where enough of a text is left, what was taken out and put in; else what it was, and what it is. */
function ChangedText({ field, was, is }: ChangedTextProps) {
  const { translate } = useLanguage();
  const pieces = useMemo(() => textDifference(was, is), [was, is]);
  if (pieces && was !== '') {
    return (
      <>
        {field}: <DifferingText before={was} after={is} />
      </>
    );
  }
  return (['was', 'is'] as const).map((side) => (
    <div key={side}>
      {translate(`backups:value-${side}`, {
        field,
        text: shortened(side === 'was' ? was : is, longestShown),
      })}
    </div>
  ));
}

const isLong = (text: string): boolean => text.length > shortEnough || text.includes('\n');
