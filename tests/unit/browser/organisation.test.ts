import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openOrganisation, settingsInForce } from '../../../src/browser/organisation.ts';

const normal = Promise.resolve({ id: 1, isPrivate: false });
const privately = Promise.resolve({ id: 1, isPrivate: true });
const local = () => fakeBrowser.storage.local.get(null);
const later = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => fakeBrowser.reset());

describe('the organisation’s settings (deployment rules 2)', () => {
  it('stand at their defaults before anything has answered', () => {
    const door = openOrganisation(normal);
    expect(settingsInForce(door.current())).toMatchObject({
      organisationName: '',
      wipeAfterMinutes: 15,
      allowPrint: true,
    });
  });

  it('come from the last accepted copy while the browser has not answered', async () => {
    await fakeBrowser.storage.local.set({
      'policy-cache': { organisationName: 'Example School', dslPhone: 'not a number' },
    });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => undefined) as never);
    const door = openOrganisation(normal);
    await door.loaded;
    expect(settingsInForce(door.current())).toMatchObject({ organisationName: 'Example School', dslPhone: '' });
    vi.restoreAllMocks();
  });

  it('a managed value wins over the reporter’s own, and every key is reported', async () => {
    await fakeBrowser.storage.managed.set({ dslName: 'Managed Lead', policyUrl: 'javascript:alert(1)' });
    const door = openOrganisation(normal);
    await door.loaded;
    await later();
    expect(door.setOrganisation('dslName', 'Own Lead')).toMatchObject({ status: 'applied' });
    door.setOrganisation('deputyName', 'Own Deputy');
    expect(settingsInForce(door.current())).toMatchObject({ dslName: 'Managed Lead', deputyName: 'Own Deputy' });
    expect(door.current().report.find(({ key }) => key === 'policyUrl')).toMatchObject({ status: 'ignored' });
    await later();
    expect(await local()).toMatchObject({
      'policy-cache': { dslName: 'Managed Lead' },
      'own-organisation': { deputyName: 'Own Deputy' },
    });
  });

  it('an empty answer after a full one clears the cache only when it lasts ten seconds', async () => {
    await fakeBrowser.storage.local.set({ 'policy-cache': { organisationName: 'Example School' } });
    const door = openOrganisation(normal);
    vi.useFakeTimers();
    await door.loaded;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(settingsInForce(door.current()).organisationName).toBe('Example School');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(settingsInForce(door.current()).organisationName).toBe('');
    vi.useRealTimers();
    await later();
    expect(await local()).not.toHaveProperty('policy-cache');
  });

  it('a refused value keeps the one before and says why', async () => {
    const door = openOrganisation(normal);
    await door.loaded;
    door.setOrganisation('dslEmail', 'lead@example.org');
    expect(door.setOrganisation('dslEmail', 'a@b.example\nBcc: x@y.example')).toMatchObject({ status: 'ignored' });
    expect(settingsInForce(door.current()).dslEmail).toBe('lead@example.org');
    door.setOrganisation('dslEmail', '');
    expect(settingsInForce(door.current()).dslEmail).toBe('');
  });

  it('a private window writes nothing', async () => {
    await fakeBrowser.storage.managed.set({ organisationName: 'Example School' });
    const door = openOrganisation(privately);
    await door.loaded;
    door.setOrganisation('dslName', 'Own Lead');
    await later();
    expect(await local()).toEqual({});
    expect(settingsInForce(door.current())).toMatchObject({ organisationName: 'Example School', dslName: 'Own Lead' });
  });

  it('what only the organisation may set comes in by no door: typed, from a file, or lying in storage', async () => {
    await fakeBrowser.storage.local.set({ 'own-organisation': { hideChannels: ['ceop'], dslName: 'Own Lead' } });
    const door = openOrganisation(normal);
    await door.loaded;
    expect(door.current().own).toEqual({ dslName: 'Own Lead' });
    const refusal = { key: 'hideChannels', status: 'ignored', why: 'organisation.why.not-own' };
    expect(door.setOrganisation('hideChannels', 'ceop')).toEqual(refusal);
    expect(door.importOrganisation('hideChannels: ceop\ndeputyName: Other Lead').report).toContainEqual(refusal);
    expect(door.current().own).toEqual({ dslName: 'Own Lead', deputyName: 'Other Lead' });
  });

  it('what is set before storage has answered is put to what it holds, and takes the place of nothing else', async () => {
    await fakeBrowser.storage.local.set({ 'own-organisation': { dslName: 'Own Lead', deputyName: 'Own Deputy' } });
    const door = openOrganisation(normal);
    door.setOrganisation('dslPhone', '01632 960001');
    door.importOrganisation('chairEmail: chair@school.example');
    door.setOrganisation('deputyName', '');
    expect(door.current().own).toEqual({ dslPhone: '01632 960001', chairEmail: 'chair@school.example' });
    await door.loaded;
    const all = { dslName: 'Own Lead', dslPhone: '01632 960001', chairEmail: 'chair@school.example' };
    expect(door.current().own).toEqual(all);
    await later();
    expect((await local())['own-organisation']).toEqual(all);
    door.setOrganisation('dslName', '');
    await later();
    const { dslName: _, ...others } = all;
    expect([door.current().own, (await local())['own-organisation']]).toEqual([others, others]);
  });

  it('forgetting everything before storage has answered forgets what it holds, too; a private window leaves it', async () => {
    for (const [place, kept] of [
      [privately, { dslName: 'Own Lead' }],
      [normal, {}],
    ] as const) {
      await fakeBrowser.storage.local.set({ 'own-organisation': { dslName: 'Own Lead' } });
      const door = openOrganisation(place);
      door.resetOrganisation();
      await door.loaded;
      await later();
      expect([door.current().own, (await local())['own-organisation']]).toEqual([{}, kept]);
    }
  });

  it('storage is written once it has answered, and not at all when nothing was set', async () => {
    await fakeBrowser.storage.local.set({ 'own-organisation': { dslName: 'Own Lead' } });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const door = openOrganisation(normal);
    await door.loaded;
    await later();
    expect(set).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('settings written to a file and read again are the same', async () => {
    const door = openOrganisation(normal);
    await door.loaded;
    door.setOrganisation('dslName', 'Own Lead');
    door.setOrganisation('extraContacts', 'Nurse | 01632 960005 | for health\nCook | 01632 960006 | for lunch');
    const file = door.exportOrganisation();
    const before = door.current().own;
    door.resetOrganisation();
    expect(door.current().own).toEqual({});
    door.importOrganisation(file);
    expect(door.current().own).toEqual(before);
  });
});
