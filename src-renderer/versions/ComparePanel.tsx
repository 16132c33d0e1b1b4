import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type RefObject, useId, useMemo, useState } from 'react';
import type { Row } from '../../src-domain/entities/registry.ts';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { findRow } from '../../src-domain/plan.ts';
import { approvedVersion } from '../../src-domain/versions/approved-version.ts';
import { comparePlans, type PartName } from '../../src-domain/versions/comparison.ts';
import { fieldLook } from '../forms/field-look.ts';
import { errorText } from '../frame/error-text.ts';
import { useLanguage } from '../language.ts';
import { useFrozenReading } from '../project/frozen-plans.ts';
import { usePlan } from '../project/open-project.ts';
import { useToday } from '../today.ts';
import { DifferenceGroup } from './DifferenceGroup.tsx';
import { SlipTable } from './SlipTable.tsx';

/** What is held against what. */
export interface Sides {
  readonly fromId: string;
  /** null: the plan as it is now. */
  readonly toId: string | null;
}

interface ComparePanelProps {
  /** The latest first; at least one. */
  readonly versions: readonly Row<'version'>[];
  /** null until somebody has chosen. */
  readonly sides: Sides | null;
  readonly onChoose: (sides: Sides) => void;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

const now = 'now';
const allParts = 'all';

/** Any two versions, or a version and the plan now: how far it has slipped, and what else is otherwise. */
export function ComparePanel({ versions, sides, onChoose, headingRef }: ComparePanelProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const headingId = useId();
  const [chosenPart, setPart] = useState<PartName | null>(null);
  const standing = standingSides(versions, sides, approvedVersion(plan, null)?.id ?? null);
  const { fromId, toId } = standing;
  const isChosen = sides !== null;
  const wanted = isChosen ? [fromId, toId].filter((id) => id !== null) : [];
  const { plans, failures, isReading } = useFrozenReading(wanted);
  const before = plans.get(fromId);
  const after = toId === null ? plan : plans.get(toId);
  const subprojectId = scopeOf(versions, standing);
  const comparison = useMemo(
    () => (before && after ? comparePlans(before, after, subprojectId, today) : null),
    [before, after, subprojectId, today],
  );
  const name = ({ label, subprojectId: owner }: Row<'version'>) => {
    const subproject = findRow(plan, 'subproject', owner);
    return subproject
      ? `${label} (${letteredName(subproject.letter, '') || subproject.name})`
      : label;
  };
  const from = versions.find(({ id }) => id === fromId);
  const comparable = versions.filter(
    (version) => version.id !== fromId && isComparable(from ?? null, version),
  );
  const parts = comparison?.parts ?? [];
  const part = parts.find((each) => each.part === chosenPart)?.part ?? null;
  const shownParts = part === null ? parts : parts.filter((each) => each.part === part);
  const count = shownParts.reduce((sum, { differences }) => sum + differences.length, 0);
  const choosePart = (value: string) =>
    setPart(parts.find((each) => each.part === value)?.part ?? null);
  return (
    <Box
      component="section"
      aria-labelledby={headingId}
      sx={{ mt: 4, ...(isChosen && { minHeight: 'calc(100dvh - 6rem)' }) }}
    >
      <Typography variant="h2" id={headingId} ref={headingRef} tabIndex={-1} sx={{ mb: 1.5 }}>
        {translate('versions:compare')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start' }}>
        <TextField
          select
          size="small"
          sx={{ ...fieldLook, minWidth: '14rem' }}
          label={translate('versions:from')}
          value={fromId}
          onChange={({ target }) => {
            const chosen = versions.find(({ id }) => id === target.value) ?? null;
            const other = versions.find(({ id }) => id === toId) ?? null;
            const stays = other !== null && other !== chosen && isComparable(chosen, other);
            onChoose({ fromId: target.value, toId: stays ? toId : null });
          }}
        >
          {versions.map((version) => (
            <MenuItem key={version.id} value={version.id}>
              {name(version)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          size="small"
          sx={{ ...fieldLook, minWidth: '14rem' }}
          label={translate('versions:to')}
          value={toId ?? now}
          onChange={({ target }) =>
            onChoose({ fromId, toId: target.value === now ? null : target.value })
          }
        >
          <MenuItem value={now}>{translate('versions:now')}</MenuItem>
          {comparable.map((version) => (
            <MenuItem key={version.id} value={version.id}>
              {name(version)}
            </MenuItem>
          ))}
        </TextField>
        {isChosen ? (
          <TextField
            select
            size="small"
            sx={{ ...fieldLook, minWidth: '14rem' }}
            label={translate('versions:part')}
            value={part ?? allParts}
            onChange={({ target }) => choosePart(target.value)}
          >
            <MenuItem value={allParts}>{translate('versions:all-parts')}</MenuItem>
            {parts.map((each) => (
              <MenuItem key={each.part} value={each.part}>
                {translate(`versions:part-${each.part}`)}
              </MenuItem>
            ))}
          </TextField>
        ) : (
          <Button
            variant="outlined"
            sx={{ alignSelf: 'stretch' }}
            onClick={() => onChoose(standing)}
          >
            {translate('versions:compare')}
          </Button>
        )}
      </Box>
      {[...failures.values()].map((failure) => (
        <Alert key={errorText(failure, translate)} severity="error" sx={{ mt: 2 }}>
          {errorText(failure, translate)}
        </Alert>
      ))}
      {isChosen && (
        <Typography role="status" variant="body2" color="textSecondary" sx={{ my: 1.5 }}>
          {isReading && translate('versions:reading')}
          {comparison &&
            (count > 0
              ? translate('versions:differences', { count })
              : translate('versions:no-differences'))}
        </Typography>
      )}
      {comparison && parts.length > 0 && (part === null || part === 'milestones') && (
        <SlipTable slips={comparison.slips} named={comparison.named} />
      )}
      {comparison &&
        shownParts.map((each) => (
          <DifferenceGroup key={each.part} group={each} named={comparison.named} />
        ))}
    </Box>
  );
}

/** The approved version, or else the latest, is what one wants to see the plan held against. */
function standingSides(
  versions: readonly Row<'version'>[],
  sides: Sides | null,
  approvedId: string | null,
): Sides {
  const isThere = (id: string) => versions.some((version) => version.id === id);
  const fromId =
    sides && isThere(sides.fromId) ? sides.fromId : (approvedId ?? versions[0]?.id ?? '');
  const toId = sides?.toId ?? null;
  return { fromId, toId: toId !== null && isThere(toId) && toId !== fromId ? toId : null };
}

/** Versions of two sub-projects have nothing in common. */
const isComparable = (a: Row<'version'> | null, b: Row<'version'>): boolean =>
  a === null ||
  a.subprojectId === null ||
  b.subprojectId === null ||
  a.subprojectId === b.subprojectId;

function scopeOf(versions: readonly Row<'version'>[], { fromId, toId }: Sides): string | null {
  const [from, to] = [fromId, toId].map((id) => versions.find((version) => version.id === id));
  return from?.subprojectId ?? to?.subprojectId ?? null;
}
