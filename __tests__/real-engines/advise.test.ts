import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bothKinds } from '../support/engine-lists.ts'
import { makeRepository } from '../support/git-repository.ts'
import { mainGo, quickProject } from '../support/go-project.ts'
import { runProgram } from '../support/program.ts'

/** Bytes of a folder that no step needs. */
const uselessBytes = 4_000_000

describe.each(bothKinds)('on $name', ({ name: engine }) => {
  test('a folder that nothing needs is left out, in a copy: the binary is the same, and the difference is shown', async () => {
    const repository = await makeRepository()
    const docs = randomBytes(uselessBytes / 2).toString('hex')
    await repository.commit('first', quickProject({ 'main.go': mainGo(), 'docs/film.txt': docs }))
    const where = ['--engines', engine, '--rewrites', 'dockerignore,copy-order', '--rounds', '2']
    const ended = await runProgram(repository.path, ['advise', ...where])
    const { report, stdout, stderr, markdown } = ended
    if (report === undefined) throw new Error(stderr)
    const [order, ignore] = report.advice ?? []
    expect(order).toMatchObject({ rewrite: 'copy-order', outcome: 'not-applicable', results: [] })
    // Two pairs have no interval, so they are no advice; what they show must be there all the same.
    expect(ignore).toMatchObject({
      rewrite: 'dockerignore',
      outcome: 'not-judged',
      file: '.dockerignore',
      line: 6,
      binary: { kind: 'same' },
      results: [{ scenario: 'source-change', pairs: 2, verdict: 'none' }],
    })
    expect(ignore?.diff).toBe(
      ['--- a/.dockerignore', '+++ b/.dockerignore', '@@ -1 +1,2 @@', ' *.md', '+docs', ''].join('\n'),
    )
    expect(ignore?.binary?.base).toMatch(/^[0-9a-f]{64}$/)
    expect(ignore?.results[0]?.slowdown).toEqual(expect.any(Number))
    const sentBy = (revision: string): number =>
      report.builds.find((build) => build.revision === revision && build.round === 1)?.evidence?.outcome
        .contextBytes ?? Number.NaN
    // The ignore file, which is sent too, is a line longer.
    expect(sentBy('base') - sentBy('head')).toBe(uselessBytes - 'docs\n'.length)
    expect(ended.status).toBe(0)
    expect(stdout).toContain('+docs')
    expect(markdown).toContain('dockerignore')
    const sarif = JSON.parse(await readFile(join(ended.outputDir, 'report.sarif'), 'utf8')) as {
      readonly runs: readonly { readonly results: readonly unknown[] }[]
    }
    expect(sarif.runs.map(({ results }) => results)).toEqual([[]])
    expect(await readFile(join(repository.path, '.dockerignore'), 'utf8')).toBe('*.md\n')
  })
})
