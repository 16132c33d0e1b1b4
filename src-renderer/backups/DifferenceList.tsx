import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { letteredName } from '../../src-domain/lettered-name.ts';
import { capitalised } from '../../src-domain/messages/capitalised.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import type {
  DifferencesSince,
  EntityDifferences,
  SubprojectDifferences,
} from '../../src-domain/put-back/differences-since.ts';
import { useLanguage } from '../language.ts';
import { MoreButton, useShownCount } from '../versions/MoreButton.tsx';
import { DifferenceLine } from './DifferenceLine.tsx';
import type { Choosing } from './use-choosing.ts';

interface DifferenceListProps {
  readonly differences: DifferencesSince;
  /** Left out where there is nothing to choose. */
  readonly choosing?: Choosing;
}

/** What is otherwise than it was: for each sub-project, for each kind of row, a line for each row. */
export function DifferenceList({ differences: { groups, named }, choosing }: DifferenceListProps) {
  return groups.map((group) => (
    <OfSubproject
      key={group.subprojectId}
      group={group}
      named={named}
      {...(choosing && { choosing })}
    />
  ));
}

interface OfSubprojectProps {
  readonly group: SubprojectDifferences;
  readonly named: Plan;
  readonly choosing?: Choosing;
}

function OfSubproject({ group: { subprojectId, entities }, ...rest }: OfSubprojectProps) {
  const { translate } = useLanguage();
  const subproject = findRow(rest.named, 'subproject', subprojectId);
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3">
        {subproject
          ? letteredName(subproject.letter, subproject.name)
          : translate('backups:whole-project')}
      </Typography>
      {entities.map((each) => (
        <OfEntity key={each.entity} group={each} {...rest} />
      ))}
    </Box>
  );
}

interface OfEntityProps {
  readonly group: EntityDifferences;
  readonly named: Plan;
  readonly choosing?: Choosing;
}

function OfEntity({ group: { entity, differences }, named, choosing }: OfEntityProps) {
  const { translate } = useLanguage();
  const { count, showMore } = useShownCount(differences.length);
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 0.5, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="textSecondary" sx={{ p: 0 }}>
        {capitalised(translate(`entities:${entity}`))}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: choosing ? 'none' : 'disc', m: 0, pl: choosing ? 0 : 2.5 }}
      >
        {differences.slice(0, count).map((difference) => (
          <DifferenceLine
            key={`${difference.change.kind} ${placeKey(difference)}`}
            difference={difference}
            named={named}
            {...(choosing && { choosing })}
          />
        ))}
      </Box>
      <MoreButton left={differences.length - count} onMore={showMore} />
    </Box>
  );
}

const placeKey = ({ change }: EntityDifferences['differences'][number]): string =>
  change.kind === 'update' ? change.id : change.row.id;
