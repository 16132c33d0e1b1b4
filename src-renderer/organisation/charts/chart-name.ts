import type { Translate } from '../../../src-domain/messages/translate.ts';

/** What a chart is called on the page, also before anybody has called it anything. */
export const chartName = (name: string, translate: Translate): string =>
  name.trim() || translate('charts:unnamed');
