/**
 * The names of the study's servers. A name says itself what it is answered with, so one DNS server serves every network
 * driver and every delay: `TAG-DELAY-A-B-C-D.bench.test`. The domain test is reserved for this (RFC 6761).
 */
const domain = 'bench.test'

/** What the certificate of the servers is for. */
export const allNames = `*.${domain}`

/** What NO_PROXY has to contain to stand for all of them. */
export const noProxy = `.${domain}`

type ServerName = {
  /** Lower-case letters and digits: whoever sees a request knows by it what it was for. */
  readonly tag: string
  /** How long its lookup takes. */
  readonly delayMs: number
  /** IPv4, as the client reaches the machine's 127.0.0.1. */
  readonly address: string
}

export const hostName = ({ tag, delayMs, address }: ServerName): string =>
  `${tag}-${delayMs}-${address.replaceAll('.', '-')}.${domain}`

const pattern = /^([a-z0-9]+)-(\d{1,5})-(\d{1,3})-(\d{1,3})-(\d{1,3})-(\d{1,3})\.bench\.test$/

/** What a host name of the study says; undefined for other names. */
export const readHostName = (name: string): ServerName | undefined => {
  const [, tag, delay, ...bytes] = pattern.exec(name) ?? []
  if (tag === undefined || bytes.some((byte) => Number(byte) > 255)) return undefined
  return { tag, delayMs: Number(delay), address: bytes.join('.') }
}
