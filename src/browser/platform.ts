import type { Address } from '../concern/address.ts';
import type { Language } from '../language/text.ts';
import type { Outcome } from '../outcome.ts';
import type { Draft } from './draft-shape.ts';
import type { MenuWords } from './menus.ts';
import type { OrganisationDoor } from './organisation.ts';
import type { OwnSettings } from './own-settings.ts';

/** Where a journey is shown. */
export type Surface = 'popup' | 'panel';

/** What became of "Note and close". `moved-on`: the tab shows another page now and was left open. */
export type PageClosed = 'closed' | 'moved-on' | 'gone';

/** The address of the page the button was pressed on; `tabId` is null where the browser shows no tab. */
export interface ThisPage {
  readonly tabId: number | null;
  readonly address: Outcome<Address>;
}

/** A value held in page memory, shared between the surfaces of one window. */
export interface Shared<T> {
  /** What is known now; at once, also before the stored value has arrived. */
  current(): T;
  /** Changes it in memory at once; the copy in storage follows. The update may run twice, so it only computes. */
  change(update: (now: T) => T): void;
  /** Told after every change, its own and another surface's. Returns the way to stop. */
  subscribe(listener: (now: T) => void): () => void;
}

/** The answers of one window's journey. */
export interface DraftDoor extends Shared<Draft> {
  /** False when the browser refused to keep the draft (full, switched off): say so, and carry on. */
  kept(): boolean;
  /** True after the time without a touch has cleared answers on this surface: say so, until something is begun again. */
  wiped(): boolean;
  /** Resolves when everything changed so far is in storage, or was refused. */
  settled(): Promise<void>;
  /** Somebody is there: starts the time until the draft is wiped again. */
  touch(): void;
  /** Changes the minutes (1 to 120) without a touch after which the draft is wiped. */
  wipeAfter(minutes: number): void;
  /** Forgets everything, in memory and in storage. */
  clear(): Promise<void>;
}

/** What a view must know to be in the right language. */
export interface LanguageDoors {
  /** Reporter, position, nation and language: asked once, kept until changed. */
  readonly ownSettings: Shared<OwnSettings>;
  /** What the organisation has set, and what the reporter put in for it. */
  readonly organisation: OrganisationDoor;
  readonly browserLanguage: Language;
  /** Puts the browser's own menu entries into the language of the screen. */
  renameMenus(words: MenuWords): Promise<void>;
}

/** Everything a view may ask of the browser. Nothing here decides who is told. */
export interface Platform extends LanguageDoors {
  readonly surface: Surface;
  /** Resolves when the stored draft and own settings have arrived. Never await it before the first paint. */
  readonly ready: Promise<void>;
  /** The journey stands in a private window: nothing is written to storage. Null until `ready`. */
  isPrivate(): boolean | null;
  readonly draft: DraftDoor;
  /** Reads the tab's address through activeTab. Never throws; without an address the reason is a sentence. */
  readPage(): Promise<ThisPage>;
  /** False when there is no panel here; the popup does everything the panel does. */
  readonly panelOffered: boolean;
  /** Moves the journey from the popup to the panel. Call it first in a click handler. False: not opened, stay. */
  keepOpenBesidePage(): Promise<boolean>;
  /**
   * Writes to the clipboard; call it on a press only. False when the browser refused.
   *
   * @param rich the same as HTML, for programs that take formatted text
   */
  copy(words: string, rich?: string): Promise<boolean>;
  /** The title of the page the button was pressed on; null when it can no longer be read. */
  readPageTitle(): Promise<string | null>;
  /** Opens the browser's print window for this page. False when the browser would not. */
  print(): boolean;
  /** Notes the time in the draft, then closes the tab the button was pressed on, if it still shows that page. */
  noteAndClosePage(): Promise<PageClosed>;
  /** False while the browser knows that there is no connection: a form could not be opened. */
  readonly online: Pick<Shared<boolean>, 'current' | 'subscribe'>;
  /** Opens an official form or site (https) in a new tab; the panel stays. False when the browser refused. */
  openForm(url: string): Promise<boolean>;
  /** Calls when an update may have cleared what was begun: say so, until a new journey begins. Returns the way to stop. */
  onClearedByUpdate(told: () => void): () => void;
  /** Opens the options page, which never holds case details. */
  openOptions(): Promise<void>;
  /** Finish, or Clear and close: forgets the journey, applies a waiting update, closes this surface. */
  clearAndClose(): Promise<void>;
  /** The clock, for times in notes. */
  now(): Date;
}
