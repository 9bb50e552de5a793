variable "GO_VERSION" {
  default = "1.26"
}
target "docker-metadata-action" {
  tags = ["app:local"]
}
group "default" {
  targets = ["image"]
}
target "_common" {
  args = {
    GO_VERSION = GO_VERSION
    BUILDKIT_CONTEXT_KEEP_GIT_DIR = 1
  }
}
target "image" {
  inherits = ["_common", "docker-metadata-action"]
  output = ["type=docker"]
}
target "image-all" {
  inherits = ["image"]
  platforms = ["linux/amd64", "linux/arm64", "linux/arm/v7"]
  output = ["type=image"]
}
