import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { addressOf } from '../../frame/addresses.ts';
import { PageHeader } from '../../frame/PageHeader.tsx';
import type { PageName } from '../../frame/pages.ts';
import { useLanguage } from '../../language.ts';
import { useProject } from '../../project/open-project.ts';

/** Says that a page is about the whole project, to whoever comes there in a copy that was handed out. */
export function NotInCopy({ page }: { readonly page: PageName }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  return (
    <Container maxWidth="lg" sx={{ py: 2.5, mx: 0 }}>
      <PageHeader page={page} />
      <Typography>{translate('handingOut:not-in-copy')}</Typography>
      <Link href={`#${addressOf(project, 'oversikt')}`}>{translate('frame:page-oversikt')}</Link>
    </Container>
  );
}
