import type { ComponentChildren } from 'preact';
import { productName } from '../../src/product.ts';
import { Mark } from './mark.tsx';

/** Whose screen this is: our mark and name, and what may stand beside them. */
export function Brand({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div class="row spread brand">
      <span>
        <Mark /> {productName}
      </span>
      {children}
    </div>
  );
}
