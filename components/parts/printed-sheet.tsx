import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  print(): boolean;
  /** The print window has been shown, or was refused. */
  onDone(shown: boolean): void;
}

/** What is printed, and nothing else of the page; it is never seen on screen. It prints as soon as it stands there. */
export function PrintedSheet({ children, print, onDone }: Props) {
  useEffect(() => onDone(print()), []);
  return <article class="sheet">{children}</article>;
}
