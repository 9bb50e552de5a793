import type { Syntax } from './flags.ts'

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** `docker build`, `docker buildx build`, `podman build`, `buildah build`. */
export const buildSyntax: Syntax = {
  valued: new Set(
    words(`add-host allow annotation arch attest authfile blkio-weight build-arg build-arg-file build-context builder
      cache-from cache-to cache-ttl call cap-add cap-drop cert-dir cgroup-parent cgroupns cidfile compression-format
      cpp-flag cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems cpus cpu-rt-period cpu-rt-runtime creds
      decryption-key device dns dns-option dns-search env file format from hooks-dir http-proxy ignorefile iidfile
      iidfile-raw ipc isolation jobs label layer-label logfile logsplit manifest memory memory-swap metadata-file
      network no-cache-filter os os-feature os-version output pid platform progress provenance retry retry-delay
      runtime runtime-flag rusage-logfile sbom sbom-image-output sbom-merge-strategy sbom-output sbom-purl-output
      sbom-scanner-command sbom-scanner-image secret security-opt shm-size sign-by signature-policy source-date-epoch
      source-policy-file ssh tag target timestamp ulimit unsetannotation unsetenv unsetlabel userns userns-gid-map
      userns-gid-map-group userns-uid-map userns-uid-map-user uts variant volume config context D host root runroot
      storage-driver storage-opt log-level log-driver`),
  ),
  plain: new Set(
    words(`all-platforms check compat-volumes compress debug disable-compression disable-content-trust force-compression
      force-rm identity-label inherit-annotations inherit-labels layers load no-cache no-hostname no-hosts
      omit-history pull pull-always pull-never push quiet rewrite-timestamp rm skip-unused-stages squash squash-all
      stdin stream tls-verify trace-dump help created-annotation save-stages log-rusage`),
  ),
  letters: {
    t: 'tag',
    f: 'file',
    o: 'output',
    q: 'quiet',
    m: 'memory',
    c: 'cpu-shares',
    v: 'volume',
    D: 'debug',
  },
}

/** `docker buildx bake`. */
export const bakeSyntax: Syntax = {
  valued: new Set(words('allow builder call file list metadata-file progress provenance sbom set var')),
  plain: new Set(words('check debug load no-cache print pull push list-targets list-variables help')),
  letters: { f: 'file', D: 'debug' },
}

/** `docker compose` with one of its verbs, and the flags in front of it: some flags and letters differ by the verb. */
export const composeSyntax = (verb: string): Syntax => ({
  valued: new Set([...composeValued, ...(verb === 'build' ? [] : ['pull'])]),
  plain: composePlain,
  letters: { ...composeLetters, ...(verb === 'run' ? runLetters : {}) },
})

const composeValued = words(`ansi env-file file parallel profile progress project-directory project-name
  build-arg builder memory ssh provenance sbom scale timeout wait-timeout exit-code-from attach no-attach platform
  env env-from-file volume workdir user entrypoint name publish label cap-add cap-drop`)

const composePlain = new Set(
  words(`all-resources compatibility dry-run no-ansi verbose check no-cache print pull push quiet with-dependencies
    build detach force-recreate no-build no-color no-deps no-log-prefix no-recreate no-start quiet-pull
    remove-orphans renew-anon-volumes timestamps wait watch abort-on-container-exit always-recreate-deps compress
    force-rm no-rm`),
)

const composeLetters = {
  f: 'file',
  p: 'project-name',
  m: 'memory',
  q: 'quiet',
  d: 'detach',
  V: 'renew-anon-volumes',
  t: 'timeout',
  w: 'watch',
}

const runLetters = {
  t: 'tty',
  e: 'env',
  v: 'volume',
  w: 'workdir',
  u: 'user',
  l: 'label',
  T: 'no-tty',
  i: 'interactive',
  P: 'service-ports',
}

/** What stands between the name of a program and its verb. */
export const globalSyntax: Syntax = {
  valued: new Set(
    words(`builder cgroup-manager config conmon connection context events-backend host hooks-dir identity imagestore
      log-level module network-cmd-path network-config-dir out registries-conf registries-conf-dir root runroot runtime
      runtime-flag ssh storage-driver storage-opt tlscacert tlscert tlskey tmpdir url userns-gid-map userns-uid-map
      volumepath cgroup-parent`),
  ),
  plain: new Set(words('debug tls tlsverify remote noout help version syslog transient-store trace')),
  letters: { c: 'context', D: 'debug', H: 'host', l: 'log-level', r: 'remote' },
}

/** They change neither the image nor the time. */
export const silentFlags: ReadonlySet<string> = new Set(
  words(`progress quiet iidfile cidfile metadata-file debug log-level logfile logsplit rm force-rm tls-verify
    disable-content-trust rusage-logfile log-rusage D host config`),
)
