import type { ChannelId } from '../../../src/directory/channels/index.ts';
import type { Step } from '../../../src/routing/plan-shape.ts';

/** A step of a plan, with whatever matters to a test. */
export const step = (channel: ChannelId, more: Partial<Step> = {}): Step => ({
  channel,
  why: 'why.police-999',
  paragraphs: [],
  sources: [],
  ...more,
});
