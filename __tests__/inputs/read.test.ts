import { assert, constantFrom, dictionary, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultOf, type InputName, inputNames } from '../../src/inputs/definitions.ts'
import { InputError } from '../../src/inputs/error.ts'
import { type Place, readInputs } from '../../src/inputs/read.ts'
import { vocabulary } from '../support/vocabulary.ts'

const read = (given: Readonly<Record<string, string>> = {}) => readInputs(given, vocabulary)

/** Everything that is wrong, or nothing. */
const problemsOf = (given: Readonly<Record<string, string>>, place?: Place): readonly string[] => {
  try {
    readInputs(given, vocabulary, place)
    return []
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
}

/** One wrong value for every input that can be wrong, and what is reported. */
const wrong: Readonly<Partial<Record<InputName, readonly [value: string, problem: string]>>> = {
  mode: [
    'bench',
    '"bench" is not one of run, doctor, report, study, plan, measure, advise, calibrate, self-test',
  ],
  study: ['astrology', '"astrology" is not one of strategies, list'],
  rewrites: ['magic', '"magic" is not one of copy-order, cache-mounts, all'],
  values: ['magic', '"magic" is not one of cache-mounts, layers, all'],
  'build-args': ['A=1\nB', 'line 2 is not NAME=VALUE'],
  'bake-target': ['-f', '"-f" is not a name: it may contain letters, digits, dashes and underscores'],
  'build-contexts': ['=folder', 'line 1 is not NAME=VALUE'],
  secrets: ['no equals sign', 'line 1 is not NAME=VALUE'],
  'secret-files': ['id=a,b', 'line 2 is not NAME=VALUE'],
  ssh: ['default,--privileged', 'an item begins with a dash; give default or ID=PATH'],
  network: ['bridge', '"bridge" is not one of default, host, none'],
  attestations: ['max', '"max" is not one of off, as-yours'],
  platform: [
    'linux/amd64,linux/a:b',
    'has "linux/a:b", which is not the name of a platform, such as linux/arm64',
  ],
  fixture: ['tiny,huge', '"huge" is not one of tiny, small'],
  strategy: ['magic', '"magic" is not one of cache-mounts, layers, bind-vendor'],
  'go-versions': ['1.21.13,1.22', '"1.22" is not an exact release of Go, such as 1.21.13, or auto'],
  storage: ['vfs,zfs', '"zfs" is not one of overlay, fuse-overlayfs, vfs, or auto'],
  engines: ['podman,kaniko', '"kaniko" is not one of podman, docker, all, auto'],
  'engine-mirror': [
    'mirror.example',
    '"mirror.example" is not an address that begins with https:// or http://',
  ],
  install: ['yes', '"yes" is not one of auto, never, always'],
  scenarios: [
    'hot',
    '"hot" is not one of cold, warm, source-change, go-mod-change, remote-cache, all, or auto',
  ],
  'cache-from': [
    'type=tape,ref=x',
    'line 1 has the type "tape", which there is not; there are: registry, local, gha, inline, s3, azblob',
  ],
  'cache-to': ['type=registry', 'line 1 has no ref, which registry needs'],
  'cache-mode': ['all', '"all" is not one of max, min'],
  'cache-link': [
    '50MB/s',
    '"50MB/s" is not a rate from 10kB/s to 100GB/s and a round trip up to 10s, as in 50MB/s 20ms',
  ],
  rounds: [
    '0',
    '"0" is none of these: a whole number from 1 to 100, up to 6 rising ones (as in 7/10/13/16), or auto',
  ],
  'time-budget': ['20', '"20" is not a time above 0 and up to 24h, as in 90s, 15m or 1h, or auto'],
  'build-timeout': ['0s', '"0s" is not a time above 0 and up to 24h, as in 90s, 15m or 1h'],
  'fail-threshold': ['110%', '"110%" is not a slowdown in percent below 100%, as in 10% (which is 1.10×)'],
  'warn-threshold': ['0.1', '"0.1" is not a slowdown in percent below 100%, as in 10% (which is 1.10×)'],
  'min-delta': ['500', '"500" is not a time, as in 500ms or 2s'],
  explain: ['yes', '"yes" is not one of on-regression, always, never'],
  screen: ['on', '"on" is not one of auto, never'],
  since: ['-x', 'is not the name of a git ref, latest-release or none'],
  'creep-threshold': ['15', '"15" is not a slowdown in percent below 100%, as in 10% (which is 1.10×)'],
  'fail-on': ['slower', '"slower" is not one of regression, warning, inconclusive, invalid, or never'],
  comment: ['sometimes', '"sometimes" is not one of on-change, always, never'],
  'comment-key': ['a b', '"a b" is not a name: it may contain letters, digits, dots, dashes and underscores'],
  'artifact-name': [
    'a/b',
    '"a/b" is not a name: it may contain any character but " : < > | * ? \\ / and line breaks',
  ],
  'workflow-path': [
    'ci.yml',
    '"ci.yml" is not the path of a workflow, as in .github/workflows/container-build-time.yml',
  ],
  emit: ['jenkins', '"jenkins" is not one of github, gitlab, kubernetes'],
  legs: ['0', '"0" is not a whole number from 1 to 256, or auto'],
  leg: ['x', '"x" is not a whole number from 1 to 256, or auto'],
  'retention-days': ['401', '"401" is not a whole number of days from 0 to 400'],
  'runs-per-month': ['0', '"0" is not a whole number from 1 to 10000000'],
  format: ['csv,xlsx', '"xlsx" is not one of csv, junit'],
  summary: ['yes', '"yes" is not one of true, false'],
  cleanup: ['1', '"1" is not one of true, false'],
  yes: ['y', '"y" is not one of true, false'],
  quiet: ['y', '"y" is not one of true, false'],
  isolation: ['pin,cpus', '"cpus" is not one of pin, drop-caches, or none'],
  observe: ['trace,cpu', '"cpu" is not one of trace, io, stacks, or none'],
  json: ['yes', '"yes" is not one of true, false'],
}
/** Any text may be right for these: only the repository or the machine can tell. */
const free: readonly InputName[] = [
  ...(['context', 'file', 'target', 'prepare', 'edit', 'base-image', 'base', 'gate'] as const),
  ...(['reports', 'resume', 'plan-file', 'github-token', 'output-dir', 'cache-dir', 'seed'] as const),
]

describe('a wrong input', () => {
  test('is known for every input that can be wrong', () => {
    expect([...Object.keys(wrong), ...free].toSorted()).toEqual(inputNames.toSorted())
  })

  test.each(Object.entries(wrong))(
    '%s is the only problem when it is the only wrong one',
    (name, [value, what]) => {
      expect(problemsOf({ [name]: value })).toEqual([`${name}: ${what}`])
    },
  )

  test('is reported with all others in one error', () => {
    const given = Object.fromEntries(Object.entries(wrong).map(([name, [value]]) => [name, value]))
    const problems = problemsOf({ ...given, 'no-such-input': 'x' })
    const expected = Object.entries(wrong).map(([name, [, what]]) => `${name}: ${what}`)
    expect(problems.slice(1).toSorted()).toEqual(expected.toSorted())
    expect(problems[0]).toMatch(
      /^no-such-input: there is no such input in this version; there are: mode, study, values, rewrites, resume, json, reports, /,
    )
    const error = new InputError(problems)
    expect(error.message).toMatch(new RegExp(`^${problems.length} inputs are wrong:\n  no-such-input: `))
    expect(error.message.split('\n')).toHaveLength(problems.length + 1)
  })

  test('alone is reported in the singular', () => {
    expect(new InputError(['rounds: x']).message).toBe('One input is wrong:\n  rounds: x')
  })
})

describe('a version of an engine', () => {
  test.each([
    ['podman@5.7.0', 'asks for a version, which only these engines take: docker'],
    ['kaniko@1', 'is not one of podman, docker, all, auto'],
    ['docker@', 'does not name a full version, as in docker@29.4.2'],
    ['docker@29', 'does not name a full version, as in docker@29.4.2'],
    ['docker@latest', 'does not name a full version, as in docker@29.4.2'],
    ['docker@29.4.2@x', 'does not name a full version, as in docker@29.4.2'],
    ['docker@29.4.2/../x', 'does not name a full version, as in docker@29.4.2'],
  ])('%s %s', (engine, flaw) => {
    expect(problemsOf({ engines: engine })).toEqual([`engines: "${engine}" ${flaw}`])
  })
})

describe('without any input', () => {
  test('the defaults hold', () => {
    expect(read()).toEqual({
      mode: 'run',
      json: false,
      reports: [],
      study: 'none',
      studyValues: 'all',
      resume: undefined,
      rewrites: ['copy-order', 'cache-mounts'],
      context: 'auto',
      build: {
        ...{ file: undefined, target: undefined, network: undefined, platforms: [], ssh: [] },
        ...{ buildArgs: {}, buildContexts: {}, secrets: {}, secretFiles: {} },
      },
      prepare: undefined,
      edit: 'auto',
      fixtures: ['tiny', 'small'],
      strategies: ['cache-mounts'],
      goVersions: 'auto',
      baseImage: 'auto',
      baseImageGiven: false,
      engines: 'auto',
      engineMirror: 'https://download.docker.com/linux/static/stable',
      install: 'auto',
      scenarios: 'auto',
      base: 'auto',
      since: 'none',
      creepThreshold: 0.15,
      gate: 'auto',
      rounds: 'auto',
      timeBudgetMs: 600_000,
      timeBudgetGiven: false,
      buildTimeoutMs: 900_000,
      attestations: 'off',
      cacheFrom: [],
      cacheTo: [],
      cacheMode: 'max',
      cacheLink: { bytesPerSecond: 50e6, roundTripMs: 20 },
      thresholds: {
        fail: { value: 0.1, overrides: [] },
        warn: { value: 0.05, overrides: [] },
        minDeltaMs: { value: 200, overrides: [] },
      },
      failOn: ['regression', 'invalid'],
      outputDir: 'go-container-bench-report',
      summary: true,
      comment: 'on-change',
      retentionDays: 0,
      explain: 'on-regression',
      screen: 'auto',
      seed: 'random',
      isolation: 'none',
      observe: 'none',
      storage: 'auto',
      cleanup: true,
      yes: false,
      quiet: false,
      isOwnProject: false,
      fixturesGiven: false,
      formats: [],
      runsPerMonth: undefined,
      leg: 'auto',
      legs: 'auto',
      emit: 'github',
    })
  })

  test('is as with every default given, or every input left empty', () => {
    const empty = Object.fromEntries(inputNames.map((name) => [name, ' ']))
    const { 'base-image': _, ...defaults } = Object.fromEntries(
      inputNames.map((name) => [name, defaultOf(name)]),
    )
    expect(read(empty)).toEqual(read())
    expect(read(defaults)).toEqual(read())
  })
})

describe('an input', () => {
  test('is trimmed, and lists take commas and lines alike', () => {
    expect(read({ engines: ' docker,\n podman,docker ', rounds: ' 12 ' })).toMatchObject({
      engines: ['docker', 'podman'],
      rounds: 12,
    })
  })

  test.each([
    ['engines', 'all', { engines: 'all' }],
    ['engines', 'docker@29.4.2,docker', { engines: ['docker@29.4.2', 'docker'] }],
    ['engines', 'docker@29.0.0-rc.3', { engines: ['docker@29.0.0-rc.3'] }],
    ['engine-mirror', 'http://10.0.0.1:8080/docker//', { engineMirror: 'http://10.0.0.1:8080/docker' }],
    ['scenarios', 'all', { scenarios: ['cold', 'warm', 'source-change', 'go-mod-change', 'remote-cache'] }],
    ['scenarios', 'warm,cold', { scenarios: ['warm', 'cold'] }],
    ['fail-on', 'never', { failOn: 'never' }],
    ['fail-on', 'invalid', { failOn: ['invalid'] }],
    ['gate', '*cold, podman/*', { gate: ['*cold', 'podman/*'] }],
    ['time-budget', '1.5h', { timeBudgetMs: 5_400_000 }],
    ['build-timeout', '90s', { buildTimeoutMs: 90_000 }],
    ['go-versions', '1.21.13,\n1.22.7,1.21.13', { goVersions: ['1.21.13', '1.22.7'], fixturesGiven: true }],
    ['base-image', 'golang:1.26', { baseImage: 'golang:1.26', baseImageGiven: true }],
    ['cache-dir', '/cache', { cacheDir: '/cache' }],
    ['summary', 'false', { summary: false }],
    ['comment', 'never', { comment: 'never' }],
    ['comment-key', 'linux_1.26', { commentKey: 'linux_1.26' }],
    ['artifact-name', 'my report', { artifactName: 'my report' }],
    ['retention-days', '90', { retentionDays: 90 }],
    ['cleanup', 'false', { cleanup: false }],
    ['yes', 'true', { yes: true }],
  ])('%s: %s', (name, value, expected) => {
    expect(read({ [name]: value })).toMatchObject(expected)
  })

  test('about remote caches is read with the scenario, and refused without it', () => {
    const about = { 'cache-mode': 'min', 'cache-link': '1.5GB/s 0ms' }
    expect(read({ ...about, scenarios: 'remote-cache' })).toMatchObject({
      cacheMode: 'min',
      cacheLink: { bytesPerSecond: 1.5e9, roundTripMs: 0 },
    })
    const what =
      'is about the scenario remote-cache, which scenarios does not name; add it there, or leave this out'
    expect(() => read({ ...about, scenarios: 'cold' })).toThrow(`cache-mode: ${what}\n  cache-link: ${what}`)
    const inStudy = { study: 'strategies', mode: 'study' }
    expect(() => read({ 'cache-link': '1MB/s 5ms', ...inStudy })).toThrow(`cache-link: ${what}`)
    // A workflow may name a cache.
    expect(read(about).cacheLink.roundTripMs).toBe(0)
    for (const text of ['9kB/s 1ms', '1TB/s 1ms', '50 MB/s 1ms', '50MB/s 11s', '50MB/s20ms'])
      expect(() => read({ 'cache-link': text, scenarios: 'remote-cache' })).toThrow(`cache-link: "${text}"`)
  })

  test('about the caches of the user is read with scenarios: auto, which then takes remote-cache', () => {
    const about = { 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max' }
    expect(read(about)).toMatchObject({
      cacheFrom: [{ type: 'gha', options: {} }],
      cacheTo: [{ type: 'gha', options: { mode: 'max' } }],
    })
    const link = { 'cache-link': '1MB/s 5ms' }
    expect(read({ ...about, ...link, scenarios: 'cold,remote-cache' }).cacheLink.roundTripMs).toBe(5)
    expect(problemsOf({ ...about, scenarios: 'cold' }).map((each) => each.split(':')[0])).toEqual([
      'cache-from',
      'cache-to',
    ])
    expect(problemsOf({ ...about, 'cache-mode': 'min' })).toEqual([
      'cache-mode: cache-to says what is pushed; write mode=max or mode=min there',
    ])
    expect(problemsOf({ 'cache-from': 'type=local,src=/c', ...link })).toEqual([
      'cache-link: no line leads to a folder, as type=local names one; leave it out',
    ])
    expect(problemsOf({ ...about, study: 'strategies', mode: 'study' })[0]).toContain('cache-from: ')
  })

  test('for the build reaches the build options', () => {
    const { build } = read({
      file: 'deploy/Dockerfile',
      target: 'app',
      'build-args': 'A=1\nB= two \nC=\nD=x=y',
      'build-contexts': 'one=a, two=b',
      secrets: 'token= keep blanks \r\nother=o',
      'secret-files': 'npm=.npmrc , pip=pip.conf\r\nlast=l',
      ssh: 'default,key=/k',
      network: 'host',
      platform: 'x86_64, linux/arm64/v8,arm64,linux/arm64/8,LINUX/arm,linux/arm/7',
    })
    expect(build).toEqual({
      file: 'deploy/Dockerfile',
      target: 'app',
      buildArgs: { A: '1', B: ' two ', C: '', D: 'x=y' },
      buildContexts: { one: 'a', two: 'b' },
      secrets: { token: ' keep blanks ', other: 'o' },
      secretFiles: { npm: '.npmrc', pip: 'pip.conf', last: 'l' },
      ssh: ['default', 'key=/k'],
      network: 'host',
      platforms: ['linux/amd64', 'linux/arm64', 'linux/arm/v7'],
    })
  })
})

test('platforms that no Go program is for, or too many of them, are one error', () => {
  expect(problemsWith('linux/amd46,linux/arm64,linux')).toEqual([
    unknownArchitecture('linux/amd46'),
    unknownArchitecture('linux'),
  ])
  const many = Array.from({ length: 17 }, (_, at) => `linux/a${at}`)
  expect(problemsWith(many.join())).toEqual(['platform: names 17 platforms; 16 are the most'])
  expect(problemsWith('a'.repeat(100_000)).join().length).toBeLessThan(500)
})

const problemsWith = (platform: string): readonly string[] => problemsOf({ context: '.', platform })

const unknownArchitecture = (name: string): unknown =>
  expect.stringContaining(`"${name}", an architecture that Go does not know`)

describe('thresholds', () => {
  test('hold for all, or for the benchmarks of their line', () => {
    const { thresholds } = read({
      'fail-threshold': '20%\n*cold 25%\npodman/app/warm 7.5%',
      'warn-threshold': '*cold 6%',
      'min-delta': '2s\n*warm 100ms',
    })
    expect(thresholds).toEqual({
      fail: {
        value: 0.2,
        overrides: [
          { glob: '*cold', value: 0.25 },
          { glob: 'podman/app/warm', value: 0.075 },
        ],
      },
      warn: { value: 0.05, overrides: [{ glob: '*cold', value: 0.06 }] },
      minDeltaMs: { value: 2_000, overrides: [{ glob: '*warm', value: 100 }] },
    })
  })

  test.each(['110%', '100%', '0.1', '10', '1.1', '-5%', '10 %', 'ten'])(
    'of %s are refused with a hint',
    (value) => {
      const problems = problemsOf({ 'fail-threshold': value })
      expect(problems.length).toBeGreaterThan(0)
      expect(problems[0]).toMatch(
        /^fail-threshold: ".+" is not a slowdown in percent below 100%, as in 10% \(which is 1\.10×\)$/,
      )
    },
  )

  test('of single benchmarks are checked as well', () => {
    expect(problemsOf({ 'fail-threshold': '10%\n*cold 0.2' })).toEqual([
      'fail-threshold: "0.2" is not a slowdown in percent below 100%, as in 10% (which is 1.10×)',
    ])
  })

  test('of several benchmarks stand in lines of their own', () => {
    expect(problemsOf({ 'fail-threshold': '10%, *cold 25%', 'min-delta': '*warm 1s,*cold 2s' })).toEqual([
      'fail-threshold: "10%, *cold 25%" has several values in one line; give each a line of its own',
      'min-delta: "*warm 1s,*cold 2s" has several values in one line; give each a line of its own',
    ])
    expect(problemsOf({ 'fail-threshold': '*{cold,warm} 25%' })).toEqual([])
  })

  test('for all can be given once', () => {
    expect(problemsOf({ 'min-delta': '1s\n2s' })).toEqual([
      'min-delta: has 2 values for all benchmarks; give one, and further lines as GLOB VALUE',
    ])
  })
})

test('what a mode needs is listed with everything else', () => {
  expect(
    problemsOf({ mode: 'calibrate', rounds: '3', 'fail-threshold': 'x' }).map((each) => each.split(':')[0]),
  ).toEqual(['fail-threshold', 'rounds'])
  expect(problemsOf({ mode: 'self-test', rounds: '0' })).toHaveLength(1)
  expect(problemsOf({ mode: 'measure', install: 'x' })).toEqual([
    expect.stringMatching(/^install: /),
    'plan-file: measure needs the plan, as in plan.json',
  ])
})

describe('a combination that cannot be honoured is refused:', () => {
  test.each([
    [
      { 'warn-threshold': '12%' },
      'warn-threshold: must not be above fail-threshold; where that is below 5%, give both',
    ],
    [
      { 'fail-threshold': '4%' },
      'warn-threshold: must not be above fail-threshold; where that is below 5%, give both',
    ],
    [
      { context: '.', fixture: 'tiny' },
      'fixture: is about the shipped projects, but a context is given; leave one out',
    ],
    [
      { context: '.', strategy: 'layers' },
      'strategy: is about the shipped projects, but a context is given; leave one out',
    ],
    [
      { context: '.', storage: 'vfs' },
      'storage: is about the shipped projects, but a context is given; leave one out',
    ],
    [
      { context: '.', 'go-versions': '1.21.13' },
      'go-versions: is about the shipped projects, but a context is given; leave one out',
    ],
    [
      { 'base-image': 'golang:1.22', 'go-versions': '1.21.13' },
      'go-versions: base-image decides which Go there is; leave one of them out',
    ],
    [
      { base: 'main', fixture: 'tiny' },
      'fixture: the shipped projects are not compared with a base; leave base out, or give a context',
    ],
  ])('%j', (given, problem) => {
    expect(problemsOf(given)).toEqual([problem])
  })

  test.each([
    { 'warn-threshold': '10%' },
    { context: '.', fixture: defaultOf('fixture') },
    { base: 'none', fixture: 'tiny' },
    { base: 'auto', fixture: 'tiny' },
    { 'fail-threshold': '30%', 'warn-threshold': '20%' },
  ])('but not %j', (given) => {
    expect(problemsOf(given)).toEqual([])
  })
})

test.each([
  'go1.21.13',
  '1.21',
  '1.22rc1',
  'v1.22.7',
  '1.021.13',
  '2.0.0',
  '1.21.13 1.22.7',
  'latest',
  'auto,1.22.7',
])('Go %s is not an exact release', (name) => {
  const [problem] = problemsOf({ 'go-versions': name })
  expect(problem).toContain('is not an exact release of Go, such as 1.21.13')
})

describe('an error never shows', () => {
  const secret = 'hunter2hunter2'

  test.each(['build-args', 'secrets'])('a line of %s that is wrong', (name) => {
    const problems = problemsOf({ [name]: `${secret}\nA=${secret}\n=${secret}\n ${secret} x` })
    expect(problems).toEqual([1, 3, 4].map((line) => `${name}: line ${line} is not NAME=VALUE`))
  })

  test('the value of an input that does not exist', () => {
    expect(problemsOf({ secret, token: secret }).join()).not.toContain(secret)
  })

  test('the token, whatever else is wrong', () => {
    expect(problemsOf({ 'github-token': secret, rounds: 'x' }).join()).not.toContain(secret)
  })
})

describe('doctor', () => {
  test('uses engines, json and summary, and takes the token that the runner gives to every step', () => {
    const given = { engines: 'podman', json: 'true', summary: 'false', 'github-token': 'x' }
    expect(read({ mode: 'doctor', ...given })).toMatchObject({
      mode: 'doctor',
      json: true,
      engines: ['podman'],
    })
  })

  test('refuses every other input, all at once, and not those that are defaults', () => {
    const given = {
      fixture: 'tiny',
      install: 'always',
      prepare: 'make',
      rounds: 'auto',
      comment: 'on-change',
    }
    expect(problemsOf({ mode: 'doctor', ...given }).map((each) => each.split(':')[0])).toEqual([
      'prepare',
      'fixture',
      'install',
    ])
  })

  test('is the only mode that uses json', () => {
    expect(problemsOf({ json: 'true' })).toEqual(['json: run does not use this, only doctor does'])
  })
})

describe('report', () => {
  test('uses what judges and publishes, where to write, and nothing else', () => {
    const given = { gate: '*cold', 'fail-threshold': '5%', 'min-delta': '1s', 'fail-on': 'warning' }
    expect(read({ mode: 'report', ...given, 'output-dir': 'again' })).toMatchObject({
      mode: 'report',
      gate: ['*cold'],
      outputDir: 'again',
    })
    expect(problemsOf({ mode: 'report', base: 'main', engines: 'podman', rounds: '6' })).toEqual([
      'engines: report does not use this, only run, doctor, study, plan, advise, calibrate and self-test do',
      'base: report does not use this, only run and plan do',
      'rounds: report does not use this, only run, study, plan, advise, calibrate and self-test do',
    ])
  })

  test.each(['plan', 'measure'])('and %s says why it does not take since', (mode) => {
    expect(problemsOf({ mode, since: 'v1.4.0', 'plan-file': 'plan.json' })).toEqual([
      `since: ${mode} does not use this, only run does: figures are stored for all projects together; several lines of context of one run have them`,
    ])
  })

  test('takes a threshold below the default of the other one, which may not count', () => {
    expect(problemsOf({ mode: 'report', 'fail-threshold': '4%' })).toEqual([])
    expect(problemsOf({ 'fail-threshold': '4%' })).toEqual([
      'warn-threshold: must not be above fail-threshold; where that is below 5%, give both',
    ])
  })

  test('says in a terminal how a folder is written, which may have been meant by an unknown mode', () => {
    const hint = /self-test; a folder is written with a slash, as in \.\/your-project$/
    expect(problemsOf({ mode: 'my-app' }, 'terminal')).toEqual([expect.stringMatching(hint)])
    expect(problemsOf({ mode: 'my-app' }, 'action')).toEqual([expect.stringMatching(/self-test$/)])
  })

  test('leaves it to the event whether reports have to be given', () => {
    expect(problemsOf({ mode: 'report' }, 'action')).toEqual([])
    expect(problemsOf({ mode: 'report', reports: 'a\nb', comment: 'always' }, 'action')).toEqual([])
    expect(problemsOf({ mode: 'report' }, 'terminal')).toEqual([])
  })

  test('judges the run of another workflow by its own limits alone, which must go together', () => {
    const given = { mode: 'report', 'warn-threshold': '20%' }
    expect(problemsOf(given, 'action')).toEqual([
      'warn-threshold: must not be above fail-threshold; where that is below 5%, give both',
    ])
    expect(problemsOf({ ...given, reports: 'a' }, 'action')).toEqual([])
  })

  test('takes the path of a workflow where no reports are given', () => {
    const given = { mode: 'report', 'workflow-path': '.github/workflows/ci.yml' }
    expect(problemsOf(given, 'action')).toEqual([])
    expect(problemsOf({ ...given, reports: 'a' }, 'action')).toEqual([
      'workflow-path: is about the run of another workflow; leave it or reports out',
    ])
  })
})

test('standard output takes one form of a report, and a folder takes several', () => {
  const given = { mode: 'report', format: 'csv,junit' }
  expect(problemsOf(given, 'terminal')).toEqual([
    'format: standard output takes one of them; give an output-dir for several',
  ])
  expect(problemsOf({ ...given, 'output-dir': 'x' }, 'terminal')).toEqual([])
  expect(problemsOf({ ...given, format: 'csv' }, 'terminal')).toEqual([])
  expect(problemsOf({ ...given, reports: 'a' }, 'action')).toEqual([])
  expect(problemsOf({ format: 'csv,junit' }, 'terminal')).toEqual([])
  expect(problemsOf({ ...given, format: 'csv,xlsx' }, 'terminal')).toHaveLength(1)
})

describe('an input of another place', () => {
  test('is refused in a terminal, where nothing is published', () => {
    const given = { comment: 'always', 'comment-key': 'a', 'artifact-name': 'b', 'retention-days': '3' }
    expect(problemsOf(given, 'terminal')).toEqual(
      Object.keys(given).map(
        (name) => `${name}: only the action publishes anything; leave it out in a terminal`,
      ),
    )
  })

  test('may ask in a terminal for what is true there anyway', () => {
    const given = { comment: 'never', 'retention-days': '0', 'comment-key': '', summary: 'true' }
    expect(problemsOf(given, 'terminal')).toEqual([])
    expect(problemsOf({ comment: 'on-change' }, 'terminal')).toEqual([])
  })

  test('is refused in an action, where nobody is asked', () => {
    const hint = 'only the command line takes this; leave it out of the workflow'
    expect(problemsOf({ yes: 'true' }, 'action')).toEqual([`yes: ${hint}`])
    expect(problemsOf({ mode: 'doctor', json: 'true' }, 'action')).toEqual([`json: ${hint}`])
  })

  test('is a single problem when its value is wrong as well', () => {
    expect(problemsOf({ comment: 'sometimes' }, 'terminal')).toEqual([
      'comment: "sometimes" is not one of on-change, always, never',
    ])
    expect(problemsOf({ yes: 'true', mode: 'doctor' }, 'action')).toHaveLength(1)
  })
})

test('an input under its old name is refused with the new one', () => {
  expect(problemsOf({ baseline: 'main' })).toEqual(['baseline: is called base now; give base instead'])
})

describe('a project of the user', () => {
  test.each([
    { context: '.' },
    { file: 'Containerfile' },
    { prepare: 'make' },
    { edit: 'main.go' },
    { 'build-args': 'A=1' },
    { secrets: 'ID=1' },
    { 'secret-files': 'ID=path' },
    { ssh: 'default' },
    { network: 'host' },
  ])('is what %j is about', (given) => {
    expect(read(given).isOwnProject).toBe(true)
  })

  test.each([{}, { fixture: 'tiny' }, { engines: 'podman' }, { edit: 'auto' }, { target: ' ' }])(
    'is not what %j is about',
    (given) => {
      expect(read(given).isOwnProject).toBe(false)
    },
  )
})

test('any strings at all are read, or refused with one line for each problem', () => {
  const name = constantFrom(...inputNames, 'else')
  const value = string({
    unit: constantFrom('a', '1', '%', '=', ',', '\n', '.', ' ', '*', 's', '-'),
    maxLength: 12,
  })
  assert(
    property(dictionary(name, value, { maxKeys: 6 }), (given) => {
      const problems = problemsOf(given)
      for (const problem of problems) expect(problem.split(':')[0]).toSatisfy((each: string) => each in given)
    }),
  )
})

describe('study', () => {
  test('implies its mode, so that one word is enough', () => {
    expect(read({ study: 'strategies' })).toMatchObject({ mode: 'study', study: 'strategies' })
    expect(problemsOf({ study: 'strategies', 'time-budget': '2h' }, 'action')).toEqual([])
    expect(problemsOf({ study: 'list' }, 'action')).toEqual([])
  })

  test('shows all of them without what belongs to one', () => {
    expect(problemsOf({ study: 'list', values: 'layers', resume: 'report.json' })).toEqual([
      'values: study list shows all studies; leave it out',
      'resume: study list shows all studies; leave it out',
    ])
    expect(problemsOf({ study: 'list', values: 'all', rounds: '2' })).toEqual([])
  })

  test('needs a time budget in a workflow, and takes what it needs in a terminal', () => {
    expect(problemsOf({ study: 'strategies' }, 'action')).toEqual([
      'time-budget: a study can take hours, so in a workflow it needs one, as in time-budget: 2h',
    ])
    expect(problemsOf({ study: 'strategies' }, 'terminal')).toEqual([])
  })

  test('beside another mode is one error, and the mode without a study is another', () => {
    expect(problemsOf({ mode: 'doctor', study: 'strategies' })).toEqual([
      'mode: is doctor, but a study is given, which is a mode of its own; leave one out',
    ])
    expect(problemsOf({ mode: 'study' })).toEqual([
      'study: name the study, as in study: engines; study: list shows them all',
    ])
  })

  test('with a base, an unknown value and a wrong number is one list', () => {
    expect(problemsOf({ study: 'strategies', base: 'main', values: 'layers,magic', rounds: '0' })).toEqual([
      'values: "magic" is not one of cache-mounts, layers, all',
      'rounds: "0" is none of these: a whole number from 1 to 100, up to 6 rising ones (as in 7/10/13/16), or auto',
      'base: study does not use this, only run and plan do',
    ])
    expect(problemsOf({ study: 'astrology', base: 'main' })).toEqual([
      'study: "astrology" is not one of strategies, list',
      'base: study does not use this, only run and plan do',
    ])
  })
})

const roundsOf = (rounds: string) => readInputs({ rounds }, vocabulary).rounds

describe('rounds', () => {
  test('is a number of pairs, or the numbers at which there are looks', () => {
    expect(roundsOf('12')).toBe(12)
    expect(roundsOf('7/10/13/16')).toEqual([7, 10, 13, 16])
    expect(roundsOf('4/6')).toEqual([4, 6])
  })

  test.each([
    '7/',
    '/7',
    '7//10',
    '10/7',
    '7/7',
    '0/6',
    '6/101',
    '1/2/3/4/5/6/7',
    '6, 9',
    '6 / 9',
    '-6',
    '6.5',
  ])('%s is refused', (rounds) => {
    expect(problemsOf({ rounds })).toEqual([
      `rounds: "${rounds}" is none of these: a whole number from 1 to 100, up to 6 rising ones (as in 7/10/13/16), or auto`,
    ])
  })
})
