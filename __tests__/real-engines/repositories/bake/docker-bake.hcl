variable "GO_VERSION" {
  default = "1.26"
}

group "default" {
  targets = ["app"]
}

target "app" {
  context    = "."
  dockerfile = "docker/app.Dockerfile"
  target     = "release"
  args = {
    GO_VERSION = GO_VERSION
    TAGS       = "release"
  }
}
