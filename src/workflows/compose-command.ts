import { bakeBuilds } from './bake.ts'
import { type Build, type Call, inRepository, type Setting } from './build.ts'
import type { Flags } from './flags.ts'

/** `docker compose build`, and `up --build`. */
export const composeCommand = (call: Call, by: string, { flags, operands }: Flags): readonly Build[] => {
  const { place, where, spot, variables, repository } = call
  const [verb, ...services] = operands
  const given = (wanted: string): readonly Setting[] =>
    flags
      .filter(({ name }) => name === wanted)
      .map(({ name, value, written }) => ({ name, text: value, place, written }))
  const isBuild = verb?.wide === 'build' || (verb?.wide === 'up' && given('build').length > 0)
  if (!isBuild) return []
  const files = given('file')
  const [directory] = given('project-directory')
  const targets = services.map(({ wide, written }) => ({ name: 'services', text: wide, place, written }))
  // Paths are relative to the folder of the first file.
  const first = directory?.text ?? files[0]?.text.replace(/[^/]*$/, '') ?? ''
  const folder = inRepository(spot, first === '' ? '.' : first) ?? ''
  return bakeBuilds({
    by: `${by} ${verb.wide}`,
    where,
    place,
    spot: { ...spot, folder: `${spot.root}/${folder}` },
    variables,
    repository,
    files: files.map((file) => ({ ...file, text: `${spot.root}/${inRepository(spot, file.text) ?? '..'}` })),
    targets,
    overrides: given('build-arg').map((flag) => ({ ...flag, text: `*.args.${flag.text}` })),
    others: ['push', 'no-cache', 'pull', 'ssh', 'provenance', 'sbom'].flatMap(given),
    profiles: given('profile'),
    isCompose: true,
  })
}
