/** The product's working name; nothing else spells it out. */
export const productName = 'Signpost';
