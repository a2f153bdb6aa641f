import { renderToString } from 'preact-render-to-string';
import { JourneyApp } from './journey-app.tsx';
import { stillPlatform } from './still-platform.ts';

/** The first screen as markup, put into the popup's page when it is built, so that it paints before any script. */
export const firstScreen = (): string => renderToString(<JourneyApp surface="popup" platform={stillPlatform} />);
