import '../../components/styles/surface.css';

/** The last button pressed while the script was on its way: pressed again when it is there, so that no press is lost. */
let early: HTMLElement | null = null;
const keep = ({ target }: Event) => {
  early = target instanceof Element ? target.closest('button') : null;
};
document.addEventListener('click', keep);

// The first screen stands in the page. It is painted before any script that takes longer is even read.
requestAnimationFrame(() =>
  setTimeout(async () => {
    await import('./journey.tsx');
    document.removeEventListener('click', keep);
    early?.click();
  }),
);
