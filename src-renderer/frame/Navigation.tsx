import AccountTreeOutlined from '@mui/icons-material/AccountTreeOutlined';
import AssignmentOutlined from '@mui/icons-material/AssignmentOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import DashboardOutlined from '@mui/icons-material/DashboardOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlagOutlined from '@mui/icons-material/FlagOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import InventoryOutlined from '@mui/icons-material/Inventory2Outlined';
import NotesOutlined from '@mui/icons-material/NotesOutlined';
import OutboxOutlined from '@mui/icons-material/OutboxOutlined';
import SpeedOutlined from '@mui/icons-material/SpeedOutlined';
import SwapHorizOutlined from '@mui/icons-material/SwapHorizOutlined';
import TrackChangesOutlined from '@mui/icons-material/TrackChangesOutlined';
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import visuallyHidden from '@mui/utils/visuallyHidden';
import { useLanguage } from '../language.ts';
import { usePlan, useProject } from '../project/open-project.ts';
import { addressOf } from './addresses.ts';
import { FindingCount } from './FindingCount.tsx';
import { type PageName, pagesOf } from './pages.ts';

export const pageIcons: Readonly<Record<PageName, typeof FlagOutlined>> = {
  oversikt: DashboardOutlined,
  prosjekt: AssignmentOutlined,
  organisering: GroupsOutlined,
  beskrivelse: NotesOutlined,
  maal: TrackChangesOutlined,
  delprosjekter: AccountTreeOutlined,
  hovedtiltak: ChecklistOutlined,
  milepaelplan: FlagOutlined,
  versjoner: InventoryOutlined,
  styring: SpeedOutlined,
  rapporter: FactCheckOutlined,
  dokumenter: DescriptionOutlined,
  utsendt: OutboxOutlined,
  deling: SwapHorizOutlined,
  historikk: HistoryOutlined,
};

/** The pages of the project, each with how much the plan check has found there. */
export function Navigation({ current }: { readonly current: PageName }) {
  const { translate } = useLanguage();
  const project = useProject((state) => state.project);
  const shown = pagesOf(usePlan());
  // At 200 % zoom the names give way to the page; they are still read aloud and shown on pointing.
  const isNarrow = useMediaQuery('(max-width: 900px)', { noSsr: true });
  return (
    <Box
      component="nav"
      aria-label={translate('frame:navigation')}
      sx={{
        gridArea: 'nav',
        width: isNarrow ? 56 : 216,
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        '@media print': { display: 'none' },
      }}
    >
      <List dense sx={{ px: 0.75, py: 1 }}>
        {shown.map((page) => {
          const Icon = pageIcons[page];
          const name = translate(`frame:page-${page}`);
          return (
            <Box component="li" key={page} sx={{ display: 'flex' }}>
              <ListItemButton
                component="a"
                href={`#${addressOf(project, page)}`}
                selected={page === current}
                aria-current={page === current ? 'page' : undefined}
                {...(isNarrow && { title: name })}
                sx={{ borderRadius: 1, px: 1.25, minHeight: 36, gap: isNarrow ? 0 : 1.25 }}
              >
                <Icon fontSize="small" aria-hidden />
                {isNarrow ? (
                  <span style={visuallyHidden}>{name} </span>
                ) : (
                  <Typography component="span" variant="body2" sx={{ flexGrow: 1, my: 0.5 }}>
                    {name}
                  </Typography>
                )}
                <FindingCount page={page} isBadge={isNarrow} />
              </ListItemButton>
            </Box>
          );
        })}
      </List>
    </Box>
  );
}
