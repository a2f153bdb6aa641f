/** Named on “How we decide” and in the routing book; raised whenever who is told, or in which order, changes. */
export const rulesVersion = '1.4';
export const rulesDate = '2026-11-29';
