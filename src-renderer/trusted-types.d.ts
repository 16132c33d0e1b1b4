/** What Chromium has and TypeScript's own types lack: W3C Trusted Types, as far as the pages use them. */
interface Window {
  readonly trustedTypes?: {
    createPolicy<Policy extends Readonly<Record<string, (text: string) => string>>>(
      name: string,
      policy: Policy,
    ): Policy;
  };
}
