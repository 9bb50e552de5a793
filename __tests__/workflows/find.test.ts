import { describe, expect, test } from 'vitest'
import { printable } from '../../src/report/escape.ts'
import { findBuilds, type FoundBuilds } from '../../src/workflows/find.ts'
import { toBuildsMarkdown, toBuildsText } from '../../src/workflows/render.ts'
import type { FoundBlock } from '../../src/workflows/together.ts'
import { textFiles } from './repository.ts'

const path = '.github/workflows/ci.yml'

const steps = (...each: readonly string[]): string =>
  `on: push\njobs:\n  a:\n    steps:\n${each.join('\n')}\n`

const found = (workflow: string, files: Readonly<Record<string, string>> = {}): FoundBuilds =>
  findBuilds(textFiles({ [path]: workflow, ...files }))

/** The inputs that one command in a step becomes. */
const inputsOf = (command: string, env = ''): Readonly<Record<string, string>> | undefined =>
  found(steps(`      - env: { ${env} }`, '        run: |', `          ${command}`)).blocks[0]?.inputs

const bakeStep = (list: string): string =>
  `      - { uses: docker/bake-action@v6, with: { files: "${list}" } }`

/** Lists in lists, ten times as many with each name. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from(
    { length: 30 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(10).fill(`*a${at}`).join(', ')}]`,
  ),
].join('\n')

/** A variable with many times the one before. */
const many = (name: string, times: number): string => Array(times).fill(`\${{ env.${name} }}`).join('')

const chain = (length: number, link: (at: number) => string): string =>
  Array.from({ length }, (_, at) => `${link(at)}\n`).join('')

