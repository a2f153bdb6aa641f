/**
 * Text relay for every telephone number: the prefix goes before the number itself.
 *
 * Source: cheshireeast.gov.uk, “Text Relay”, undated; contactcambspolice.uk, “Accessible contact methods”, undated;
 * both read in stored copies on 2026-11-24. The service is called Relay UK today (relayuk.bt.com).
 */
export const relayPrefix = '18001';
