/** The values of the study: what is kept away from builds. */
export const asItIs = 'as it is'
export const coldPageCache = 'cold page cache'
export const pinned = 'pinned'
/** As in the article, which isolates and drops caches at once. */
export const pinnedAndCold = 'pinned and cold page cache'

/** The values whose builds are kept to some processors. */
export const arePinned: readonly string[] = [pinned, pinnedAndCold]
