import ArrowOutward from '@mui/icons-material/ArrowOutward';
import Link from '@mui/material/Link';
import { placeAddress } from '../frame/addresses.ts';
import { useLanguage } from '../language.ts';
import { useProject } from '../project/open-project.ts';

interface SubprojectHeadingProps {
  readonly id: string;
  readonly name: string;
}

/** A sub-project's name with the way to where it is written; from the keyboard the row's menu leads there. */
export function SubprojectHeading({ id, name }: SubprojectHeadingProps) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <>
      {name}{' '}
      <Link
        href={`#${placeAddress(project, { entity: 'subproject', id, field: null })}`}
        title={translate('activitiesPage:go-to-subproject')}
        aria-label={translate('activitiesPage:go-to-subproject')}
        tabIndex={-1}
        sx={{ verticalAlign: '-2px' }}
      >
        <ArrowOutward aria-hidden sx={{ fontSize: 16 }} />
      </Link>
    </>
  );
}
