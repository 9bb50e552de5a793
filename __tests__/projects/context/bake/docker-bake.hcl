variable "GO_VERSION" { default = "1.26" }
variable "TAG" { default = "latest" }
group "default" { targets = ["app"] }
group "all" { targets = ["app", "db"] }
target "base" {
  args = { GO_VERSION = GO_VERSION, EMPTY = null }
  labels = { "org.x" = "y" }
}
target "app" {
  inherits = ["base"]
  context = "svc"
  dockerfile = "docker/Dockerfile"
  target = "bin"
  contexts = { shared = "shared", alpine = "docker-image://alpine:3", lib = "target:db" }
  secret = ["id=netrc,src=.netrc", "type=env,id=tok,env=TOKEN"]
  ssh = ["default", "gh=/keys/gh"]
  platforms = ["linux/amd64"]
  tags = ["x/y:${TAG}"]
  cache-from = ["type=gha"]
  cache-to = ["type=gha,mode=max"]
  output = ["type=docker"]
  network = "host"
  extra-hosts = { a = "1.2.3.4" }
  shm-size = "64m"
  ulimits = ["nofile=1024:1024"]
  no-cache = true
  attest = ["type=provenance,mode=max"]
}
target "db" { context = "db" }
target "inline" { dockerfile-inline = "FROM scratch\nCOPY a /\n" }
target "multi" { platforms = ["linux/amd64","linux/arm64"] }
target "remote" { context = "https://github.com/a/b.git" }
target "matrix" {
  matrix = { x = ["a","b"] }
  name = "m-${x}"
}
target "min" {}
target "wild" { entitlements = ["network.host"] }
