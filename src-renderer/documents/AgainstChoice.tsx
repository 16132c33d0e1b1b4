import type { Against } from '../../src-domain/document/milestone-choices.ts';
import { partialDateText } from '../../src-domain/messages/partial-date-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import {
  approvedVersion,
  latestFirst,
  planVersions,
} from '../../src-domain/versions/approved-version.ts';
import { useLanguage } from '../language.ts';
import { usePlan } from '../project/open-project.ts';
import { ChoiceAmong } from './ChoiceAmong.tsx';

interface AgainstChoiceProps {
  readonly against: Against;
  readonly onChoose: (against: Against) => void;
}

/** The version that the plan is held against. */
export function AgainstChoice({ against, onChoose }: AgainstChoiceProps) {
  const { translate, language } = useLanguage();
  const plan = usePlan();
  const approved = approvedVersion(plan, null);
  const versions = latestFirst(planVersions(plan));
  const nameOf = (label: string) => label.trim() || translate('documents:unnamed');
  const value = against.kind === 'version' ? against.versionId : against.kind;
  const isGone = against.kind === 'version' && !findRow(plan, 'version', against.versionId);
  return (
    <ChoiceAmong
      label={translate('milestoneDocument:against-choice')}
      value={isGone ? 'none' : value}
      {...(versions.length === 0 && { help: translate('milestoneDocument:no-versions') })}
      among={[
        ['none', translate('milestoneDocument:against-none')],
        [
          'approved',
          approved
            ? translate('milestoneDocument:against-approved-named', {
                version: nameOf(approved.label),
              })
            : translate('milestoneDocument:against-approved'),
        ],
        ...versions.map(
          ({ id, label, frozenAt }) =>
            [
              id,
              frozenAt
                ? `${nameOf(label)}, ${partialDateText(isoDayOf(new Date(frozenAt)), language)}`
                : nameOf(label),
            ] as const,
        ),
      ]}
      onChoose={(chosen) =>
        onChoose(
          chosen === 'none' || chosen === 'approved'
            ? { kind: chosen }
            : { kind: 'version', versionId: chosen },
        )
      }
    />
  );
}
