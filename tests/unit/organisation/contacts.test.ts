import { describe, expect, it } from 'vitest';
import { contactsOfStep } from '../../../src/organisation/contacts.ts';
import { defaultSettings } from '../../../src/organisation/settings.ts';
import { recipients } from '../../../src/routing/plan-shape.ts';

const settings = {
  ...defaultSettings,
  dslPhone: '01922 000001',
  deputyPhone: '01922 000002',
  chairEmail: 'chair@school.example',
  socialCarePhone: '01922 000004',
  outOfHoursPhone: '01922 000005',
  ladoPhone: '01922 000006',
};
const who = (...step: Parameters<typeof contactsOfStep>) => contactsOfStep(...step).map((holder) => holder.who);

describe('the organisation’s own contacts for a step', () => {
  it('rule 6: an absent lead delays nothing, so the deputy stands behind the lead', () => {
    const step = { channel: 'safeguarding-lead', recipient: 'safeguarding-lead' } as const;
    expect(who(step, settings)).toEqual(['safeguarding-lead', 'deputy']);
    expect(contactsOfStep(step, settings)[0]?.contact.phone).toBe('01922 000001');
    expect(who(step, { ...settings, dslPhone: '' })).toEqual(['deputy']);
  });

  it('social care has its front door, then the number out of hours; the LADO has one office', () => {
    expect(who({ channel: 'childrens-social-care' }, settings)).toEqual(['front-door', 'out-of-hours']);
    expect(who({ channel: 'lado' }, settings)).toEqual(['lado']);
    expect(who({ channel: 'lado' }, defaultSettings)).toEqual([]);
  });

  it('everybody else has their own and nobody else’s; a channel of the whole country has none', () => {
    for (const recipient of recipients.filter((one) => one !== 'safeguarding-lead')) {
      const found = who({ channel: 'head-or-chair', recipient }, settings);
      expect(found).toEqual(['deputy', 'chair'].includes(recipient) ? [recipient] : []);
    }
    expect(who({ channel: 'ceop' }, settings)).toEqual([]);
    expect(who({ channel: 'police-101' }, settings)).toEqual([]);
  });
});
