/** The values of the study: what is kept away from builds. */
export const asItIs = 'as it is'
export const coldPageCache = 'cold page cache'
export const pinned = 'pinned'
