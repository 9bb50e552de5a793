import { posix } from 'node:path'
import type { Mount } from '../../../dockerfile/run-steps.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import { hint } from '../../../host/hint.ts'
import type { Env } from '../../../host/host.ts'
import type { ReadCheckout } from './checkout.ts'
import type { Found } from './finding.ts'
import { readableInstructions } from './readable-stages.ts'

/** Secrets and SSH agents that RUN steps of the needed stages mount and that no input gives. */
export const missingSecrets = ({ host, build: { dockerfile }, inputs, listed }: ReadCheckout): Found => {
  const { secrets, secretFiles, ssh } = inputs.build
  const given = {
    secret: [...Object.keys(secrets), ...Object.keys(secretFiles)],
    ssh: ssh.map((each) => each.replace(/=.*$/s, '')),
  }
  const mounted = readableInstructions(dockerfile)
    .filter(({ instruction }) => instruction.name === 'RUN')
    .flatMap(({ instruction, value }) =>
      readRun(instruction).mounts.flatMap((mount) => wantedBy(mount, instruction.line, value) ?? []),
    )
  const mountedIds = new Set(mounted.map(({ id }) => id))
  const wanted = once(mounted)
    .filter(({ type, id }) => !given[type].includes(id))
    .map((each): Missing => ({
      ...each,
      // One of them may be a mistyped name of it.
      given: given[each.type].filter((id) => !mountedIds.has(id)),
    }))
  const isNeeded = ({ isRequired, type, id }: Wanted): boolean => isRequired || listed[type].includes(id)
  return {
    findings: wanted.filter(isNeeded).map((each) => ({ text: problem(host.env, each), isInput: true })),
    notes: wanted.filter((each) => !isNeeded(each)).map((each) => note(host.env, each)),
  }
}

type Wanted = {
  readonly type: 'secret' | 'ssh'
  readonly id: string
  readonly line: number
  readonly isRequired: boolean
}

type Missing = Wanted & {
  /** Others of its type that are given and that no step mounts. */
  readonly given: readonly string[]
}

/** By BuildKit's rules: a secret without an id is called like its file, an agent `default`. */
const wantedBy = (
  mount: Mount,
  line: number,
  value: (word: string) => string | undefined,
): Wanted | undefined => {
  const { type, target } = mount
  if (type !== 'secret' && type !== 'ssh') return undefined
  const isSecret = type === 'secret'
  const named = (isSecret ? mount['source'] : undefined) ?? mount['id']
  const byFile = target === undefined ? undefined : posix.basename(target)
  const id = value(named ?? (isSecret ? (byFile ?? '') : 'default'))
  const { required } = mount
  const isRequired = required !== undefined && /^(?:|1|t|true)$/i.test(required)
  return id === undefined || id === '' ? undefined : { type, id, line, isRequired }
}

const once = (all: readonly Wanted[]): readonly Wanted[] => {
  const first = new Map<string, Wanted>()
  for (const each of all) {
    const key = `${each.type} ${each.id}`
    if (!first.has(key)) first.set(key, each)
  }
  return [...first.values()]
}

const problem = (env: Env, { type, id, line, isRequired, given }: Missing): string => {
  const verb = isRequired ? 'needs' : 'mounts'
  const why = isRequired ? '' : ' which the bake target lists and'
  return `line ${line} of the Dockerfile ${verb} ${titleOf(type, id)},${why} which is not given${others(given)}: ${adviceOn(env, type, id)}`
}

const note = (env: Env, { type, id, line, given }: Missing): string =>
  `Line ${line} of the Dockerfile mounts ${titleOf(type, id)}, which is not given${others(given)}: the step runs without it. ${adviceOn(env, type, id)} would give it.`

const others = (given: readonly string[]): string =>
  given.length === 0 ? '' : ` (${given.join(', ')} ${given.length === 1 ? 'is' : 'are'})`

const titleOf = (type: Wanted['type'], id: string): string =>
  type === 'secret' ? `the secret ${id}` : `the SSH agent or key ${id}`

const adviceOn = (env: Env, type: Wanted['type'], id: string): string =>
  type === 'secret'
    ? `${hint(env, 'secret-files', `${id}=PATH`)} or ${hint(env, 'secrets', `${id}=VALUE`)}`
    : hint(env, 'ssh', id === 'default' ? 'default' : `${id}=PATH`)
