/** Words of the browser's own menu on a page or link. Small, as the background loads nothing else. */
export const menus = {
  'menu.page': 'Get help reporting this page',
  'menu.link': 'Get help reporting this link',
} as const;
