/** Where the page lives in the product. The development server takes its place where there is one. */
export const pageScheme = 'planverk';
export const productPage = `${pageScheme}://app/`;

/** Whether an address belongs to the page at `page`: the same origin, whatever follows. */
export function isOfPage(address: string, page: string): boolean {
  const given = URL.parse(address);
  const own = new URL(page);
  return given !== null && given.protocol === own.protocol && given.host === own.host;
}

/** Whether an address is the page itself, wherever in it: loading that again is no going elsewhere. */
export function isPageItself(address: string, page: string): boolean {
  const [given, own] = [URL.parse(address), new URL(page)];
  return isOfPage(address, page) && given?.pathname === own.pathname && given.search === own.search;
}

/** Where the page at `page` shows a project; its start page without one. */
export const addressIn = (page: string, project: string | null): string =>
  project === null ? page : `${page}#/prosjekt/${project}`;

/** The project that the page shows at an address; null on its start page. */
export const projectIn = (address: string): string | null =>
  /#\/prosjekt\/(\w+)/.exec(address)?.[1] ?? null;
