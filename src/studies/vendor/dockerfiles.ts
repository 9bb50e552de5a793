/** How a Dockerfile gets the modules of a project, in the words of the article. */
export const vendorValues = ['modules', 'COPY vendor', 'bind vendor', 'vendor + cache mounts'] as const

export type VendorValue = (typeof vendorValues)[number]

export const isVendorValue = (value: string): value is VendorValue =>
  vendorValues.some((each) => each === value)

/** The Dockerfile of one value. Only the base image is an argument, and for `modules` the image of modules. */
export const vendorDockerfile = (value: VendorValue): string => {
  switch (value) {
    case 'modules':
      return dockerfile({
        flags: '-mod=readonly',
        before: ['COPY go.mod go.sum ./', `RUN ${mounts(moduleCache, proxy)}["go", "mod", "download"]`],
        copies: ['COPY . .'],
        mounts: mounts(goCache, moduleCache, proxy),
      })
    case 'COPY vendor':
      return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: '' })
    case 'bind vendor':
      return dockerfile({
        flags: vendored,
        before: [],
        copies: ['COPY go.mod go.sum main.go ./'],
        mounts: mounts('type=bind,source=vendor,target=/src/vendor'),
      })
    case 'vendor + cache mounts':
      return dockerfile({ flags: vendored, before: [], copies: copiedVendor, mounts: mounts(goCache) })
  }
}

const vendored = '-mod=vendor'
/** In this order, an edit of the project's own files keeps the layer of the vendor folder. */
const copiedVendor = ['COPY go.mod go.sum ./', 'COPY vendor vendor', 'COPY main.go ./'] as const

const goCache = 'type=cache,target=/root/.cache/go-build'
const moduleCache = 'type=cache,target=/go/pkg/mod'
const proxy = 'type=bind,from=modules,target=/proxy'

const mounts = (...each: readonly string[]): string => each.map((mount) => `--mount=${mount} `).join('')

type Parts = {
  readonly flags: string
  readonly before: readonly string[]
  readonly copies: readonly string[]
  readonly mounts: string
}

const dockerfile = ({ flags, before, copies, mounts: ofBuild }: Parts): string =>
  [
    'ARG BASE_IMAGE',
    ...(flags === vendored ? [] : ['ARG MODULES_IMAGE', 'FROM ${MODULES_IMAGE} AS modules']),
    'FROM ${BASE_IMAGE} AS build',
    'ENV GOTOOLCHAIN=local CGO_ENABLED=0 GOCACHE=/root/.cache/go-build GOMODCACHE=/go/pkg/mod',
    `ENV GOFLAGS=${flags} GOSUMDB=off GOPROXY=file:///proxy`,
    'WORKDIR /src',
    ...before,
    ...copies,
    `RUN ${ofBuild}["go", "build", "-trimpath", "-debug-actiongraph=/tmp/graph.json", "-o", "/out/app", "."]`,
    'FROM scratch AS evidence',
    'COPY --from=build /tmp/graph.json /out/app /',
    'FROM scratch',
    'COPY --from=build /out/app /app',
    '',
  ].join('\n')
