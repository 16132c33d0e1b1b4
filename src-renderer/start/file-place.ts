/** A path as its folder and its file's name, on any system. */
export function filePlace(path: string): { readonly folder: string; readonly fileName: string } {
  const end = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, Math.max(end, 0)), fileName: path.slice(end + 1) };
}
