/** The path of an installed Chromium, Chrome or Edge. PLANVERK_BROWSER names one outright. */
export function findBrowser(
  platform?: NodeJS.Platform,
  environment?: Readonly<NodeJS.ProcessEnv>,
): string | undefined;