describe('a hostile file', () => {
  test.each([
    ['aliases of aliases', `${bomb}\njobs: { a: { strategy: { matrix: { x: *a30 } }, steps: *a30 } }`],
    ['a map in itself', 'jobs: &jobs\n  a: *jobs\n'],
    ['a merge key in itself', 'jobs: &jobs\n  <<: *jobs\n  a: { steps: [] }\n'],
    ['brackets', '['.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
    ['question marks', '? '.repeat(50_000)],
    ['folders of folders', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
    ['what is no YAML', 'a: [\n"'],
    ['a list', '- a\n- b\n'],
    ['nothing', ''],
    ['too much text', `# ${'x'.repeat(400_000)}`],
  ])('of %s is no error and no build', (_, text) => {
    expect(found(text).blocks).toEqual([])
  })

  test.each([
    ['an action', '      - uses: constructor@v2', {}],
    ['an action', '      - uses: __proto__@v2', {}],
    ['a flag', '      - run: docker build --constructor --valueOf=x .', {}],
    ['an input', '      - { uses: docker/build-push-action@v6, with: { constructor: x, toString: y } }', {}],
    [
      'an attribute',
      '      - run: docker buildx bake',
      { 'docker-bake.hcl': 'target "default" {\n constructor = "x"\n toString = ["y"]\n}\n' },
    ],
    [
      'a service',
      '      - run: docker compose build',
      { 'compose.yml': 'services: { a: { build: { context: ., constructor: x } } }' },
    ],
  ])('with %s of a name that every object has (%#) is no error', (_, step, files) => {
    expect(found(steps(step), files).blocks.map(({ inputs }) => inputs['context'] ?? '.')).not.toContain('x')
  })

  test('of variables that multiply ends, with values that are not known', () => {
    const { blocks } = found(
      [
        `env: { A: ${'x'.repeat(20_000)} }`,
        `jobs: { a: { env: { B: "${many('A', 2000)}" }, steps: [`,
        ` { env: { C: "${many('B', 4000)}" }, run: docker build --build-arg C . } ] } }`,
      ].join('\n'),
    )
    expect(blocks.map(({ inputs }) => inputs)).toEqual([{ context: '.' }])
  })

  test('of matrices that are compared for long ends', () => {
    const values = `[${Array.from({ length: 16 }, (_, at) => `v${at}`).join(', ')}]`
    const keys = Array.from({ length: 40 }, (_, at) => `k${at}: 1`).join(', ')
    const matrix = `{ a: ${values}, b: ${values}, include: [${Array(300).fill('*e').join(', ')}] }`
    const jobs = Array.from({ length: 100 }, (_, at) => (at === 0 ? '' : `, j${at}: *j`)).join('')
    const { remarks } = found(
      `x: &e { ${keys}, a: none }\njobs: { j0: &j { strategy: { matrix: ${matrix} }, steps: [] }${jobs} }\n`,
    )
    expect(remarks.map(({ text }) => text)).toContainEqual(expect.stringMatching(/too many values/))
  })

  test.each([
    [
      'groups',
      chain(5000, (at) => `group "${at === 0 ? 'default' : `g${at}`}" { targets = ["g${at + 1}"] }`),
    ],
    [
      'variables',
      `target "default" { args = { A = v0 } }\n${chain(3000, (at) => `variable "v${at}" { default = "\${v${at + 1}}" }`)}`,
    ],
  ])('of a long chain of %s is no error', (_, text) => {
    const { blocks } = found(steps('      - run: docker buildx bake -f b.hcl'), { 'b.hcl': text })
    expect(blocks).toHaveLength(1)
  })

  test('that uses itself ends', () => {
    const jobs = Array.from({ length: 20 }, (_, at) => `  j${at}: { uses: ./${path} }`)
    const { remarks } = found(`on: push\njobs:\n${jobs.join('\n')}\n`)
    expect(remarks[0]?.text).toMatch(/too much/)
  })

  test('of steps that all have many long paths behind them ends', () => {
    const writes = Array.from({ length: 1000 }, (_, at) => `          : > "$A/${at}"`)
    const others = Array.from({ length: 60 }, (_, at) => `      - run: docker build --target a${at} .`)
    const { blocks, remarks } = found(
      `env: { A: ${'x'.repeat(1900)} }\n${steps('      - run: |', ...writes, ...others)}`,
    )
    expect(remarks[0]?.text).toMatch(/too much/)
    expect(blocks.length).toBeGreaterThan(5)
    expect(blocks.length).toBeLessThan(30)
  })

  test('says that it is not read, and why', () => {
    expect(found('a: [\n').remarks).toEqual([
      { place: { file: path, line: 1 }, text: expect.stringMatching(/is not YAML: line \d+, [A-Z_]+$/) },
    ])
  })

  test.each([
    ['HCL', 'docker buildx bake', 'docker-bake.hcl', `target "default" { a = ${'['.repeat(50_000)}`],
    [
      'templates',
      'docker buildx bake',
      'docker-bake.hcl',
      `target "default" { context = "${'${'.repeat(50_000)}" }`,
    ],
    ['comments', 'docker buildx bake', 'docker-bake.hcl', '/*'.repeat(50_000)],
    ['JSON', 'docker buildx bake', 'docker-bake.json', '{"a":'.repeat(10_000)],
    ['Compose', 'docker compose build', 'compose.yml', `${bomb}\nservices: { a: { build: { args: *a30 } } }`],
    ['a Makefile', 'make all', 'Makefile', `A = $(B)$(B)\nB = $(A)$(A)\nall:\n\tdocker build $(A) .\n`],
    ['a script', './a.sh', 'a.sh', './a.sh; ./a.sh; docker build -t a $((((\n'],
  ])('of %s ends, too', (_, command, file, text) => {
    const { blocks } = found(steps(`      - run: ${command}`), { [file]: text })
    expect(blocks.length).toBeLessThan(50)
  })

  test('cannot speak to the terminal, the runner or Markdown', () => {
    const name = String.raw`"\e[31mred\e[0m\n::error::x | <b> \u202E"`
    const { blocks, remarks } = found(
      steps(
        `      - name: ${name}`,
        '        uses: docker/build-push-action@v6',
        `        with: { context: ${name}, target: "\\x07", build-args: ${name}, shm-size: ${name} }`,
      ),
    )
    const text = printable(toBuildsText({ blocks, remarks }))
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
    expect(text).not.toMatch(/^\s*::error/m)
    const markdown = toBuildsMarkdown({ blocks, remarks })
    expect(markdown.replaceAll(/^```[^`]*^```$/gm, '')).not.toMatch(/[^\P{Cc}\n]|<b>/u)
  })

  test('cannot bring characters that mean something here', () => {
    const { blocks } = found(
      steps(
        '      - uses: docker/build-push-action@v6',
        String.raw`        with: { target: "\U000F0024\0\uE000" }`,
      ),
    )
    expect(blocks[0]?.inputs).toEqual({ context: '.', target: '\ufffd\ufffd\ufffd' })
  })

  test('cannot set what is no part of a build', () => {
    const { blocks } = found(
      steps(
        '      - uses: docker/build-push-action@v6',
        '        with: { mode: report, github-token: x, engines: all }',
      ),
    )
    expect(blocks[0]?.inputs).toEqual({ context: '.' })
  })
})

describe('values of an expression', () => {
  test.each([
    ['${{ github.sha }}', '${{ github.sha }}'],
    ['v-${{ github.run_number }}-${{ vars.SUFFIX }}', 'v-${{ github.run_number }}-${{ vars.SUFFIX }}'],
    ["${{ format('{0}-x', github.ref_name) }}", "${{ format('{0}-x', github.ref_name) }}"],
    ['${{ env.KNOWN }}', 'one'],
    ["${{ env.EMPTY || 'two' }}", 'two'],
    ["${{ env.KNOWN || 'two' }}", 'one'],
    ["${{ 'it''s' }}", "it's"],
    ['${{ github.sha', '${{ github.sha'],
  ])('%s are known', (written, value) => {
    const text = steps(
      '      - uses: docker/build-push-action@v6',
      '        env: { KNOWN: one, EMPTY: "" }',
      `        with: { build-args: ${JSON.stringify(`A=${written}`)} }`,
    )
    expect(found(text).blocks[0]?.inputs['build-args']).toBe(`A=${value}\n`)
  })

  test.each([
    '${{ steps.x.outputs.y }}',
    '${{ needs.x.outputs.y }}',
    '${{ inputs.x }}',
    '${{ env.OTHER }}',
    '${{ github.event.release.tag_name }}',
    "${{ steps.x.outputs.y || 'a' }}",
    "${{ format('{0}', env.OTHER) }}",
    "${{ github.ref == 'x' && steps.a.outputs.b || 'c' }}",
    '${{ fromJSON(needs.x.outputs.y)[0] }}',
  ])('%s are not', (written) => {
    const [block] = found(
      steps(
        '      - uses: docker/build-push-action@v6',
        `        with: { build-args: ${JSON.stringify(`A=${written}`)} }`,
      ),
    ).blocks
    expect(block?.inputs).toEqual({ context: '.' })
    expect(block?.remarks).toEqual([
      { place: { file: path, line: 6 }, text: `build-args: A: ${written} is known only when it runs` },
    ])
  })
})

/** The inputs of each build in the workflow. */
const allInputs = (...given: Parameters<typeof found>): readonly object[] =>
  found(...given).blocks.map(({ inputs }) => inputs)

const action = (...inputs: readonly string[]): string =>
  `steps: [{ uses: docker/build-push-action@v6, with: { ${inputs.join(', ')} } }]`

describe('what is not told by a name alone', () => {
  test('is unknown: a part of what an expression makes of a matrix', () => {
    const matrix = '{ service: "${{ fromJSON(needs.x.outputs.y) }}" }'
    const step = action('context: "${{ matrix.service.path }}"', 'build-args: "A=${{ matrix.service.name }}"')
    const { blocks } = found(`jobs: { a: { strategy: { matrix: ${matrix} }, ${step} } }`)
    expect(blocks[0]?.inputs).toEqual({})
    expect(blocks[0]?.remarks).toHaveLength(2)
  })

  test('is found in any case: an input of an action or a workflow', () => {
    const called = `on: { workflow_call: { inputs: { dir: { default: . } } } }\njobs: { b: { ${action('Context: "${{ inputs.DIR }}"')} } }`
    const other = '.github/workflows/other.yml'
    expect(allInputs(`jobs: { a: { uses: ./${other}, with: { Dir: svc } } }`, { [other]: called })).toEqual([
      { context: 'svc' },
    ])
  })

  test('is of its type: a default, of which nothing but the repository is known', () => {
    const inputs =
      '{ a: { type: boolean }, b: { default: "${{ github.event.number }}" }, c: { type: string } }'
    const step = action('build-args: "A=${{ inputs.a }}\\nB=${{ inputs.b }}\\nC=${{ inputs.c }}"')
    const other = '.github/workflows/other.yml'
    expect(
      allInputs(`jobs: { a: { uses: ./${other} } }`, {
        [other]: `on: { workflow_call: { inputs: ${inputs} } }\njobs: { b: { ${step} } }`,
      }),
    ).toEqual([{ context: '.', 'build-args': 'A=false\nC=\n' }])
  })

  test('is what the runner makes of it: a number without quotes', () => {
    const step = action('build-args: "A=${{ env.A }}\\nB=${{ env.B }}"')
    expect(allInputs(`env: { A: 1.20, B: "1.20" }\njobs: { a: { ${step} } }`)).toEqual([
      { context: '.', 'build-args': 'A=1.2\nB=1.20\n' },
    ])
  })
})

test.each([
  ['an action', '{ uses: ./set }'],
  ['a file', '{ run: cat some.env >> "$GITHUB_ENV" }'],
])('a variable that %s may set for later steps is not known there', (_, step) => {
  const set = 'runs: { using: composite, steps: [{ shell: bash, run: echo A=2 >> $GITHUB_ENV }] }'
  const build = '{ run: docker build --build-arg A . }'
  expect(
    allInputs(`env: { A: "1" }\njobs: { a: { steps: [${build}, ${step}, ${build}] } }`, {
      'set/action.yml': set,
    }),
  ).toEqual([{ context: '.', 'build-args': 'A=1\n' }, { context: '.' }])
})

const withVariables = (rest: string): string =>
  `      - { env: { A: "1", DOCKER_DEFAULT_PLATFORM: linux/arm64 }, ${rest} }`

test('the variables of a step are values of what has none', () => {
  const uses = 'uses: docker/build-push-action@v6, with: { build-args: "# none\\nA\\nB"'
  expect(found(steps(withVariables(`${uses} }`))).blocks).toMatchObject([
    {
      inputs: { context: '.', 'build-args': 'A=1\n', platform: 'linux/arm64' },
      remarks: [{ text: 'build-args: B: its value is known only when it runs' }],
    },
  ])
  const platformOf = (rest: string) => found(steps(withVariables(rest))).blocks[0]?.inputs['platform']
  expect(platformOf(`${uses}, platforms: linux/amd64 }`)).toBe('linux/amd64')
  expect(platformOf('run: docker build .')).toBe('linux/arm64')
  expect(platformOf('run: docker build --platform linux/s390x .')).toBe('linux/s390x')
  expect(platformOf('run: podman build .')).toBeUndefined()
})

test('a value of several lines is no value of one', () => {
  const text = steps(
    '      - uses: docker/build-push-action@v6',
    '        with:',
    '          build-args: |',
    '            "A=1',
    '            2"',
    '            "B=""x"" y"',
  )
  expect(allInputs(text)).toEqual([{ context: '.', 'build-args': 'B="x" y\n' }])
})

test('of a secret, not even the part that is known is shown', () => {
  const { remarks = [] } =
    found(
      steps(
        '      - uses: docker/build-push-action@v6',
        '        with: { secrets: "a=hidden${{ steps.x.outputs.y }}" }',
      ),
    ).blocks[0] ?? {}
  expect(remarks.map(({ text }) => text)).toEqual(['secrets: a: its value is known only when it runs'])
})

const jobOn = (label: string): string =>
  `jobs: { a: { strategy: { matrix: { os: [${label}] } }, runs-on: "\${{ matrix.os }}", steps: [{ run: docker build . }] } }`

test('a script of Windows is not read as one of a shell', () => {
  expect(allInputs(jobOn('windows-2025'))).toEqual([])
  expect(found(jobOn('windows-2025')).remarks.map(({ text }) => text)).toEqual([
    'this script is one for pwsh, and it is not read',
  ])
  expect(allInputs(jobOn('ubuntu-24.04'))).toEqual([{ context: '.' }])
})

test('the folder of the job is that of the repository in paths, and an expression elsewhere', () => {
  const text = steps(
    '      - run: docker build --build-arg A=$PWD/x --secret id=s,src=$PWD/f -f $PWD/b/D ${{ github.workspace }}/c',
    '        working-directory: ${{ github.workspace }}/sub',
  )
  expect(allInputs(text)).toEqual([
    {
      context: 'c',
      file: 'sub/b/D',
      'build-args': 'A=${{ github.workspace }}/sub/x\n',
      'secret-files': 's=sub/f\n',
    },
  ])
})

test('an address that begins with that of the server is no folder', () => {
  const context = '${{ github.server_url }}/${{ github.repository }}.git'
  expect(
    allInputs(steps(`      - { uses: docker/build-push-action@v6, with: { context: "${context}" } }`)),
  ).toEqual([{}])
})

const bake = (set: string): readonly FoundBlock[] =>
  found(
    steps(
      `      - { run: ${JSON.stringify(`docker buildx bake -f b.hcl --set ${set} my-app`)}, env: { E: "2" } }`,
    ),
    {
      'b.hcl': 'target "my-app" { context = "a" }\n',
    },
  ).blocks

describe('an override of bake', () => {
  test('of the context leaves open which Dockerfile that is', () => {
    const [block] = found(steps('      - run: docker buildx bake -f b.hcl --set app.context=other app'), {
      'b.hcl': 'target "app" {\n context = "c"\n dockerfile = "D"\n}\n',
    }).blocks
    expect(block?.inputs).toEqual({ context: 'other' })
    expect(block?.remarks.map(({ text }) => text)).toEqual(['file: its value is known only when it runs'])
  })

  test.each([
    ['*.platform=linux/arm64', { platform: 'linux/arm64' }],
    ['my-app.platform=linux/amd64,linux/arm64', { platform: 'linux/amd64,linux/arm64' }],
    ["'*y-*p.args.A=1'", { 'build-args': 'A=1\n' }],
    ["'app*.args.A=1'", {}],
    ["'*p*app.args.A=1'", {}],
    ["'*.args.E'", { 'build-args': 'E=2\n' }],
    ['*.platform=local', {}],
  ])('%s is taken', (set, inputs) => {
    expect(bake(set)).toMatchObject([{ inputs: { context: 'a', ...inputs }, remarks: [] }])
    expect(Object.keys(bake(set)[0]?.inputs ?? {})).toEqual(['context', ...Object.keys(inputs)])
  })

  test.each([
    ["'[m]*.args.A=1'", 'set: of [m]*.args.A=1, it is not known what it sets'],
    ['"$X.args.A=1"', 'set: of $X.args.A=1, it is not known what it sets'],
    ['my-app.platform=linux/amd64,a:b', 'platforms: a:b is not the name of a platform'],
    ['my-app.platform=linux/vax,linux/arm64', 'platforms: linux/vax is not a platform that Go builds for'],
  ])('%s is told', (set, text) => {
    expect(bake(set)).toMatchObject([{ inputs: { context: 'a' }, remarks: [{ text }] }])
  })
})

describe('bake and Compose files', () => {
  test('have several variables, of which the workflow may set one', () => {
    const file =
      'variable "A" { default = "1" }\nvariable "B" { default = "2" }\ntarget "default" { args = { X = A, Y = "${B}" } }\n'
    expect(
      allInputs('env: { A: 5 }\njobs: { a: { steps: [{ run: docker buildx bake }] } }', {
        'docker-bake.hcl': file,
      }),
    ).toEqual([{ context: '.', 'build-args': 'X=5\nY=2\n' }])
  })

  const compose = steps('      - run: docker compose build')

  test('add to services of an earlier file', () => {
    expect(
      allInputs(compose, {
        'compose.yaml': 'services: { a: { build: { context: x, dockerfile: D, args: { V: "1", W: "1" } } } }',
        'compose.override.yaml': 'services: { a: { build: { target: dev, args: { W: "2" } } } }',
      }),
    ).toEqual([{ context: 'x', file: 'x/D', target: 'dev', 'build-args': 'V=1\nW=2\n' }])
  })

  test('are those of COMPOSE_FILE, where no flag names one', () => {
    const files = {
      'a.yml': 'services: { x: { build: { context: x, args: { A: 1 } } } }\n',
      'b.yml': 'services: { x: { build: { args: { A: 2 }, provenance: false, sbom: true } } }\n',
      'compose.yaml': 'services: { y: { build: y } }\n',
    }
    const buildsWith = (env: string) =>
      found(steps(`      - { run: docker compose build, env: { ${env} } }`), files).blocks
    expect(buildsWith('COMPOSE_FILE: "a.yml:b.yml"').map(({ inputs }) => inputs)).toEqual([
      { context: 'x', 'build-args': 'A=2\n', attestations: 'as-yours' },
    ])
    expect(buildsWith('COMPOSE_FILE: a.yml, COMPOSE_PATH_SEPARATOR: ";"')[0]?.inputs['build-args']).toBe(
      'A=1\n',
    )
    expect(buildsWith('COMPOSE_FILE: ""')[0]?.inputs).toEqual({ context: 'y' })
    expect(buildsWith('COMPOSE_FILE: "${{ vars.F }}"')[0]?.remarks[0]?.text).toBe(
      'files: ${{ vars.F }} is known only when it runs',
    )
  })

  test('are those of COMPOSE_FILE in .env, unless the workflow says another', () => {
    const files = {
      '.env':
        '# all of it\nPASSWORD=a-value\nexport COMPOSE_FILE="a.yml:b.yml" # two\nCOMPOSE_PROFILES=tools\n',
      'a.yml': 'services: { a: { build: { context: a } } }',
      'b.yml':
        'services: { b: { build: { context: b }, profiles: [tools] }, c: { build: c, profiles: [x] } }',
      'c.yml': 'services: { c: { build: { context: c } } }',
      'ci.env': 'COMPOSE_FILE=$WHICH\n',
    }
    const contexts = (step: string) => found(steps(step), files).blocks.map(({ inputs }) => inputs['context'])
    expect(contexts('      - run: docker compose build')).toEqual(['a\nb\n'])
    expect(contexts('      - { run: docker compose build, env: { COMPOSE_FILE: c.yml } }')).toEqual(['c'])
    expect(contexts('      - run: docker compose --env-file ci.env build')).toEqual([undefined])
  })

  test('that a step makes are told, and those of the repository are read', () => {
    const files = {
      'docker-bake.hcl':
        'target "meta" {}\ntarget "default" {\n inherits = ["meta"]\n context = "app"\n args = { A = "1" }\n}\n',
    }
    const made = 'cwd://${{ steps.meta.outputs.bake-file }}'
    const [block] = found(steps(bakeStep(`docker-bake.hcl,${made},made.json`)), files).blocks
    expect(block?.inputs).toEqual({ context: '.', 'bake-target': 'default' })
    expect(block?.remarks.map(({ text }) => text)).toEqual([
      `files: ${made} is not in the repository: what it says of the build is not known`,
      'files: made.json is not in the repository: what it says of the build is not known',
    ])
    const [none] = found(steps(bakeStep('made.json')), files).blocks
    expect(none?.inputs).toEqual({})
    expect(none?.remarks[0]?.text).toContain('what a step makes is not seen')
  })

  test('have a service that is built as one of the same file is, which it extends', () => {
    const services = `services:
  a: { build: { context: x, target: t } }
  b: { extends: { service: a } }
  c: { extends: b, platform: linux/arm64 }
  d: { extends: { file: other.yml, service: a } }
  e: { extends: e }
`
    const { blocks } = found(steps('      - run: docker compose build'), { 'compose.yaml': services })
    expect(blocks.map(({ inputs }) => inputs)).toEqual([
      { context: 'x', target: 't' },
      { context: 'x', target: 't', platform: 'linux/arm64' },
    ])
  })

  test('do not tell the context of a service that extends another', () => {
    const { blocks } = found(compose, {
      'compose.yaml': 'services: { a: { extends: { service: b }, build: { target: dev } } }',
    })
    expect(blocks.map(({ inputs }) => inputs)).toEqual([{ target: 'dev' }])
    expect(blocks[0]?.remarks.map(({ text }) => text)).toContainEqual(expect.stringMatching(/^extends: /))
  })

  test('do not tell a default that has a variable in it', () => {
    expect(
      allInputs(compose, {
        'compose.yaml': 'services: { a: { build: { context: x, args: ["V=${A:-${B:-c}}"] } } }',
      }),
    ).toEqual([{ context: 'x' }])
  })
})

describe('a command', () => {
  test.each([
    ['docker build .', { context: '.' }],
    ['docker image build -qt a -fbuild/Dockerfile .', { context: '.', file: 'build/Dockerfile' }],
    ['docker --context remote buildx b -f ./x/../a.Dockerfile ./', { context: '.', file: 'a.Dockerfile' }],
    [
      'sudo -E docker-buildx build --target=x --network none .',
      { context: '.', target: 'x', network: 'none' },
    ],
    ['DOCKER_BUILDKIT=1 docker build --no-cache "$GITHUB_WORKSPACE/a"', { context: 'a' }],
    [
      'docker build --build-arg A --build-arg B=1 --build-arg B=2 .',
      { context: '.', 'build-args': 'A=3\nB=2\n' },
    ],
    ['podman build', { context: '.' }],
    ['buildah build-using-dockerfile -f a b', { context: 'b', file: 'a' }],
    ['cd a && (cd b; docker build ..)', { context: 'a' }],
    ['if test -f x; then docker build a; fi', { context: 'a' }],
    ['docker build --platform linux/arm64 .', { context: '.', platform: 'linux/arm64' }],
  ])('%s has its inputs', (command, inputs) => {
    expect(inputsOf(command, 'A: "3"')).toEqual(inputs)
  })

  test('has all words that a list of the shell has been given, piece by piece', () => {
    for (const script of [
      'a=(--build-arg A=1); a+=(--build-arg B=2); docker build "${a[@]}" .',
      'a="--build-arg A=1"; a+=" --build-arg B=2"; docker build $a .',
      'a=(); a+=(--build-arg A=1 --build-arg B=2); docker build "${a[@]}" .',
      'a+=(--build-arg A=1 --build-arg B=2); docker build "${a[@]}" .',
    ])
      expect(inputsOf(script)).toEqual({ context: '.', 'build-args': 'A=1\nB=2\n' })
  })

  test.each([
    'docker buildx create --use',
    'docker builder prune -f',
    'docker compose up -d',
    'docker run app build .',
    'go build -tags docker .',
    'echo docker build .',
    'podman images',
    'docker buildx bake --print',
    '# docker build .',
  ])('%s is no build', (command) => {
    expect(found(steps(`      - run: ${JSON.stringify(command)}`)).blocks).toEqual([])
  })

  test.each([
    ['docker build "$FOLDER"', 'context: $FOLDER is known only when it runs'],
    ['docker build $FLAGS .', 'the command has further words that are not known'],
    [
      'docker build --new-flag x .',
      '--new-flag is not a flag that is known here: what follows it may be read wrongly',
    ],
    ['docker build -t a "$HOME/src"', 'context: $HOME/src is known only when it runs'],
    ['docker build --secret id=a,src=~/.netrc .', 'secret-files: a: ~/.netrc is known only when it runs'],
  ])('%s says what is not known', (command, said) => {
    const [block] = found(steps('      - run: |', `          ${command}`)).blocks
    expect(block?.remarks.map(({ text }) => text)).toContain(said)
  })

  test.each([
    ['a variable that nothing sets', 'docker build "$A"'],
    ['one that another is made of', 'B="$A/x"; docker build "$B"'],
    ['a default', 'docker build "${A:-.}"'],
    ['the output of a program', 'docker build "$(go list -m -f {{.Dir}})"'],
    ['a variable in a script of its own', './a.sh'],
  ])('takes no context from %s', (_, command) => {
    const script = 'cd "$A" && docker build .\n'
    const [block] = found(steps('      - run: |', `          ${command}`), { 'a.sh': script }).blocks
    expect(block?.inputs).toEqual({})
  })

  test('in a folder that is not known has no context, whatever `..` says', () => {
    const [block] = found(steps('      - run: cd "$FOLDER" && docker build ..')).blocks
    expect(block?.inputs).toEqual({})
    expect(block?.remarks[0]?.text).toMatch(/^context: .* is known only when it runs$/)
  })

  test('is told by its own line, or that of the step when it is on one', () => {
    const lines = found(
      steps(
        '      - run: |',
        '          true',
        '',
        '          docker build a',
        '      - run: docker build b',
      ),
    )
    expect(lines.blocks.map(({ from }) => from[0]?.place.line)).toEqual([8, 9])
  })

  test('in a shell that is not read is told', () => {
    const { blocks, remarks } = found(steps('      - run: docker build a', '        shell: pwsh'))
    expect(blocks).toEqual([])
    expect(remarks.map(({ text }) => text)).toEqual(['this script is one for pwsh, and it is not read'])
  })
})

test('a secret is named and never shown', () => {
  const { blocks } = found(
    steps(
      '      - uses: docker/build-push-action@v6',
      '        with:',
      '          secrets: |',
      '            one=hunter2',
      '            two=${{ secrets.TWO }}-hunter2',
      '            three=${{ secrets.THREE }}',
      '      - run: docker build --secret id=four,env=FOUR .',
      '        env: { FOUR: hunter2 }',
    ),
  )
  expect(JSON.stringify(blocks)).not.toContain('hunter2')
  expect(blocks[0]?.inputs['secrets']).toBe('three=${{ secrets.THREE }}\n')
  expect(blocks.flatMap(({ remarks }) => remarks).map(({ text }) => text)).toEqual(
    ['one', 'two', 'four'].map((id) => `secrets: ${id} has a value that is not shown here; add it`),
  )
})

test('a variable that a script writes for later steps is not known there', () => {
  const { blocks } = found(
    steps(
      '      - run: docker build --build-arg A="$A" one',
      '      - run: echo "A=$(date)" >> "$GITHUB_ENV"',
      '      - run: docker build --build-arg A="$A" two',
    ).replace('jobs:', 'env: { A: "1" }\njobs:'),
  )
  expect(blocks.map(({ inputs }) => inputs['build-args'])).toEqual(['A=1\n', undefined])
})

test.each([
  ['acme/other', {}],
  ['${{ github.event.pull_request.head.repo.full_name }}', { context: 'a' }],
])('where %s is checked out, a folder is one of it', (repository, inputs) => {
  const { blocks } = found(
    steps(
      '      - uses: actions/checkout@v4',
      `        with: { repository: "${repository}" }`,
      '      - run: docker build a',
    ),
  )
  expect(blocks.map((each) => each.inputs)).toEqual([inputs])
})

test('targets that inherit add secrets and caches, and replace platforms', () => {
  const file = `
    target "base" {
      secret     = ["id=a,src=a.txt"]
      cache-from = ["type=gha"]
      platforms  = ["linux/amd64", "linux/arm64"]
    }
    target "default" {
      inherits  = ["base"]
      secret    = [{ id = "b", src = "b.txt" }]
      platforms = ["linux/arm64"]
    }
  `
  const { blocks } = found(steps('      - run: docker buildx bake -f ci.hcl'), { 'ci.hcl': file })
  expect(blocks[0]?.inputs).toEqual({
    context: '.',
    platform: 'linux/arm64',
    'secret-files': 'a=a.txt\nb=b.txt\n',
    'cache-from': 'type=gha\n',
  })
})

test('a cache is taken over without what is needed to reach it', () => {
  const lines = [
    '      - uses: docker/build-push-action@v6',
    '        with:',
    '          context: .',
    '          cache-from: type=gha,scope=a',
    '          cache-to: type=gha,ghtoken=${{ secrets.GITHUB_TOKEN }},mode=max',
  ]
  const { blocks } = found(steps(lines.join('\n')))
  expect(blocks[0]?.inputs).toEqual({
    context: '.',
    'cache-from': 'type=gha,scope=a\n',
    'cache-to': 'type=gha,mode=max\n',
  })
})

test('a cache that the input would refuse, or in quotes, is told and not taken over', () => {
  const lines = [
    '      - uses: docker/build-push-action@v6',
    '        with:',
    '          context: .',
    '          cache-from: |',
    '            type=gha,Token=hunter2',
    '            type=azblob,name=a,account_url=https://example.com/?sig=hunter2',
    '          cache-to: \'type=gha,"token=hunter2,hunter2"\'',
  ]
  const { blocks } = found(steps(lines.join('\n')))
  expect(blocks[0]?.inputs).toEqual({ context: '.', 'cache-from': 'type=gha\n' })
  expect(blocks[0]?.remarks.map(({ text }) => text)).toEqual([
    'cache-from: it has account_url with a login or a query: your cache is not touched, so leave them out',
    'cache-to: a line with quotes is not read',
  ])
})

test('the Makefile of the folder that one is in counts beside that at the top, with paths of the repository', () => {
  const files = textFiles({
    Makefile: 'top:\n\tdocker build .\n',
    'web app/Makefile': 'include vars.mk\nimage:\n\tdocker build -f $(FILE) --build-arg V=$(V) .\n',
    'web app/vars.mk': 'FILE = build/Dockerfile.prod\nV = 1\n',
    'web app/build/Dockerfile.prod': 'FROM scratch\n',
    'other/Makefile': 'no:\n\tdocker build .\n',
  })
  expect(findBuilds(files, 'web app').blocks.map(({ inputs, from }) => [inputs, from[0]?.place])).toEqual([
    [{ context: '.' }, { file: 'Makefile', line: 2 }],
    [
      { context: 'web app', file: 'web app/build/Dockerfile.prod', 'build-args': 'V=1\n' },
      { file: 'web app/Makefile', line: 3 },
    ],
  ])
})
