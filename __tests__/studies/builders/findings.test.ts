import { describe, expect, test } from 'vitest'
import { findingsReader, type Vulnerability } from '../../../src/studies/builders/findings.ts'

const read = (text: string): readonly Vulnerability[] => {
  const reader = findingsReader()
  for (const line of text.split('\n')) reader.line(line)
  return reader.vulnerabilities()
}

const printed = (...messages: readonly unknown[]): string =>
  messages.map((each) => JSON.stringify(each, null, 2)).join('\n')

const config = {
  config: {
    protocol_version: 'v1.0.0',
    scanner_name: 'govulncheck',
    db: 'file:///data/osv',
    scan_mode: 'binary',
  },
}

const entry = {
  osv: {
    id: 'GO-2024-2887',
    details: 'A brace\n}\nin a text, and "finding": {"osv": "GO-0000-0000"}',
    affected: [],
  },
}

const finding = (osv: string, frame: Record<string, string>) => ({
  finding: {
    osv,
    trace: [frame, { module: 'example.com/app', package: 'example.com/app', function: 'main' }],
  },
})

const inStdlib = { module: 'stdlib', version: 'v1.21.13' }

describe('what govulncheck found', () => {
  test('is one vulnerability for all findings with its id, by the most precise one', () => {
    const text = printed(
      config,
      entry,
      finding('GO-2024-2887', inStdlib),
      finding('GO-2024-2887', { ...inStdlib, package: 'net/netip', function: 'IsLoopback' }),
      finding('GO-2024-2887', { ...inStdlib, package: 'net/netip' }),
      finding('GO-2023-1571', {
        module: 'golang.org/x/net',
        version: 'v0.1.0',
        package: 'golang.org/x/net/http2',
      }),
      finding('GO-2023-1988', { module: 'golang.org/x/net', version: 'v0.1.0' }),
    )
    expect(read(text)).toEqual([
      { id: 'GO-2023-1571', foundIn: 'package' },
      { id: 'GO-2023-1988', foundIn: 'module' },
      { id: 'GO-2024-2887', foundIn: 'symbol' },
    ])
  })

  test('is nothing when there is only the configuration, and when nothing is printed', () => {
    expect(read(printed(config, entry))).toEqual([])
    expect(read('')).toEqual([])
  })

  test('is read when each object stands in one line', () => {
    const text = [config, finding('GO-1-1', inStdlib)].map((each) => JSON.stringify(each)).join('\n')
    expect(read(text).map(({ id }) => id)).toEqual(['GO-1-1'])
  })

  test('does not depend on other messages, or on text between them', () => {
    const text = `${printed({ progress: { message: 'Scanning' } })}\nnot JSON\n${printed(finding('GO-1-1', inStdlib))}`
    expect(read(text)).toHaveLength(1)
  })
})
