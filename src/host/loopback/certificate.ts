import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { bitString, bool, context, integer, octets, oid, seq, set, text, utcTime } from './der.ts'

/** What a TLS server on the loopback interface needs, and what its clients must trust. All PEM. */
export type Certificates = {
  /** For `SSL_CERT_FILE` and `http.sslCAInfo`. */
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

/** For whom the certificate of a server is. */
type CertifiedNames = {
  /** Host names; `*.` in front stands for one label. */
  readonly names: readonly string[]
  /** IPv4. */
  readonly addresses: readonly string[]
}

const dayMs = 86_400_000
const validDays = 30

/** Makes an authority that exists for one study only, and a server's certificate that it signed (X.509 v3, RFC 5280). */
export const makeCertificates = (certified: CertifiedNames, now: Date): Certificates => {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = nameOf('go-container-bench study')
  const common = { issuer, now, signedBy: authority.privateKey }
  return {
    authority: pem(
      certificateOf({
        ...common,
        subject: issuer,
        publicKey: authority.publicKey,
        extensions: [
          extension('2.5.29.19', true, seq(bool(true))),
          // keyCertSign and cRLSign
          extension('2.5.29.15', true, bitString(Buffer.of(0x06), 1)),
        ],
      }),
    ),
    certificate: pem(
      certificateOf({
        ...common,
        subject: nameOf('go-container-bench server'),
        publicKey: server.publicKey,
        extensions: [
          extension('2.5.29.17', false, alternativeNames(certified)),
          // digitalSignature
          extension('2.5.29.15', true, bitString(Buffer.of(0x80), 7)),
          // serverAuth
          extension('2.5.29.37', false, seq(oid('1.3.6.1.5.5.7.3.1'))),
        ],
      }),
    ),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

type CertificateParts = {
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly publicKey: KeyObject
  readonly signedBy: KeyObject
  readonly extensions: readonly Buffer[]
  readonly now: Date
}

const certificateOf = ({
  issuer,
  subject,
  publicKey,
  signedBy,
  extensions,
  now,
}: CertificateParts): Buffer => {
  // ecdsa-with-SHA256
  const algorithm = seq(oid('1.2.840.10045.4.3.2'))
  const [from, until] = [-1, validDays].map((days) => utcTime(new Date(now.getTime() + days * dayMs)))
  const version3 = context(0, integer(Buffer.of(2)))
  // The first bit must be 0, because the number must be positive.
  const serial = integer(Buffer.concat([Buffer.of(0x01), randomBytes(15)]))
  const toSign = seq(
    ...[version3, serial, algorithm, issuer, seq(from ?? Buffer.of(), until ?? Buffer.of()), subject],
    publicKey.export({ type: 'spki', format: 'der' }),
    context(3, seq(...extensions)),
  )
  return seq(toSign, algorithm, bitString(sign('sha256', toSign, signedBy), 0))
}

const nameOf = (commonName: string): Buffer => seq(set(seq(oid('2.5.4.3'), text(commonName))))

const extension = (id: string, critical: boolean, value: Buffer): Buffer =>
  seq(oid(id), ...(critical ? [bool(true)] : []), octets(value))

/** dNSName is [2], iPAddress is [7]. */
const alternativeNames = ({ names, addresses }: CertifiedNames): Buffer =>
  seq(
    ...names.map((name) => context(2, Buffer.from(name), false)),
    ...addresses.map((address) => context(7, Buffer.from(address.split('.').map(Number)), false)),
  )

const pem = (der: Buffer): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
