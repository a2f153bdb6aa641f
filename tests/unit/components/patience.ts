import { configure } from '@testing-library/preact';

// A busy machine is no fault of the view: what is waited for may take its time, and what never comes still fails.
configure({ asyncUtilTimeout: 20_000 });
