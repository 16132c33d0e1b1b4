/** Where the page lives in the product. The development server takes its place where there is one. */
export const pageScheme = 'planverk';
export const productPage = `${pageScheme}://app/`;

/** Whether an address belongs to the page at `page`: the same origin, whatever follows. */
export function isOfPage(address: string, page: string): boolean {
  const given = URL.parse(address);
  const own = new URL(page);
  return given !== null && given.protocol === own.protocol && given.host === own.host;
}
