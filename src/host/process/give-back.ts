/** Node 20 has none. */
const transfer: unknown = Reflect.get(ArrayBuffer.prototype, 'transfer')

/**
 * Frees the memory of a chunk that a stream read and that nobody else has; it is empty afterwards. The garbage collector
 * does it only when tens of MiB have come together: a flood through a pipe would cost them for nothing.
 */
export const giveBack = ({ buffer, byteLength }: Buffer): void => {
  // A part of a larger buffer, such as Node's pool, may not be all that is in use of it.
  if (typeof transfer === 'function' && byteLength === buffer.byteLength) Reflect.apply(transfer, buffer, [0])
}
