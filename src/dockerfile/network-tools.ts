/** What a package manager, or another program that downloads, does with its first words. */
export type NetworkTool = {
  /** Flags before the verb whose value is a word of its own; those with `=` need no entry. */
  readonly values: RegExp
  /** Verbs that download, matched against the verb and the word behind it; the match is its name. */
  readonly uses: RegExp
  /** Verbs that download what is missing. */
  readonly mayUse: RegExp
  /** Flags with which it stays off the network. */
  readonly offline: RegExp
}

const never = /(?!)/

const tool = (uses: RegExp, others: Partial<NetworkTool> = {}): NetworkTool => ({
  values: never,
  mayUse: never,
  offline: never,
  uses,
  ...others,
})

const apt = tool(
  /^(?:install|reinstall|update|upgrade|dist-upgrade|full-upgrade|build-dep|download|source|satisfy)\b/,
  {
    values: /^(?:-[octa]|--(?:option|config-file|target-release|default-release|host-architecture))$/,
    offline: /^--no-download$/,
  },
)
const dnf = tool(
  /^(?:install|reinstall|update|upgrade|makecache|groupinstall|group install|builddep|download|distro-sync|module install)\b/,
  {
    values:
      /^(?:-[cdexR]|--(?:config|installroot|releasever|repo|repoid|enablerepo|disablerepo|setopt|exclude|forcearch|repofrompath))$/,
    offline: /^(?:-C|--cacheonly)$/,
  },
)
const pip = tool(/^(?:install|download|wheel)\b/, {
  values:
    /^--(?:log|proxy|retries|timeout|exists-action|trusted-host|cert|client-cert|cache-dir|python|use-feature|use-deprecated|keyring-provider)$/,
  offline: /^--no-index$/,
})
const maven = tool(never, {
  values: /^(?:-[fPplsgtT]|-[a-z]{2}|--(?:file|projects|settings|threads|toolchains|global-settings))$/,
  mayUse: /^\S+/,
  offline: /^(?:-o|--offline)$/,
})
const gradle = tool(never, {
  values:
    /^(?:-[pbcgIx]|--(?:project-dir|build-file|settings-file|gradle-user-home|init-script|exclude-task|console))$/,
  mayUse: /^\S+/,
  offline: /^--offline$/,
})
const conda = tool(/^(?:install|create|update|env create|env update)\b/, {
  values: /^(?:-[ncp]|--(?:name|prefix))$/,
  offline: /^--offline$/,
})

