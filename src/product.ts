/** The product's working name. Sentences and page titles spell it out; everything else asks here. */
export const productName = 'Signpost';
