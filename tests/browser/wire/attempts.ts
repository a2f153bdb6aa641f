import type { Page } from 'puppeteer';

/**
 * Runs in a page of the extension: every way to reach out that the page policy stops before anything leaves.
 *
 * Not among them, as Chromium connects before it refuses (measured at the wire): a frame, a form, `preconnect`,
 * `dns-prefetch` and a peer connection. Against those stands the list of what the built extension may not hold.
 */
async function tryEverything(to: string): Promise<readonly string[]> {
  const went: string[] = [];
  const attempt = async (name: string, act: () => unknown) => {
    try {
      if ((await act()) === true) went.push(name);
    } catch {
      // refused, as it should be
    }
  };
  const loads = (element: HTMLElement, put: () => void) =>
    new Promise<boolean>((ended) => {
      element.addEventListener('load', () => ended(true));
      element.addEventListener('error', () => ended(false));
      put();
      document.body.append(element);
      setTimeout(() => ended(false), 500);
    });
  const image = document.createElement('img');
  const style = document.createElement('link');
  await attempt('fetch', () => fetch(`https://${to}/`, { mode: 'no-cors' }).then(() => true));
  await attempt('XMLHttpRequest', () => {
    const request = new XMLHttpRequest();
    request.open('GET', `https://${to}/`, false);
    request.send();
    return true;
  });
  await attempt('WebSocket', () => new WebSocket(`wss://${to}/`) && false);
  await attempt('EventSource', () => new EventSource(`https://${to}/`) && false);
  await attempt('sendBeacon', () => navigator.sendBeacon(`https://${to}/`, 'x') && false);
  await attempt('image', () => loads(image, () => image.setAttribute('src', `https://${to}/a.png`)));
  await attempt('style sheet', () =>
    loads(style, () => {
      style.rel = 'stylesheet';
      style.href = `https://${to}/a.css`;
    }),
  );
  await attempt('written markup', () => {
    document.body.insertAdjacentHTML('beforeend', '<p id="written">x</p>');
    return document.getElementById('written') !== null;
  });
  await attempt('code from text', () => Boolean(new Function('return true')()));
  return went;
}

/** The attempts that got through, by name. What has left all the same, only the wire can tell. */
export const attempts = (page: Page): Promise<readonly string[]> => page.evaluate(tryEverything, 'attempt.example');
