import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { securityHeaders } from '../page-files.ts';

const style = `
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #f3f5f5; color: #1b2326;
  font: 1rem/1.55 "Segoe UI Variable Text", "Segoe UI", -apple-system, Roboto, "Noto Sans", "Open Sans", sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 1rem; padding: 2rem; background: #fff; border: 1px solid #d9dfe0; border-radius: 6px; }
h1 { margin: 0 0 0.75rem; font-size: 1.5rem; line-height: 1.25; color: #14586a; }
p { margin: 0 0 0.75rem; }
ul { margin: 0; padding-left: 1.25rem; }
li + li { margin-top: 0.5rem; }
@media (prefers-color-scheme: dark) {
  body { background: #12181a; color: #e6ecee; }
  main { background: #1a2225; border-color: #303b3f; }
  h1 { color: #7fc4d6; }
}
`;

const page = `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Ingen adgang – Planverk</title>
<style>${style}</style>
<main>
<h1>Slik kommer du inn igjen i Planverk</h1>
<p>Denne adressen slipper ingen inn alene, for at andre på maskinen ikke skal kunne lese prosjektet. Det som var lagret, er trygt.</p>
<ul>
<li>Er Planverk åpent i et annet vindu eller en annen fane, kan du gå dit.</li>
<li>Ellers starter du Planverk slik du pleier. Da åpnes det i nettleseren.</li>
<li>Ble Planverk startet fra et terminalvindu, kan du åpne adressen som står der.</li>
</ul>
</main>
</html>
`;

const headers = {
  ...securityHeaders,
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
};

/** Answers whoever isn't let in: the same to all, whatever they asked for, and how their user gets in again. */
export function showClosedPage(response: ServerResponse): void {
  response.writeHead(403, headers);
  response.end(page);
}
