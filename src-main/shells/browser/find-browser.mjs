// Plain JavaScript without a dependency: the workshop's install.mjs uses it before anything is installed.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Where a Chromium, Chrome or Edge usually lies, the likeliest first. */
function listPlaces(platform, environment) {
  const on = (folders, programs) =>
    folders.filter(Boolean).flatMap((folder) => programs.map((program) => join(folder, program)));
  if (platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = environment;
    return on([PROGRAMFILES, environment['PROGRAMFILES(X86)'], LOCALAPPDATA], windowsPrograms);
  }
  const onPath = on((environment.PATH ?? '').split(delimiter), namesOnPath);
  if (platform === 'darwin') {
    const home = environment.HOME && join(environment.HOME, 'Applications');
    return [...on(['/Applications', home], macApplications), ...onPath];
  }
  return [...onPath, '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed Chromium, Chrome or Edge. PLANVERK_BROWSER names one outright. */
export function findBrowser(platform = process.platform, environment = process.env) {
  const named = environment.PLANVERK_BROWSER;
  return named ? named : listPlaces(platform, environment).find(canRun);
}
