import type { Shared } from './platform.ts';

/** Whether the browser has a connection: forms need one, nothing of ours does. "True" only means that none is known to be missing. */
export const connection: Pick<Shared<boolean>, 'current' | 'subscribe'> = {
  current: () => navigator.onLine,
  subscribe(listener) {
    const tell = () => listener(navigator.onLine);
    addEventListener('online', tell);
    addEventListener('offline', tell);
    return () => {
      removeEventListener('online', tell);
      removeEventListener('offline', tell);
    };
  },
};
