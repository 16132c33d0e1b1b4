import type { HTMLAttributes, Ref } from 'react';

interface PartProps extends HTMLAttributes<HTMLDivElement> {
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

// The elements of HTML's own table can't be laid out as rows that are only on the page while in sight,
// and in a grid the cells take the focus, not what holds them.

/** The table itself. */
export function TableElement({
  role,
  ...rest
}: PartProps & { readonly role: 'grid' | 'treegrid' }) {
  return <div role={role} {...rest} />;
}

export function RowGroupElement(props: PartProps) {
  const role = 'rowgroup';
  return <div role={role} {...props} />;
}

export function RowElement(props: PartProps) {
  const role = 'row';
  return <div role={role} {...props} />;
}

export function HeadingElement(props: PartProps) {
  const role = 'columnheader';
  return <div role={role} {...props} />;
}

export function CellElement(props: PartProps) {
  const role = 'gridcell';
  return <div role={role} {...props} />;
}
