import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { firefoxPolicy, mayAdminister } from './policy-files.ts';

const path = '/etc/firefox/policies/policies.json';

describe.skipIf(!mayAdminister())('settings through Firefox’s policies file', () => {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const file = firefoxPolicy();
  let firefox: Firefox;

  beforeAll(async () => {
    file.write({
      policies: {
        '3rdparty': {
          Extensions: {
            'signpost@example.org': {
              organisationName: 'Example School',
              dslPhone: 'not a number',
              notice: 'From the policies file.',
            },
          },
        },
      },
    });
    firefox = await launchFirefox();
  }, 60_000);
  afterAll(async () => {
    if (before === null) file.remove();
    else file.write(JSON.parse(before));
    await firefox?.close();
  });

  it('are read at start, shown on the first screen, and a bad one is named with its reason', async () => {
    const panel = await firefox.open('sidepanel.html');
    await panel.waitForFunction(() => document.body.textContent?.includes('From the policies file.'), {
      polling: 200,
      timeout: 20_000,
    });
    const options = await firefox.open('options.html');
    await options.waitForFunction(() => document.body.textContent?.includes('Example School'), {
      polling: 200,
      timeout: 20_000,
    });
    const words = await options.$eval('body', (body) => body.textContent ?? '');
    expect(words).not.toContain('not a number');
  }, 60_000);
});
