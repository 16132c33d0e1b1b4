/** How the tables under the grid look alike: on paper, with lines that read across. */
export const tableLook = {
  bgcolor: 'background.paper',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '& td, & th': { verticalAlign: 'top' },
  '& th[scope=row]': { fontWeight: 600 },
  '& tr:last-child > *': { borderBottom: 0 },
} as const;
