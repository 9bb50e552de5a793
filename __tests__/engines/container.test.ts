import { describe, expect, it } from 'vitest'
import { execArguments, runArguments } from '../../src/engines/container.ts'

const request = {
  label: 'gcb-1-dev',
  image: 'localhost/go:1',
  mounts: [{ source: '/var/tmp/a', target: '/src' }],
  command: ['/idle', 'long'],
} as const

describe('a container that stays', () => {
  it('has no network, is removed with its program, and never pulls its image', () => {
    const args = runArguments(request, ['--log-driver', 'none'])
    expect(args.slice(0, 2)).toEqual(['run', '--detach'])
    expect(args.join(' ')).toContain('--name gcb-1-dev --network none --pull never --log-driver none')
    expect(args.join(' ')).toContain('--mount type=bind,source=/var/tmp/a,target=/src')
    expect(args.slice(-4)).toEqual(['--entrypoint', '/idle', 'localhost/go:1', 'long'])
  })

  it('runs programs with the variables and in the folder that they get', () => {
    const options = { env: { GOCACHE: '/cache' }, dir: '/src', timeoutMs: 1 }
    expect(execArguments('gcb-1-dev', ['go', 'build', '.'], options)).toEqual([
      ...['exec', '--workdir', '/src', '--env', 'GOCACHE=/cache', 'gcb-1-dev', 'go', 'build', '.'],
    ])
  })
})
