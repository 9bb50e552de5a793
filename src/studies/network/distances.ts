/** How far away the servers of the study pretend to be: all of them are on this machine, so the delays are its own. */

/** How long a lookup takes for `slow-dns`. */
export const slowDnsMs = 200

/** There and back to the registry for `far`; only the connect itself is not delayed. */
export const farMs = 50
