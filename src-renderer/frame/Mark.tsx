import SvgIcon from '@mui/material/SvgIcon';

/** The program's mark: a plan's lines, the last one reached. As in build/icon.svg. */
export function Mark() {
  return (
    <SvgIcon viewBox="0 0 32 32" color="primary" sx={{ fontSize: 28 }} aria-hidden>
      <path d="M8 2h16a6 6 0 0 1 6 6v16a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6V8a6 6 0 0 1 6-6Z" />
      <path
        d="M8 9.5h9M8 16h13M8 22.5h6"
        fill="none"
        stroke="var(--mui-palette-background-paper)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <path d="m22 18.6 3.9 3.9-3.9 3.9-3.9-3.9Z" fill="#f2b544" />
    </SvgIcon>
  );
}
