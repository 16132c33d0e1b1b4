import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { v7 as newId } from 'uuid';
import { updateOf } from '../../../src-domain/change.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { lightFactText } from '../../../src-domain/messages/light-fact-text.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import type { ProposedLight } from '../../../src-domain/reports/light-question.ts';
import { wantsReason } from '../../../src-domain/reports/proposed-lights.ts';
import type { Report } from '../../../src-domain/reports/report-series.ts';
import type { Aspect, Colour } from '../../../src-domain/reports/roll-up.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { FieldNotes } from '../../forms/FieldNotes.tsx';
import { PlanTextField } from '../../forms/PlanTextField.tsx';
import { useLanguage } from '../../language.ts';
import { useChange, useIsForReading, usePlan } from '../../project/open-project.ts';
import { LightSign } from '../LightSign.tsx';
import { LightBefore } from './LightBefore.tsx';

interface LightFieldProps {
  readonly report: Report;
  readonly aspect: Aspect;
  /** Null as long as nobody has judged it. */
  readonly light: Row<'light'> | null;
  readonly proposal: ProposedLight;
  /** What the report before said; null where there is none. */
  readonly before: { readonly colour: Colour | null } | null;
}

const colours: readonly (Colour | null)[] = ['green', 'yellow', 'red', null];

/** One light: what the plan says of it, what it was, what it is, and why. */
export function LightField({ report, aspect, light, proposal, before }: LightFieldProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const change = useChange();
  const headingId = useId();
  const factsId = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const colour = light?.colour ?? null;
  const name = choiceLabel('light', 'aspect', aspect, translate);
  const facts = proposal.facts.map((fact) => lightFactText(fact, { plan, language, translate }));
  const isForReading = useIsForReading();
  const canTakeProposal = !isForReading && proposal.colour !== null && proposal.colour !== colour;

  function set(chosen: Colour | null, reason = light?.reason ?? ''): void {
    const label =
      chosen === null
        ? translate('reportEditor:unset-light', { aspect: name })
        : translate('reportEditor:set-light', {
            aspect: name,
            colour: colourText(chosen, translate),
          });
    const written = { colour: chosen, reason };
    const row = { id: newId(), reportId: report.id, aspect, ...written };
    setRefusal(
      change(label, [light ? updateOf('light', light, written) : insertion('light', row)]),
    );
  }

  // What the proposal is built on is the reason for it, where nobody has written another.
  function takeProposal(): void {
    const reason = light?.reason ?? '';
    const isAsked = wantsReason(proposal.colour, proposal.colour);
    set(proposal.colour, reason === '' && isAsked ? facts.join(' ') : reason);
  }

  return (
    <Box
      component="li"
      sx={{
        px: 2,
        py: 1.5,
        display: 'grid',
        gap: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 0.5, alignItems: 'center' }}
      >
        <Typography variant="h3" id={headingId} sx={{ minWidth: '6.5rem' }}>
          {capitalised(name)}
        </Typography>
        <RadioGroup
          row
          aria-label={translate('reportEditor:colour-of', { aspect: name })}
          {...(facts.length > 0 && { 'aria-describedby': factsId })}
          value={colour ?? ''}
          onChange={(_, value) => set(colours.find((each) => each === value) ?? null)}
          sx={{ columnGap: 1 }}
        >
          {colours.map((each) => (
            <FormControlLabel
              key={each}
              value={each ?? ''}
              control={<Radio size="small" />}
              disabled={isForReading}
              label={
                each === null ? translate('reportEditor:not-assessed') : <LightSign colour={each} />
              }
            />
          ))}
        </RadioGroup>
        <span role="status">
          {before && <LightBefore colour={colour} before={before.colour} />}
        </span>
      </Box>
      {facts.length > 0 && (
        <Box id={factsId} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
            <strong>
              {proposal.colour === null
                ? translate('reportEditor:no-proposal')
                : translate('reportEditor:proposal', {
                    colour: colourText(proposal.colour, translate),
                  })}
            </strong>
            . {facts.join(' ')}
          </Typography>
          {canTakeProposal && (
            <Button
              size="small"
              aria-label={translate('reportEditor:use-proposal-for', { aspect: name })}
              onClick={takeProposal}
            >
              {translate('reportEditor:use-proposal')}
            </Button>
          )}
        </Box>
      )}
      <FieldNotes refusal={refusal} />
      {light && (
        <Box sx={{ mt: 0.75 }}>
          <PlanTextField
            entity="light"
            row={light}
            field="reason"
            label={translate('reportEditor:reason-of', { aspect: name })}
            lines={1}
            lang={projectOf(plan).language}
            {...reasonHelp(light, proposal.colour, translate)}
          />
        </Box>
      )}
    </Box>
  );
}

const colourText = (colour: Colour, translate: Translate): string =>
  choiceLabel('light', 'colour', colour, translate);

/** What is asked for, as long as it isn't there. */
function reasonHelp(
  { colour, reason }: Row<'light'>,
  proposed: Colour | null,
  translate: Translate,
): { readonly help?: string } {
  if (reason.trim() !== '' || colour === null || !wantsReason(colour, proposed)) return {};
  const told = { colour: colourText(colour, translate) };
  if (proposed === null || proposed === colour) {
    return { help: translate('reportEditor:reason-asked', told) };
  }
  const against = { ...told, proposed: colourText(proposed, translate) };
  return { help: translate('reportEditor:reason-asked-against', against) };
}
