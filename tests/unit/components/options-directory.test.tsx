import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Directory } from '../../../components/directory/directory.tsx';
import { filtered, kinds, routesIn } from '../../../components/directory/filter.ts';
import { PlaceContacts } from '../../../components/directory/place-contacts.tsx';
import { HowWeDecide } from '../../../components/how-we-decide/how-we-decide.tsx';
import '../../../src/language/all-sentences.ts';
import { type ChannelId, channels } from '../../../src/directory/channels/index.ts';
import { localChannels } from '../../../src/directory/local/local-channels.ts';
import { needsCheckMark } from '../../../src/directory/national.ts';
import { retired } from '../../../src/directory/retired.ts';
import { nations } from '../../../src/nations.ts';
import { paragraphs } from '../../../src/policy/paragraphs.ts';
import { numbersWithoutRelay } from './numbers-without-relay.ts';

afterEach(cleanup);

const all = Object.keys(channels) as readonly ChannelId[];
const shown = () => [...document.querySelectorAll('[data-channel]')].map((one) => one.getAttribute('data-channel'));
const directory = () => render(<Directory today="2026-11-24" copy={() => Promise.resolve(true)} />);

describe('the directory', () => {
  it('shows every channel with where it was found, and the mark wherever nobody has checked', () => {
    directory();
    expect(shown().toSorted()).toEqual(all.toSorted());
    for (const id of all) {
      const words = document.querySelector(`[data-channel="${id}"]`)?.textContent ?? '';
      for (const source of channels[id].sources) expect(words).toContain(source);
      expect(words.includes('Check before you rely on it.')).toBe(needsCheckMark(id));
    }
  });

  it('shows text relay beside every telephone number, of channels and of councils in each nation', () => {
    const copy = () => Promise.resolve(true);
    directory();
    for (const council of ['walsall', 'cardiff', 'highland', 'belfast-hsc-trust'])
      render(<PlaceContacts channels={localChannels(council) ?? []} copy={copy} />);
    expect(numbersWithoutRelay(document.body)).toEqual([]);
    expect(document.querySelectorAll('[data-route="relay"]').length).toBeGreaterThan(20);
  });

  it('narrows down by nation and kind, and says how many are left', () => {
    directory();
    fireEvent.change(screen.getByLabelText('Nation'), { target: { value: 'scotland' } });
    expect(shown()).toContain('sssc');
    expect(shown()).not.toContain('social-work-england');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'helpline' } });
    expect(shown().map((id) => channels[id as ChannelId].kind)).toEqual(shown().map(() => 'helpline'));
    expect(screen.getByText(`${shown().length} places shown.`)).toBeDefined();
  });

  it('loses no channel between the kinds and the nations', () => {
    expect(filtered({ nation: undefined, kind: undefined })).toHaveLength(all.length);
    expect(kinds.flatMap((kind) => filtered({ nation: undefined, kind }))).toHaveLength(all.length);
    expect(new Set(nations.flatMap((nation) => filtered({ nation, kind: undefined }))).size).toBe(all.length);
  });

  it('never shows a way of low confidence', () => {
    for (const id of all)
      for (const nation of [undefined, ...nations])
        expect(routesIn(id, nation).filter(({ confidence }) => confidence === 'L')).toEqual([]);
  });

  it('rule 15: says of every body that is gone what took its place, and links to none', () => {
    directory();
    const entries = [...document.querySelectorAll('[data-retired]')];
    expect(entries.map((entry) => entry.getAttribute('data-retired'))).toEqual(Object.keys(retired));
    for (const entry of entries) expect(entry.querySelector('a')).toBeNull();
  });
});

describe('how we decide', () => {
  it('says that nobody has signed, and shows every paragraph', () => {
    render(<HowWeDecide />);
    expect(screen.getByText('No practitioner has signed these rules yet.')).toBeDefined();
    expect(document.querySelectorAll('[data-paragraph]')).toHaveLength(Object.keys(paragraphs).length);
  });

  it('narrows down to the paragraphs that are put right, each with its correction', () => {
    render(<HowWeDecide />);
    fireEvent.click(screen.getByLabelText('Show only those put right'));
    const left = [...document.querySelectorAll('[data-paragraph]')];
    const corrected = Object.values(paragraphs).filter(({ correctedBy }) => correctedBy.length > 0);
    expect(left).toHaveLength(corrected.length);
    for (const one of left) expect(one.querySelector('.correction')).not.toBeNull();
  });
});
