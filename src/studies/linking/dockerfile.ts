import type { LinkForm } from './forms.ts'

/** The variable with the image in which a program is started. */
export const runtimeArgument = 'RUNTIME_IMAGE'

/**
 * The Dockerfile of a shipped project, changed so that it links the program in another form. Throws when the Dockerfile
 * is not written as those of the shipped projects are.
 */
export const linkedDockerfile = (dockerfile: string, form: LinkForm): string => {
  const { cgo, compiler, tags, linkerFlags } = form
  const tagged = tags.length === 0 ? '"go", "build",' : `"go", "build", "-tags=${tags.join(',')}",`
  const linked = linkerFlags === '' ? '"-ldflags=-s -w"' : `"-ldflags=-s -w ${linkerFlags}"`
  return [
    ['CGO_ENABLED=0', `CGO_ENABLED=${cgo} CC=${compiler}`],
    ['"go", "build",', tagged],
    ['"-ldflags=-s -w"', linked],
  ].reduce((text, [before = '', after = '']) => replaced(text, before, after), dockerfile)
}

/**
 * The same with a last stage that copies the program into an image and starts it, in place of the stage with the final
 * image: the steps before it are the same, so they come from the cache.
 */
export const startingDockerfile = (dockerfile: string): string => {
  const lines = dockerfile.split('\n')
  const last = lines.findLastIndex((line) => /^FROM\s/i.test(line))
  if (last < 0) throw new Error('the Dockerfile has no stage')
  return [
    `ARG ${runtimeArgument}=scratch`,
    ...lines.slice(0, last),
    `FROM \${${runtimeArgument}}`,
    'COPY --from=build /out/app /app',
    'RUN ["/app", "--self-test"]',
    '',
  ].join('\n')
}

const replaced = (text: string, before: string, after: string): string => {
  if (!text.includes(before)) throw new Error(`the Dockerfile does not contain ${before}`)
  return text.replace(before, () => after)
}
