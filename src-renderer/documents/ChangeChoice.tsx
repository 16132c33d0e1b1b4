import Stack from '@mui/material/Stack';
import { isComparable } from '../../src-domain/document/change-sides.ts';
import type { DocumentOrder } from '../../src-domain/document/document-order.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { findRow } from '../../src-domain/plan.ts';
import { rowName } from '../../src-domain/row-name.ts';
import { latestFirst, planVersions } from '../../src-domain/versions/approved-version.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { ChoiceAmong } from './ChoiceAmong.tsx';

type ChangeOrder = DocumentOrder & { readonly document: 'endringsmelding' };

interface ChangeChoiceProps {
  readonly order: ChangeOrder;
  readonly onChange: (order: ChangeOrder) => void;
}

const usual = 'usual';
const now = 'now';

/** From which version to which the changes are told. */
export function ChangeChoice({ order, onChange }: ChangeChoiceProps) {
  const { translate } = useLanguage();
  const plan = usePlan();
  const versions = latestFirst(planVersions(plan));
  const from = findRow(plan, 'version', order.fromVersionId) ?? null;
  const to = findRow(plan, 'version', order.toVersionId) ?? null;
  const nameOf = ({ label, subprojectId }: Row<'version'>) => {
    const name = label.trim() || translate('documents:unnamed');
    const subproject = rowName(plan, 'subproject', subprojectId, translate);
    return subproject === null ? name : `${name} (${subproject})`;
  };
  const named = (version: Row<'version'>) => [version.id, nameOf(version)] as const;
  const others = versions.filter(
    (version) => version !== from && (from === null || isComparable(from, version)),
  );
  return (
    <Stack spacing={1.5}>
      <ChoiceAmong
        label={translate('changeDocument:from')}
        value={from?.id ?? usual}
        {...(versions.length === 0 && { help: translate('changeDocument:no-versions-yet') })}
        among={[[usual, translate('changeDocument:from-usual')], ...versions.map(named)]}
        onChoose={(id) => {
          const chosen = versions.find((version) => version.id === id) ?? null;
          const stays = to !== null && to !== chosen && (!chosen || isComparable(chosen, to));
          const toVersionId = stays ? to.id : null;
          onChange({ ...order, fromVersionId: chosen?.id ?? null, toVersionId });
        }}
      />
      <ChoiceAmong
        label={translate('changeDocument:to')}
        value={to !== null && others.includes(to) ? to.id : now}
        among={[[now, translate('changeDocument:to-plan')], ...others.map(named)]}
        onChoose={(id) => onChange({ ...order, toVersionId: id === now ? null : id })}
      />
    </Stack>
  );
}
