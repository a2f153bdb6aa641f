import { useEffect, useState } from 'preact/hooks';
import type { OrganisationDoor, OrganisationNow } from '../../src/browser/organisation.ts';

/** The organisation's settings as state: what is known now at once, and every change after. Focus stays where it is. */
export function useOrganisation(door: OrganisationDoor): OrganisationNow {
  const [now, setNow] = useState(door.current());
  useEffect(() => {
    setNow(door.current());
    return door.subscribe(setNow);
  }, [door]);
  return now;
}
