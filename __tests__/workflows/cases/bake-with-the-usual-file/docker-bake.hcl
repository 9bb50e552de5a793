// What is published.
variable "TAG" {
  default = "dev"
}

group "default" {
  targets = ["api", "worker"]
}

target "_common" {
  args = {
    GO_VERSION = "1.25"
  }
  platforms = ["linux/amd64", "linux/arm64"]
}

target "api" {
  inherits   = ["_common"]
  dockerfile = "build/api.Dockerfile"
  tags       = ["acme/api:${TAG}"]
  secret     = ["id=netrc,env=NETRC"]
}

target "worker" {
  inherits  = ["_common"]
  target    = "worker"
  platforms = ["linux/amd64"]
}
