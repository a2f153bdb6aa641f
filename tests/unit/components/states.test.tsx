import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { JourneyApp } from '../../../components/journey/journey-app.tsx';
import { YourCouncil } from '../../../components/options/your-council.tsx';
import '../../../src/language/all-sentences.ts';
import type { Facts } from '../../../src/routing/facts.ts';
import { memoryPlatform } from './memory-platform.ts';
import { numbersWithoutRelay } from './numbers-without-relay.ts';
import './patience.ts';

afterEach(cleanup);

const grooming: Facts = {
  reporter: 'school',
  position: 'staff',
  nation: 'england',
  what: 'grooming',
  danger: 'not-now',
  child: 'known',
  person: 'unknown-online',
};

async function result(start: Parameters<typeof memoryPlatform>[0] = {}) {
  const { platform } = memoryPlatform({ draft: { facts: grooming }, ...start });
  const { container } = render(<JourneyApp surface="panel" platform={platform} />);
  await screen.findByText('Report it today. You need no more proof.');
  return container;
}

describe('what is seen first, and the states around it', () => {
  it('the order of the steps in one look, above everything else, and a way to each of them', async () => {
    const container = await result();
    const shown = (selector: string, name: string) =>
      [...container.querySelectorAll(selector)].map((one) => one.getAttribute(name));
    const extras = shown('ul.steps [data-step]', 'data-step');
    const steps = shown('[data-part="steps"] [data-step]', 'data-step').filter((id) => !extras.includes(id));
    expect(shown('[data-to-step]', 'data-to-step')).toEqual(steps);
    const ceop = container.querySelector<HTMLElement>('[data-to-step="ceop"]');
    if (ceop) fireEvent.click(ceop);
    expect(document.activeElement?.id).toBe('step-ceop');
    expect(container.querySelector('[data-step="ceop"] [data-part="reach"]')?.hasAttribute('open')).toBe(true);
  });

  it('marks what is done in that look, and lets what is next stand out; one of two alternatives is enough', async () => {
    const container = await result();
    const look = () =>
      [...container.querySelectorAll('[data-glance]')].map(
        (one) => `${one.querySelector('.number')?.textContent} ${one.getAttribute('data-glance')}`,
      );
    const tick = (channel: string) => {
      const box = container.querySelector<HTMLInputElement>(`[data-step="${channel}"] .step-note input`);
      if (box) fireEvent.click(box);
    };
    expect(look()).toEqual(['1 next', '2 later', '3 later', 'or later', '4 later']);
    tick('safeguarding-lead');
    expect(look().slice(0, 2)).toEqual(['✓ done', '2 next']);
    expect(container.querySelector('[data-to-step="safeguarding-lead"]')?.textContent).toContain('(done)');
    expect(container.querySelector('[data-step="safeguarding-lead"] .step-note')?.textContent).toContain(
      'Done on 24 November 2026, 14:05',
    );
    tick('childrens-social-care');
    expect(look().slice(2)).toEqual(['3 next', 'or next', '4 later']);
    tick('police-101');
    expect(look().slice(2)).toEqual(['3 later', '✓ done', '4 next']);
    const numbers = (channel: string) => container.querySelector(`[data-step="${channel}"] .number`)?.textContent;
    expect([numbers('ceop'), numbers('police-101')]).toEqual(['3', '3']);
    expect(container.querySelector('.or')?.textContent).toBe('or (one of them is enough)');
  });

  it('says without a connection what still works, and nothing about it with one', async () => {
    expect((await result()).querySelector('[data-part="offline"]')?.textContent).toBe('');
    cleanup();
    expect((await result({ offline: true })).querySelector('[data-part="offline"]')?.textContent).toContain(
      'you can ring',
    );
  });

  it('names on the closed card what is in it, and shows there whom the organisation names', async () => {
    const container = await result({
      policy: { dslName: 'Lee Lead', dslPhone: '01632 960001', socialCarePhone: '01632 960005' },
    });
    const inside = (channel: string) =>
      container.querySelector(`[data-step="${channel}"] .inside`)?.textContent?.trim();
    expect(inside('ceop')).toBe('(form, web site)');
    expect(inside('police-101')).toMatch(/^\(phone, .*what to say\)$/);
    for (const channel of ['safeguarding-lead', 'childrens-social-care']) {
      const own = container.querySelector(`[data-step="${channel}"] [data-part="own-contacts"]`);
      expect(own?.textContent).toContain('01632 96000');
      expect(own?.closest('details')).toBeNull();
    }
    expect(numbersWithoutRelay(container)).toEqual([]);
  });

  it('says after the people at one’s side who may make the calls that follow, and nothing where nobody may', async () => {
    const container = await result();
    const said = container.querySelector('[data-part="who-calls"]');
    expect(said?.textContent).toContain('Agree who makes the next calls');
    expect(said?.parentElement?.querySelector('[data-step]')?.getAttribute('data-step')).toBe('safeguarding-lead');
    cleanup();
    const { position: _atHome, ...asked } = grooming;
    const facts: Facts = { ...asked, reporter: 'parent' };
    render(<JourneyApp surface="panel" platform={memoryPlatform({ draft: { facts } }).platform} />);
    await screen.findByText('Tell CEOP or police today. You need no more proof.');
    expect(document.querySelector('[data-part="who-calls"]')).toBeNull();
  });

  it('a report that needs an address says what to do without one; forms say without a connection that they need it', async () => {
    const facts: Facts = {
      ...grooming,
      what: 'child-imagery',
      where: 'web-page',
      child: 'not-known',
      already: 'nothing',
    };
    const open = async (start: Parameters<typeof memoryPlatform>[0]) => {
      const { platform } = memoryPlatform(start);
      render(<JourneyApp surface="panel" platform={platform} />);
      await screen.findByText('Close it. Report the address to the Internet Watch Foundation.');
      return document.querySelector('[data-step="iwf"]');
    };
    const policyUrl = 'https://school.example/safeguarding';
    const without = await open({ draft: { facts }, offline: true, policy: { policyUrl } });
    expect(document.querySelector('[data-part="from-organisation"]')?.textContent).toContain(
      'Web pages need the internet',
    );
    expect(without?.querySelector('[data-part="reach-no-address"]')?.textContent).toContain('Do not go back');
    expect(without?.querySelector('[data-open]')?.textContent).toContain('(needs the internet)');
    const way = without?.querySelector<HTMLElement>('[data-action="to-address"]');
    if (way) fireEvent.click(way);
    expect(document.activeElement?.getAttribute('data-action')).toBe('edit-address');
    cleanup();
    const withOne = await open({ draft: { facts, address: 'https://videos.example/watch' } });
    expect(withOne?.querySelector('[data-part="reach-no-address"]')).toBeNull();
    expect(withOne?.querySelector('[data-open]')?.textContent).not.toContain('internet');
  });

  it('shows whose settings these are with their message, above the first question', () => {
    const { platform } = memoryPlatform({ policy: { organisationName: 'Example School', notice: 'Ask in room 4.' } });
    const { container } = render(<JourneyApp surface="panel" platform={platform} />);
    expect(container.querySelector('.notice')?.textContent).toBe('Example SchoolAsk in room 4.');
  });

  it('a council that is not found leaves nobody waiting: police 101 and the national finder', async () => {
    const nothing = () => undefined;
    const { container } = render(
      <YourCouncil authorityId={undefined} today="2026-11-24" onChoose={nothing} copy={async () => true} />,
    );
    fireEvent.input(screen.getByLabelText('Find your council'), { target: { value: 'zzqqxx' } });
    await waitFor(() => expect(container.querySelector('[data-part="way-on"]')?.textContent).toContain('101'));
    expect(container.querySelector('[data-part="way-on"] a')?.getAttribute('href')).toContain('gov.uk');
    expect(numbersWithoutRelay(container)).toEqual([]);
  });

  it.each([
    [15, 'Nothing was touched for 15 minutes.'],
    [1, 'Nothing was touched for a minute.'],
  ])(
    'whoever comes back after the time without a touch (%i) is told why all is gone',
    async (wipeAfterMinutes, why) => {
      for (const wiped of [true, false]) {
        const { platform } = memoryPlatform({ wiped, policy: { wipeAfterMinutes } });
        const { container } = render(<JourneyApp surface="panel" platform={platform} />);
        const part = container.querySelector('[data-part="cleared-by-time"]');
        await waitFor(() => expect(part?.textContent).toMatch(wiped ? /^Your notes were cleared\./ : /^$/));
        expect(part?.textContent?.includes(why)).toBe(wiped);
        expect(part?.getAttribute('role')).toBe('status');
        cleanup();
      }
    },
  );
});
