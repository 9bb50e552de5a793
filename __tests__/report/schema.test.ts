import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toJson } from '../../src/report/formats/json.ts'
import { causes, differences } from '../support/differing.ts'
import {
  benchmark,
  build,
  buildReport,
  comparison,
  environment,
  rules,
  sampling,
} from '../support/report-builder.ts'
import { reportCases } from '../support/report-cases.ts'
import { repositoryUrl } from '../support/paths.ts'

const schema = JSON.parse(readFileSync(repositoryUrl('docs/report.schema.json'), 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)

type Json = Record<string, unknown>

/** Errors of a report with other values at one place, as `PLACE KEYWORD`; `undefined` removes a field. */
const errorsWith = (place: string, values: Json): readonly string[] => {
  const report = JSON.parse(toJson(buildReport())) as Json
  const target = place
    .split('/')
    .slice(1)
    .reduce<Json>((value, key) => value[key] as Json, report)
  Object.assign(target, values)
  const valid = validate(JSON.parse(JSON.stringify(report)))
  return valid ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
}

describe('the published schema', () => {
  test.each(Object.entries(reportCases))('accepts a report with "%s"', (_, make) => {
    validate(JSON.parse(toJson(make())))
    expect(validate.errors).toBeNull()
  })

  test('accepts a build that fills every field', () => {
    const { evidence } = build(benchmark())
    const full = build(benchmark(), {
      phases: { startup: 12, compile: 9_000, run: 7, 'step-overhead': 3, unattributed: 10 },
      timeline: [{ name: 'RUN go build', phase: 'run', startMs: 12, endMs: 9_012.5 }],
      counters: { contextBytes: 1_234 },
      evidence: {
        state: {
          kind: 'empty',
          holds: false,
          reason: 'three records were there',
          records: 3,
          shared: ['[build 2/4] WORKDIR /src'],
          mounts: { files: 12, bytes: 4_096 },
          mountsGrewBy: { bytes: 96 },
          unknown: { mounts: 'the files are not listed' },
        },
        outcome: {
          ...evidence?.outcome,
          steps: [],
          compiled: ['example.test/app'],
          layerCache: { kind: 'broken', step: 'RUN date', file: 'main.go', unknown: { more: 'of it' } },
          modulesNeeded: 12,
          modulesDownloaded: 0,
          contextFiles: 20,
          contextBytes: 1_000,
          contextSentBytes: 1_100,
          imageBytes: 4_096,
          compressedImageBytes: 512,
          unknown: { something: 'for a reason' },
        },
        binarySha256: 'a'.repeat(64),
      },
      excluded: 'state-lost',
    })
    validate(JSON.parse(toJson(buildReport({ measurements: [full] }))))
    expect(validate.errors).toBeNull()
  })

  test('accepts a report whose rules, projects and machine fill every field', () => {
    const source = {
      commit: 'a'.repeat(40),
      describe: 'v1.0.0-2-gaaaaaaa',
      uncommittedFiles: 1,
      gitObjects: 12,
      dockerfileSha256: 'b'.repeat(64),
      editedFile: 'cmd/app/main.go',
      editProof: 'control' as const,
      unknown: { more: 'nobody knows' },
    }
    const images = [
      { engine: 'podman', image: 'golang:1.26', id: 'sha256:a' },
      { engine: 'kaniko', image: 'golang:1.26', unknown: { id: 'the engine reports no ids of images' } },
    ]
    const project = {
      id: '.',
      target: 'app',
      buildArgs: ['A'],
      network: 'none',
      head: source,
      base: source,
      differences,
      images,
    }
    const load = { cpuQuota: 1.5, cpuGovernor: 'performance', loadAverage1: 0.2, cpuPressure10s: 3.1 }
    const report = buildReport({
      rules: { ...rules, gate: ['*cold'], failOn: 'never', rounds: 8, looks: [8] },
      projects: [project],
      environment: { ...environment, ...load },
    })
    const [benchmarkReport] = report.benchmarks
    if (benchmarkReport === undefined) throw new Error('unreachable')
    const ungated = {
      ...benchmarkReport,
      ungated: 'unsupported',
      sampling: sampling({ look: 6 }),
      comparison: comparison({ causes }),
    } as const
    validate(JSON.parse(toJson({ ...report, benchmarks: [ungated] })))
    expect(validate.errors).toBeNull()
  })

  test('accepts a newer minor version and refuses a newer major one', () => {
    expect(errorsWith('', { schemaVersion: '2.7' })).toEqual([])
    expect(errorsWith('', { schemaVersion: '3.0' })).toEqual(['/schemaVersion pattern'])
  })

  test.each([
    '',
    '/environment',
    '/rules',
    '/engines/0',
    '/schedule/order/0',
    '/benchmarks/0',
    '/benchmarks/0/head',
    '/builds/0',
    '/builds/0/evidence/state',
    '/cost',
    '/verdict',
  ])('refuses an unknown key in "%s"', (place) => {
    expect(errorsWith(place, { surprise: 1 })).toEqual([`${place} additionalProperties`])
  })

  test.each(['verdict', 'environment', 'engines', 'schedule', 'benchmarks', 'builds', 'cost', 'warnings'])(
    'refuses a report without %s',
    (name) => {
      expect(errorsWith('', { [name]: undefined })).toEqual([' required'])
    },
  )

  test.each([
    ['/builds/0', 'durationMs', '19 s', 'type'],
    ['/rules', 'timeBudgetMs', -1, 'minimum'],
    ['/environment', 'cpuQuota', 0, 'exclusiveMinimum'],
    ['/builds/0', 'durationMs', -1, 'minimum'],
    ['/builds/0', 'revision', 'candidate', 'enum'],
    ['/benchmarks/0/head', 'medianMs', null, 'type'],
    ['/benchmarks/0/head', 'range', 'guess', 'enum'],
    ['/verdict', 'kind', 'slower', 'enum'],
    ['', 'startedAt', 'yesterday', 'pattern'],
    ['/environment', 'cpuCount', 0, 'minimum'],
    ['/environment/unknown', 'runnerImage', '', 'minLength'],
  ])('refuses in "%s" the %s %j by its %s', (place, name, value, keyword) => {
    expect(errorsWith(place, { [name]: value })).toEqual([`${place}/${name} ${keyword}`])
  })

  test('refuses a state that did not hold without saying what was found', () => {
    const errors = errorsWith('/builds/0/evidence/state', { holds: false })
    expect(errors).toContain('/builds/0/evidence/state required')
  })
})
