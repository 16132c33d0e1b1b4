/** What leads to a heading within its chapter, made as GitHub makes it: 'Når du går fra tiltaket' → 'når-du-går-fra-tiltaket'. */
export const headingAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
