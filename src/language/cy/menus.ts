import type { menus as english } from '../en/menus.ts';
import type { SameKeys } from './same-keys.ts';

/** Words of the browser's own menu on a page or link. Small, as the background loads nothing else. */
export const menus: SameKeys<typeof english> = {
  'menu.page': 'Cael help i adrodd am y dudalen hon',
  'menu.link': 'Cael help i adrodd am y ddolen hon',
};
