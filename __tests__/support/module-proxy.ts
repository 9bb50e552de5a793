import { zipOf } from '../images/module-zip.ts'
import { serve } from './serve.ts'

const [path, version] = ['example.com/dep', 'v1.0.0']
const goMod = `module ${path}\n\ngo 1.21\n`

/** What the proxy serves, by the last part of the URL; see https://go.dev/ref/mod#goproxy-protocol. */
const files: Readonly<Record<string, Buffer>> = {
  [`${version}.info`]: Buffer.from(`{"Version":"${version}","Time":"2020-01-01T00:00:00Z"}`),
  [`${version}.mod`]: Buffer.from(goMod),
  [`${version}.zip`]: zipOf({
    [`${path}@${version}/go.mod`]: goMod,
    [`${path}@${version}/dep.go`]: 'package dep\n\nconst Answer = 42\n',
  }),
}

/** The addition to go.mod, and the go.sum, of a project that requires the proxy's only module. */
export const requirement = {
  module: path,
  goMod: `\nrequire ${path} ${version}\n`,
  goSum: `${path} ${version} h1:ng5N4xDlypKRNHuMK8Vd1kXQjq8xNGpgcoYuKbidb/E=
${path} ${version}/go.mod h1:+QWJ4TaKK0+5my1i1gpAnAdlLGkNg3weRsq3J1AghTg=
`,
}

/** A Go module proxy on the loopback interface. */
export const moduleProxy = async (): Promise<{ readonly address: string }> => {
  const host = await serve((request, response) => {
    const name = (request.url ?? '').split('/').at(-1) ?? ''
    const file = request.url === `/${path}/@v/${name}` ? files[name] : undefined
    response.writeHead(file === undefined ? 404 : 200).end(file)
  })
  return { address: `http://${host}` }
}