export const networkTools: Readonly<Record<string, NetworkTool>> = {
  apk: tool(/^(?:add|update|upgrade|fix|fetch)\b/, {
    values:
      /^(?:-[pX]|--(?:root|repository|keys-dir|repositories-file|arch|cache-dir|cache-max-age|wait|progress-fd|timeout))$/,
    offline: /^--no-network$/,
  }),
  apt,
  'apt-get': apt,
  aptitude: apt,
  'add-apt-repository': tool(/^\S+/),
  dnf,
  dnf5: dnf,
  yum: dnf,
  tdnf: dnf,
  microdnf: dnf,
  zypper: tool(/^(?:install|in|refresh|ref|update|up|dist-upgrade|dup|addrepo|ar)\b/, {
    values: /^(?:-[CR]|--(?:root|config|reposd-dir|cache-dir|installroot|releasever))$/,
    offline: /^--no-refresh$/,
  }),
  pacman: tool(/^-\w*S\w*|^--sync\b/, { values: /^(?:-[br]|--(?:config|dbpath|root|cachedir|arch))$/ }),
  brew: tool(/^(?:install|update|upgrade|bundle|fetch)\b/),
  nix: tool(/^(?:build|develop|shell|run|profile install)\b/, { offline: /^--offline$/ }),
  git: tool(
    /^(?:clone|fetch|pull|ls-remote|submodule (?:update|add)|remote (?:update|show)|lfs (?:pull|fetch|clone|checkout))\b/,
    { values: /^(?:-[Cc]|--(?:git-dir|work-tree|namespace|config-env|exec-path))$/ },
  ),
  svn: tool(/^(?:checkout|co|export|update|up)\b/),
  hg: tool(/^(?:clone|pull|update)\b/, { values: /^(?:-R|--(?:repository|cwd|config))$/ }),
  gh: tool(/^(?:release|repo|api|run|auth login)\b/, { values: /^(?:-R|--repo)$/ }),
  pip,
  pipx: tool(/^(?:install|run|inject|upgrade)\b/),
  pipenv: tool(/^(?:install|sync|update|lock|upgrade)\b/, { values: /^--(?:python|pypi-mirror)$/ }),
  poetry: tool(/^(?:install|add|update|lock|self (?:add|update))\b/, {
    values: /^(?:-[CP]|--(?:directory|project))$/,
  }),
  pdm: tool(/^(?:install|sync|add|update|lock)\b/, { values: /^(?:-[pc]|--(?:project|config))$/ }),
  uv: tool(/^(?:sync|add|lock|pip (?:install|sync|download)|tool (?:install|run)|python install)\b/, {
    values: /^--(?:directory|project|cache-dir|config-file|python|color|allow-insecure-host)$/,
    mayUse: /^(?:run|build|tree|export|venv)\b/,
    offline: /^--offline$/,
  }),
  uvx: tool(never, { mayUse: /^\S+/ }),
  conda,
  mamba: conda,
  micromamba: conda,
  npm: tool(/^(?:install-ci-test|install-test|install|i|ci|clean-install|add|update|up|audit)\b/, {
    values:
      /^(?:-[wCL]|--(?:prefix|workspace|cache|registry|userconfig|globalconfig|loglevel|location|omit|include|script-shell|cwd|tag))$/,
    mayUse: /^(?:exec|x|create|init)\b/,
    offline: /^--offline$/,
  }),
  npx: tool(never, { mayUse: /^\S+/, offline: /^--(?:offline|no-install|no)$/ }),
  yarn: tool(
    /^(?:install|add|upgrade|up|global add|set version|workspaces focus|workspace \S+ (?:install|add))\b|^$/,
    {
      values:
        /^--(?:cwd|cache-folder|modules-folder|registry|network-timeout|mutex|use-yarnrc|network-concurrency)$/,
      mayUse: /^(?:dlx|create)\b/,
      offline: /^--offline$/,
    },
  ),
  pnpm: tool(/^(?:install|i|add|update|up|fetch|self-update|import|deploy)\b/, {
    values:
      /^(?:-[CF]|--(?:dir|filter|filter-prod|store-dir|virtual-store-dir|registry|loglevel|reporter|workspace-concurrency|config))$/,
    mayUse: /^(?:dlx|create|exec)\b/,
    offline: /^--offline$/,
  }),
  bun: tool(/^(?:install|i|add|update|upgrade|create|x)\b/, {
    values: /^(?:-c|--(?:cwd|config|backend|registry|cache-dir))$/,
  }),
  bunx: tool(never, { mayUse: /^\S+/ }),
  corepack: tool(/^(?:prepare|install|use|up|hydrate)\b/),
  deno: tool(/^(?:cache|install|add|upgrade|vendor)\b/, {
    mayUse: /^(?:run|compile|test|check|task)\b/,
    offline: /^--(?:cached-only|no-remote)$/,
  }),
  gem: tool(/^(?:install|update|fetch|i)\b/, { values: /^--config-file$/, offline: /^(?:-l|--local)$/ }),
  bundle: tool(/^(?:install|update|add|lock|package|cache)\b|^$/, {
    values: /^(?:--(?:gemfile|retry|jobs|path)|-j)$/,
    offline: /^--local$/,
  }),
  bundler: tool(/^(?:install|update)\b|^$/, { offline: /^--local$/ }),
  composer: tool(
    /^(?:install|i|update|u|require|create-project|global (?:require|install|update)|self-update)\b/,
    {
      values: /^(?:-d|--working-dir)$/,
    },
  ),
  cargo: tool(/^(?:install|fetch|update|search|binstall)\b/, {
    values: /^(?:-[ZC]|--(?:config|color|manifest-path|target-dir))$/,
    mayUse:
      /^(?:build|b|test|t|run|r|check|c|doc|bench|vendor|add|chef (?:cook|prepare)|rustc|clippy|metadata)\b/,
    offline: /^--(?:offline|frozen)$/,
  }),
  rustup: tool(
    /^(?:install|update|self update|toolchain (?:install|add)|target add|component add|default)\b/,
    { values: /^--profile$/ },
  ),
  dotnet: tool(
    /^(?:restore|add|tool (?:install|restore|update)|workload (?:install|restore|update)|nuget)\b/,
    {
      mayUse: /^(?:build|publish|test|run|pack|new)\b/,
      offline: /^--no-restore$/,
    },
  ),
  nuget: tool(/^(?:install|restore|update)\b/),
  mvn: maven,
  mvnw: maven,
  gradle,
  gradlew: gradle,
  sbt: tool(never, { mayUse: /^\S+/ }),
  mix: tool(/^(?:deps\.get|deps\.update|local\.hex|local\.rebar|archive\.install)(?!\S)/),
  flutter: tool(/^(?:pub get|pub upgrade|precache|upgrade)\b/, { mayUse: /^build\b/ }),
  helm: tool(
    /^(?:pull|fetch|repo (?:add|update)|dependency (?:build|update)|dep (?:build|update)|plugin install|install|upgrade)\b/,
  ),
  buf: tool(/^(?:generate|dep|mod|export|push)\b/),
  aws: tool(/^(?:s3|s3api|ecr|codeartifact)\b/, { values: /^--(?:region|profile|endpoint-url|output)$/ }),
  gsutil: tool(/^(?:cp|rsync|cat|ls)\b/, { values: /^-[ho]$/ }),
  skopeo: tool(/^(?:copy|inspect|sync)\b/),
  crane: tool(/^(?:pull|export|copy|cp|digest)\b/),
  gpg: tool(/^--(?:recv-keys?|receive-keys|refresh-keys|search-keys)/, {
    values: /^--(?:keyserver|homedir|keyring|keyserver-options)$/,
  }),
  playwright: tool(/^install\b/),
  asdf: tool(/^(?:install|plugin add|plugin-add)\b/),
  mise: tool(/^(?:install|use|i|u)\b/, { mayUse: /^(?:run|exec|x)\b/ }),
  // Tools that build Go, or other people's programs in Go.
  xcaddy: tool(/^build\b/),
  xk6: tool(/^build\b/),
  ko: tool(/^(?:build|publish|resolve|apply|create|run)\b/),
  xgo: tool(/^\S+/),
  gomobile: tool(/^init\b/),
}
