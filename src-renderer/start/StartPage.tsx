import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Container from '@mui/material/Container';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { KnownProject } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';
import { addressOf } from '../frame/addresses.ts';
import { useGoTo } from '../frame/use-address.ts';

/** The first page: the projects that the user knows, and ways to a new one. */
export function StartPage() {
  const goTo = useGoTo();
  const [projects, setProjects] = useState<readonly KnownProject[]>([]);
  useEffect(() => {
    call('list-projects', {}).then(setProjects, () => {});
  }, []);
  const create = async () => {
    const created = await call('create-project', { from: 'sample', name: '' });
    if (created) goTo(addressOf(created.project, 'oversikt'));
  };
  return (
    <Container component="main" id="content">
      <title>Planverk</title>
      <Typography variant="h1">Planverk</Typography>
      <Button onClick={() => void create()}>Eksempel</Button>
      {projects.map(({ project, name }) => (
        <Box key={project}>
          <Link href={`#${addressOf(project, 'oversikt')}`}>{name}</Link>
        </Box>
      ))}
    </Container>
  );
}
