import '../../components/styles/tokens.css';
import '../../components/styles/base.css';
import '../../components/styles/controls.css';
import '../../components/styles/journey.css';
import '../../components/styles/result.css';
import '../../components/styles/record.css';
import '../../components/styles/print.css';

// The first screen stands in the page. It is painted before any script that takes longer is even read.
requestAnimationFrame(() => setTimeout(() => import('./journey.tsx')));
