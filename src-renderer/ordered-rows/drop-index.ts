/** Where a row stands that is dropped before or after another, counted without itself. */
export function dropIndex(
  order: readonly string[],
  dragged: string,
  target: string,
  at: 'before' | 'after',
): number {
  const others = order.filter((id) => id !== dragged);
  return others.indexOf(target) + (at === 'after' ? 1 : 0);
}
