import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { type Firefox, launchFirefox } from './launch-firefox.ts';
import { canHavePolicies, ownPolicies, type Policies } from './policy-files.ts';

describe.skipIf(!canHavePolicies())('settings through Firefox’s policies file', () => {
  let policies: Policies;
  let firefox: Firefox;

  beforeAll(async () => {
    policies = ownPolicies('firefox');
    policies.write({
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
    firefox = await launchFirefox(policies);
  }, 60_000);
  afterAll(async () => {
    await firefox?.close();
    policies?.close();
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
    const phone = await options.$eval('[data-report="dslPhone"]', (row) => row.textContent ?? '');
    expect(phone).toContain(en['organisation.status.ignored']);
    expect(phone).toContain(en['organisation.why.phone']);
    const words = await options.$eval('body', (body) => body.textContent ?? '');
    expect(words).not.toContain('not a number');
  }, 60_000);
});
